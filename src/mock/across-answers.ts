import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Doubt } from './notes.ts';

/** What a story bore in one answer. */
interface Bearing extends Pick<StoryDepth, 'story' | 'depth' | 'brokeAt'> {
  storyId: string | null;
  question: { id: string; principle: PrincipleSlug };
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

const MOST_CHANGES = 3;

/** The stories of a loop, each once. */
export function storiesIn(
  rounds: readonly { number: number; answers: readonly Bearing[] }[],
): StoryDepth[] {
  const stories = new Map<string, StoryDepth>();
  for (const { answers, number } of rounds) {
    for (const { storyId, story, depth, brokeAt, question } of answers) {
      const id = storyId ?? question.id;
      const known = stories.get(id);
      stories.set(id, {
        story: known?.story || story,
        depth: (known?.depth ?? 0) + depth,
        brokeAt: known?.brokeAt ?? brokeAt,
        rounds: [...new Set([...(known?.rounds ?? []), number])],
        principles: [...new Set([...(known?.principles ?? []), question.principle])],
      });
    }
  }
  return [...stories.values()];
}

/** Told to a second interviewer: they compare notes. */
export function isToldTwice({ rounds }: StoryDepth): boolean {
  return rounds.length > 1;
}

/** What came back in several answers, the most often first. */
export function comeBackIn(all: readonly { round: number; doubts: Doubt[] }[]): ComeBack[] {
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

/**
 * Three things to change: what came back, but for what only is a hint, then what costs most; what was
 * said in an answer before what was said when asked about it.
 */
export function thingsToChange(
  all: readonly { doubts: Doubt[] }[],
  comeBack: readonly ComeBack[],
): Doubt[] {
  const often = comeBack.map(({ doubt }) => doubt);
  const [worst = [], others = []] = [
    [...often, ...all.flatMap(({ doubts }) => doubts)].filter(({ weight }) => weight !== 'hint'),
    all.flatMap(({ doubts }) => doubts),
  ].map((doubts) => doubts.toSorted((one, other) => Number(one.isReply) - Number(other.isReply)));
  return [...worst, ...others]
    .filter(({ id, fix }, at, each) => {
      return each.findIndex((other) => other.id === id || other.fix === fix) === at;
    })
    .slice(0, MOST_CHANGES);
}
