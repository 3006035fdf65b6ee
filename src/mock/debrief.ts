import type { LoopQuestion, LoopRound } from '../progress/loop-record.ts';
import { VOTES, type Vote } from '../progress/votes.ts';
import { type Feedback, type Moment, maySpeak } from '../rehearsal/feedback.ts';
import {
  type ComeBack,
  comeBackIn,
  isToldTwice,
  type StoryDepth,
  storiesIn,
  thingsToChange,
} from './across-answers.ts';
import { type AnswerNotes, answerNotes } from './answer-notes.ts';
import { isAnswered, isMarked, type Loop, threadsOf, voteIn } from './loop.ts';
import { type Knowing, nextStep } from './next-step.ts';
import { type Doubt, toChangeIn } from './notes.ts';
import { decision, middleVote, secondVote } from './vote-table.ts';

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

/** What there is to change about each answer, by round. */
function doubtsByRound(loop: Loop, knowing: Knowing): { round: number; doubts: Doubt[] }[] {
  return loop.plan.rounds.flatMap((_, round) =>
    threadsOf(loop, round).map((thread) => ({
      round: round + 1,
      doubts: toChangeIn(thread, knowing.asking(thread), knowing.interviewer),
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
    changes: thingsToChange(all, comeBack),
    again: toDoAgain(rounds),
  };
}
