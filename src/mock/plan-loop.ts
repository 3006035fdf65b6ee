import type { LoopPlan, LoopQuestion, LoopRound } from '../progress/loop-record.ts';
import { MANNERS } from '../scenario/interviewer/manners.ts';
import type { Interviewer } from '../scenario/interviewer/schema.ts';
import { PRINCIPLES, type PrincipleSlug } from '../scenario/principles.ts';
import type { QuestionSummary } from '../scenario/question/summary.ts';
import { shuffle } from '../text/shuffle.ts';
import { planStops } from './interruptions.ts';
import { oneOf, seedFor } from './seeded.ts';

/** Minutes a question takes with all that is asked about it. */
const MINUTES_A_QUESTION = 12;
/** More principles than an interviewer is given in one round. */
const MOST_PRINCIPLES = 3;
const USUAL_PRINCIPLES = 2;
/** Who asks where nobody is made up. */
const FRIEND = 'Your friend';

/** A question a loop can be made of. */
export interface Askable extends QuestionSummary {
  /** Whether somebody of the person's role has lived what it asks about, as far as its examples tell; the surest 0. */
  reach: number;
}

/** What was asked before, the latest last: question ids, and phrasings in words. */
export interface AskedBefore {
  questions: readonly string[];
  phrasings: readonly string[];
}

/** What the person wants of a loop. */
export interface LoopWish
  extends Pick<
    LoopPlan,
    | 'seed'
    | 'level'
    | 'clock'
    | 'recording'
    | 'isCalm'
    | 'isPartner'
    | 'pace'
    | 'typingFactor'
    | 'targetSeconds'
    | 'notes'
  > {
  rounds: number;
  minutes: number;
  /** Only these; any where there are none. */
  principles: readonly PrincipleSlug[];
}

/** How many questions a round of so many minutes has room for, at least one a principle. */
function questionsIn(minutes: number, principles: number): number {
  return Math.max(principles, Math.round(minutes / MINUTES_A_QUESTION));
}

/** Which principles each round is about: each once before any comes back. */
function principlesByRound({ rounds, minutes, principles, seed }: LoopWish): PrincipleSlug[][] {
  if (principles.length > 0) {
    const each = Math.min(MOST_PRINCIPLES, Math.max(1, Math.ceil(principles.length / rounds)));
    return Array.from({ length: rounds }, (_, round) =>
      Array.from({ length: each }, (__, at) => principles[(round * each + at) % principles.length])
        .filter((slug) => slug !== undefined)
        .filter((slug, at, all) => all.indexOf(slug) === at),
    );
  }
  const each = minutes < MINUTES_A_QUESTION * 1.5 ? 1 : USUAL_PRINCIPLES;
  const drawn = shuffle(
    PRINCIPLES.map(({ slug }) => slug),
    seedFor(seed, 'principles'),
  );
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: each }, (__, at) => drawn[(round * each + at) % drawn.length]).filter(
      (slug) => slug !== undefined,
    ),
  );
}

/** Those never asked first, what the person's role has lived before the rest and otherwise by chance, then those asked longest ago. */
function inTurn(
  questions: readonly Askable[],
  { questions: asked }: AskedBefore,
  seed: number,
): Askable[] {
  return shuffle(questions, seedFor(seed, 'questions')).toSorted(
    (one, other) =>
      asked.lastIndexOf(one.id) - asked.lastIndexOf(other.id) || one.reach - other.reach,
  );
}

/** A phrasing that was not met lately, if there is one. */
function phrasing({ id, ask }: QuestionSummary, { phrasings }: AskedBefore, seed: number): string {
  const drawn = shuffle(ask, seedFor(seed, `phrasing ${id}`));
  const [least = ''] = drawn.toSorted(
    (one, other) => phrasings.lastIndexOf(one) - phrasings.lastIndexOf(other),
  );
  return least;
}

type Asked = Omit<LoopQuestion, 'stop'>;

/** The questions of each round: of its principles in turn, none twice in the loop. */
function questionsByRound(
  wish: LoopWish,
  questions: readonly Askable[],
  before: AskedBefore,
): Asked[][] {
  const left = inTurn(questions, before, wish.seed);
  function next(of: (question: QuestionSummary) => boolean): Asked[] {
    const at = left.findIndex(of);
    if (at < 0) return [];
    return left.splice(at, 1).map((each) => ({
      id: each.id,
      principle: each.principle,
      ask: phrasing(each, before, wish.seed),
    }));
  }
  return principlesByRound(wish).map((slugs) => {
    const count = questionsIn(wish.minutes, slugs.length);
    const own = Array.from({ length: count }, (_, at) =>
      next(({ principle }) => principle === slugs[at % slugs.length]),
    ).flat();
    // Nothing is left of its principles: the round is about another one rather than about nothing.
    return own.length > 0 ? own : next(() => true);
  });
}

/**
 * Plans a loop: who asks, in which manner, what, in which words, and when they interrupt. The same
 * wish, questions and past give the same loop, on any machine. Rounds there is no question left for
 * are left out.
 */
export function planLoop(
  wish: LoopWish,
  questions: readonly Askable[],
  before: AskedBefore,
  { interviewers, interruptions }: Interviewer,
): LoopPlan {
  const {
    seed,
    level,
    clock,
    recording,
    isCalm,
    isPartner,
    pace,
    typingFactor,
    targetSeconds,
    notes,
  } = wish;
  const asked = questionsByRound(wish, questions, before).filter(({ length }) => length > 0);
  const people = shuffle(interviewers, seedFor(seed, 'interviewers'));
  const manners = shuffle(MANNERS, seedFor(seed, 'manners'));
  const count = asked.flat().length;
  const stops = isCalm || isPartner ? [] : planStops(count, interruptions, seed);
  let place = 0;
  const rounds = asked.map(
    (own, at): LoopRound => ({
      interviewer: isPartner ? FRIEND : (people[at % people.length] ?? ''),
      manner: manners[at % manners.length] ?? oneOf(MANNERS, seed),
      seconds: wish.minutes * 60,
      questions: own.map((each) => ({ ...each, stop: stops[place++] ?? null })),
    }),
  );
  return {
    ...{ seed, level, clock, recording, isCalm, isPartner, pace, typingFactor, targetSeconds },
    notes: [...notes],
    rounds,
  };
}
