import { NOTHINGS } from '../progress/depth.ts';
import type { LoopQuestion, LoopRound } from '../progress/loop-record.ts';
import { openingOf } from '../progress/stories.ts';
import { VOTES, type Vote } from '../progress/votes.ts';
import { type Feedback, type Moment, maySpeak } from '../rehearsal/feedback.ts';
import type { Reading } from '../review/reading.ts';
import { spokenSeconds } from '../text/words.ts';
import {
  type ComeBack,
  changesIn,
  comeBackIn,
  isToldTwice,
  type StoryDepth,
  storiesIn,
} from './across-answers.ts';
import {
  isAnswered,
  isMarked,
  isNothing,
  type Loop,
  type LoopMark,
  type SaidAnswer,
  type Thread,
  threadsOf,
} from './loop.ts';
import { type Knowing, nextStep } from './next-step.ts';
import { type Credit, type Doubt, doubtsIn, notesOn } from './notes.ts';
import { decision, middleVote, secondVote, voteOn } from './vote-table.ts';

/** What one answer came to. */
export interface AnswerNotes {
  question: LoopQuestion;
  /** What the story is called; empty where it has no name and nobody wrote it down. */
  story: string;
  storyId: string | null;
  /** What was said; null when nobody wrote it down. */
  words: string | null;
  reading: Reading | null;
  credits: Credit[];
  doubts: Doubt[];
  vote: Vote | null;
  /** By which row of the table. */
  why: string;
  /** Of a friend who asked; null where there was none. */
  friend: Vote | null;
  /** Seconds to the choice of a story, on the clock, and to say what was written. */
  chooseSeconds: number;
  activeSeconds: number;
  /** Null where it was spoken: then the clock says. */
  spokenSeconds: number | null;
  /** How it sounded; null where it was not recorded. */
  delivery: NonNullable<SaidAnswer['delivery']> | null;
  wordCount: number;
  /** The share of setup; null where the sections cannot be told. */
  setupShare: number | null;
  stoppedAt: number | null;
  /** How many probes were borne, of how many. */
  depth: number;
  probes: number;
  /** The first question to which nothing came. */
  brokeAt: string | null;
}

export interface RoundNotes {
  round: LoopRound;
  number: number;
  own: Vote | null;
  answers: AnswerNotes[];
  /** Questions nobody came to, or nothing was said to: left out. */
  unanswered: LoopQuestion[];
  vote: Vote | null;
  second: Vote | null;
  /** Why that is another one; null where it is not. */
  secondWhy: string | null;
  pauses: number;
}

/** What the interviewers of a loop say when it is over. */
export interface Debrief {
  own: Vote | null;
  theirs: Vote | null;
  /** Of a friend who asked: the middle one of their votes; null where there was none. */
  friends: Vote | null;
  rounds: RoundNotes[];
  stories: StoryDepth[];
  toldTwice: StoryDepth[];
  comeBack: ComeBack[];
  /** Three at most, the most worth changing first. */
  changes: Doubt[];
  /** The answer to do again now; null where none was given. */
  again: AnswerNotes | null;
}

function voteIn(
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

function storyName({ answer }: Thread): string {
  if (answer === undefined) return '';
  return answer.story?.title || openingOf(answer.words ?? '');
}

function answerNotes(loop: Loop, round: number, thread: Thread, knowing: Knowing): AnswerNotes[] {
  const { answer, probes, question } = thread;
  if (!isAnswered(answer)) return [];
  const asking = knowing.asking(thread);
  const review = asking.heard?.review ?? null;
  const nothings = probes.filter(isNothing);
  const borne = probes.filter(({ gaveUp }) => !gaveUp);
  const reading = review?.reading ?? null;
  return [
    {
      ...{ question, reading, words: answer.words },
      ...{ story: storyName(thread), storyId: answer.story?.id ?? null },
      ...notesOn(thread, asking, knowing.interviewer),
      ...voteOn({ reading, brokeOff: nothings.length >= NOTHINGS }),
      friend: voteIn(loop.marks, 'vote of a friend', round, question.id),
      chooseSeconds: answer.chooseSeconds,
      activeSeconds: answer.activeSeconds,
      spokenSeconds:
        review === null || loop.plan.clock === 'spoken'
          ? null
          : spokenSeconds(review.words, loop.plan.pace),
      delivery: answer.delivery ?? null,
      wordCount: review?.words ?? 0,
      setupShare: review?.division?.setupShare ?? null,
      stoppedAt: answer.stoppedAt,
      depth: borne.length,
      probes: borne.length + nothings.length,
      brokeAt: nothings[0]?.asked ?? null,
    },
  ];
}

/** Every doubt of each answer, by round. */
function doubtsByRound(loop: Loop, knowing: Knowing): { round: number; doubts: Doubt[] }[] {
  return loop.plan.rounds.flatMap((_, round) =>
    threadsOf(loop, round)
      .filter(({ answer }) => isAnswered(answer) && answer.words !== null)
      .map((thread) => ({
        round: round + 1,
        doubts: doubtsIn(knowing.asking(thread), knowing.interviewer),
      })),
  );
}

/** What a friend's votes on some answers come to. */
export function friendsVote(answers: readonly Pick<AnswerNotes, 'friend'>[]): Vote | null {
  return middleVote(answers.map(({ friend }) => friend));
}

function toDoAgain(rounds: readonly Pick<RoundNotes, 'answers'>[]): AnswerNotes | null {
  const rank = ({ vote }: AnswerNotes) => (vote === null ? VOTES.length : VOTES.indexOf(vote));
  const faults = ({ doubts }: AnswerNotes) =>
    doubts.filter(({ weight }) => weight === 'fault').length;
  const [worst] = rounds
    .flatMap(({ answers }) => answers)
    .toSorted((one, other) => rank(one) - rank(other) || faults(other) - faults(one));
  return worst ?? null;
}

/** Nobody says how it went before the person has. */
const LOOP_FEEDBACK: Feedback = 'none until the debrief';

/** How far a loop has come, as far as it is about what may be said in it. */
function momentOf(loop: Loop, knowing: Knowing): Moment {
  const isReached = isMarked(loop, 'debrief', null) || nextStep(loop, knowing).kind === 'debrief';
  return isReached ? 'the debrief is reached' : 'a take has ended';
}

/**
 * What the interviewers say of a loop, derived from what happened in it; quotes only what was said. Null
 * while nothing may be said of it.
 */
export function debriefOf(loop: Loop, knowing: Knowing): Debrief | null {
  if (!maySpeak(LOOP_FEEDBACK, momentOf(loop, knowing))) return null;
  const { marks, plan } = loop;
  const held = plan.rounds.map((round, at) => {
    const answers = threadsOf(loop, at).flatMap((each) => answerNotes(loop, at, each, knowing));
    return {
      ...{ round, number: at + 1, answers },
      own: voteIn(marks, 'own verdict', at),
      unanswered: threadsOf(loop, at)
        .filter(({ answer }) => !isAnswered(answer))
        .map(({ question }) => question),
      vote: middleVote(answers.map(({ vote }) => vote)),
      pauses: marks.filter((mark) => mark.what === 'paused' && mark.round === at).length,
    };
  });
  const stories = storiesIn(held);
  const all = doubtsByRound(loop, knowing);
  const comeBack = comeBackIn(all);
  const rounds = held.map((round) => {
    const { second, why } = secondVote(round.vote, {
      isToldTwice: stories.some((each) => isToldTwice(each) && each.rounds.includes(round.number)),
      hasComeBack: comeBack.some(
        (each) => each.rounds.length > 1 && each.rounds.includes(round.number),
      ),
    });
    return { ...round, second, secondWhy: why };
  });
  return {
    own:
      voteIn(marks, 'own verdict', null) ?? (rounds.length === 1 ? (rounds[0]?.own ?? null) : null),
    theirs: decision(rounds.map(({ second }) => second)),
    friends: friendsVote(rounds.flatMap(({ answers }) => answers)),
    rounds,
    stories,
    toldTwice: stories.filter(isToldTwice),
    comeBack,
    changes: changesIn(all, comeBack),
    again: toDoAgain(rounds),
  };
}
