import type { LoopPlan, LoopQuestion, LoopRound } from '../progress/loop-record.ts';
import type { Vote } from '../progress/votes.ts';
import type { NamedStory, Take } from '../rehearsal/records.ts';

/** How it sounded, where it was recorded, and what of its words is in doubt. */
type Sound = Pick<Take, 'delivery' | 'doubtful'>;

/** What was said to a question of a loop, as it is kept. */
export interface SaidAnswer extends Sound {
  question: string;
  story: NamedStory | null;
  /** Null when nobody wrote it down. */
  words: string | null;
  activeSeconds: number;
  /** To the choice of a story. */
  chooseSeconds: number;
  /** The second at which the interviewer interrupted; null where nobody did. */
  stoppedAt: number | null;
}

/** A probe that was answered, or not. */
export interface SaidProbe extends Sound {
  question: string;
  /** Which one it was: of the words a rule, of the question or the ladder its id. */
  probe: string;
  /** As it was asked. */
  asked: string;
  words: string | null;
  activeSeconds: number;
  gaveUp: boolean;
  /** The round was over before anything was said to it: it is left out, as if it had not been asked. */
  outOfTime?: true | undefined;
}

/** Something that happened beside what was said. */
export interface LoopMark {
  what: 'paused' | 'round over' | 'own verdict' | 'vote of a friend' | 'debrief';
  /** Null where it is about the whole loop. */
  round: number | null;
  question?: string | undefined;
  vote: Vote | null;
}

/** A loop as far as it has come: what was planned, and what happened. All else is derived from it. */
export interface Loop {
  id: string;
  plan: LoopPlan;
  answers: readonly SaidAnswer[];
  probes: readonly SaidProbe[];
  marks: readonly LoopMark[];
}

/** One question of a loop with what was said to it. */
export interface Thread {
  round: LoopRound;
  question: LoopQuestion;
  /** Its place in the whole loop, from 0. */
  place: number;
  answer: SaidAnswer | undefined;
  probes: readonly SaidProbe[];
}

/** "I have nothing", which is said; what the time did not allow to be answered is not. */
export function isNothing({ gaveUp, outOfTime }: SaidProbe): boolean {
  return gaveUp && outOfTime !== true;
}

/** The questions of a round, in order, with what was said to each. */
export function threadsOf(loop: Loop, roundAt: number): Thread[] {
  const round = loop.plan.rounds[roundAt];
  if (round === undefined) return [];
  const before = loop.plan.rounds
    .slice(0, roundAt)
    .reduce((sum, { questions }) => sum + questions.length, 0);
  return round.questions.map((question, at) => ({
    round,
    question,
    place: before + at,
    answer: loop.answers.find((each) => each.question === question.id),
    probes: loop.probes.filter((each) => each.question === question.id),
  }));
}

export function allThreads(loop: Loop): Thread[] {
  return loop.plan.rounds.flatMap((_, at) => threadsOf(loop, at));
}

/** Seconds of a round that what was said in it took. */
export function secondsUsed(loop: Loop, roundAt: number): number {
  return threadsOf(loop, roundAt).reduce((sum, thread) => sum + secondsOfThread(thread), 0);
}

export function secondsOfThread({ answer, probes }: Pick<Thread, 'answer' | 'probes'>): number {
  const told = answer === undefined ? 0 : answer.chooseSeconds + answer.activeSeconds;
  return probes.reduce((sum, { activeSeconds }) => sum + activeSeconds, told);
}

export function isMarked({ marks }: Loop, what: LoopMark['what'], round: number | null): boolean {
  return marks.some((mark) => mark.what === what && mark.round === round);
}

/** Whether there was an answer to speak of, in words or aloud. */
export function isAnswered(answer: SaidAnswer | undefined): answer is SaidAnswer {
  return answer !== undefined && (answer.words === null || answer.words.trim() !== '');
}

/** The last vote of a kind: of a round, or where `round` is null of the whole loop; of one question where it is named. */
export function voteIn(
  marks: readonly LoopMark[],
  what: LoopMark['what'],
  round: number | null,
  id?: string,
) {
  return (
    marks.findLast(
      (mark) =>
        mark.what === what && mark.round === round && (id === undefined || mark.question === id),
    )?.vote ?? null
  );
}
