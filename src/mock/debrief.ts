import type { LoopQuestion, LoopRound } from '../progress/loop-record.ts';
import { openingOf } from '../progress/stories.ts';
import { VOTES, type Vote } from '../progress/votes.ts';
import type { Reading } from '../review/reading.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { spokenSeconds } from '../text/words.ts';
import { isAnswered, type Loop, type LoopMark, type Thread, threadsOf } from './loop.ts';
import type { Knowing } from './next-step.ts';
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
  /** Of a friend who asked; null where there was none. */
  friend: Vote | null;
  /** Seconds to the choice of a story, on the clock, and to say what was written. */
  chooseSeconds: number;
  activeSeconds: number;
  spokenSeconds: number | null;
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
  pauses: number;
}

export interface StoryDepth {
  story: string;
  depth: number;
  /** The first question to which nothing came. */
  brokeAt: string | null;
  /** Numbers of the rounds it was told in, and the principles it was told for. */
  rounds: number[];
  principles: PrincipleSlug[];
}

/** Something that several answers had against them. */
export interface ComeBack {
  doubt: Doubt;
  answers: number;
  rounds: number[];
}

/** What the interviewers of a loop say when it is over. */
export interface Debrief {
  own: Vote | null;
  theirs: Vote | null;
  rounds: RoundNotes[];
  stories: StoryDepth[];
  toldTwice: StoryDepth[];
  comeBack: ComeBack[];
  /** Three at most, the most worth changing first. */
  changes: Doubt[];
  /** The answer to do again now; null where none was given. */
  again: AnswerNotes | null;
}

const MOST_CHANGES = 3;

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
  const nothings = probes.filter(({ gaveUp }) => gaveUp);
  const reading = review?.reading ?? null;
  return [
    {
      ...{ question, reading, words: answer.words },
      ...{ story: storyName(thread), storyId: answer.story?.id ?? null },
      ...notesOn(thread, asking, knowing.interviewer),
      vote: voteOn({ reading, brokeOff: nothings.length > 1 }),
      friend: voteIn(loop.marks, 'vote of a friend', round, question.id),
      chooseSeconds: answer.chooseSeconds,
      activeSeconds: answer.activeSeconds,
      spokenSeconds: review === null ? null : spokenSeconds(review.words, loop.plan.pace),
      setupShare: review?.division?.setupShare ?? null,
      stoppedAt: answer.stoppedAt,
      depth: probes.length - nothings.length,
      probes: probes.length,
      brokeAt: nothings[0]?.asked ?? null,
    },
  ];
}

function storiesIn(rounds: readonly Pick<RoundNotes, 'answers' | 'number'>[]): StoryDepth[] {
  const stories = new Map<string, StoryDepth>();
  for (const { answers, number } of rounds) {
    for (const { storyId, story, depth, brokeAt, question } of answers) {
      const id = storyId ?? question.id;
      const known = stories.get(id);
      stories.set(id, {
        story: known?.story || story,
        depth: (known?.depth ?? 0) + depth,
        brokeAt: known?.brokeAt ?? brokeAt,
        rounds: [...(known?.rounds ?? []), number],
        principles: [...new Set([...(known?.principles ?? []), question.principle])],
      });
    }
  }
  return [...stories.values()];
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

/** What came back in several answers, the most often first. */
function comeBackIn(all: readonly { round: number; doubts: Doubt[] }[]): ComeBack[] {
  const known = new Map<string, ComeBack>();
  for (const { round, doubts } of all) {
    for (const doubt of doubts) {
      const before = known.get(doubt.id);
      known.set(doubt.id, {
        doubt: before?.doubt ?? doubt,
        answers: (before?.answers ?? 0) + 1,
        rounds: [...new Set([...(before?.rounds ?? []), round])],
      });
    }
  }
  return [...known.values()]
    .filter(({ answers }) => answers > 1)
    .toSorted((one, other) => other.answers - one.answers);
}

/** Three things to change: what came back, but for what only is a hint, then what costs most. */
function changesIn(all: readonly { doubts: Doubt[] }[], comeBack: readonly ComeBack[]): Doubt[] {
  const often = comeBack.map(({ doubt }) => doubt);
  const [worst, others] = [
    [...often, ...all.flatMap(({ doubts }) => doubts)].filter(({ weight }) => weight !== 'hint'),
    all.flatMap(({ doubts }) => doubts),
  ];
  return [...worst, ...others]
    .filter(({ id, fix }, at, each) => {
      return each.findIndex((other) => other.id === id || other.fix === fix) === at;
    })
    .slice(0, MOST_CHANGES);
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

/** What the interviewers say of a loop, derived from what happened in it. Quotes only what was said. */
export function debriefOf(loop: Loop, knowing: Knowing): Debrief {
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
  const isTwice = ({ rounds }: StoryDepth) => rounds.length > 1;
  const rounds = held.map((round) => ({
    ...round,
    second: secondVote(round.vote, {
      isToldTwice: stories.some(
        (each) => new Set(each.rounds).size > 1 && each.rounds.includes(round.number),
      ),
      hasComeBack: comeBack.some(
        (each) => each.rounds.length > 1 && each.rounds.includes(round.number),
      ),
    }),
  }));
  return {
    own:
      voteIn(marks, 'own verdict', null) ?? (rounds.length === 1 ? (rounds[0]?.own ?? null) : null),
    theirs: decision(rounds.map(({ second }) => second)),
    rounds,
    stories,
    toldTwice: stories.filter(isTwice),
    comeBack,
    changes: changesIn(all, comeBack),
    again: toDoAgain(rounds),
  };
}
