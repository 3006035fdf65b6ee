import { PRINCIPLES, type PrincipleSlug } from '../../scenario/principles.ts';
import { askedSince, principlesToMend } from '../interviews/interviews.ts';
import type { Progress } from '../progress.ts';
import { timesTold } from '../stories.ts';

/** What is not covered yet, by what the records say. */
export type OpenWork =
  /** A question of a principle that went badly in a real interview, and nothing was told for that since. */
  | { kind: 'asked badly'; principle: PrincipleSlug; ask: string; on: string }
  /** A principle that matters, and no story of one's own was told for it or lies in a file. */
  | { kind: 'no story'; principle: PrincipleSlug }
  /** A story that was never told from beginning to end. */
  | { kind: 'never whole'; story: { id: string; title: string } }
  /** No story is one of failure. */
  | { kind: 'no failure' }
  /** No mock loop reached its debrief. */
  | { kind: 'no mock' };

/** A story of one's own in a file. */
export interface StoryInFile {
  id: string;
  title: string;
  principle: PrincipleSlug;
  pivots: readonly PrincipleSlug[];
}

export interface Covered {
  /** The principles that matter; none is all of them. */
  wanted: readonly PrincipleSlug[];
  inFiles: readonly StoryInFile[];
  hasFailure: boolean;
}

type Known = Pick<Progress, 'stories' | 'loops' | 'interviews'>;

/** The principles that matter and have no story, in their usual order. */
export function principlesWithoutStory(
  { stories: { told } }: Pick<Progress, 'stories'>,
  { wanted, inFiles }: Pick<Covered, 'wanted' | 'inFiles'>,
): PrincipleSlug[] {
  const all = PRINCIPLES.map(({ slug }) => slug);
  const isTold = (slug: PrincipleSlug) => Object.values(told).some((each) => each.toldFor[slug]);
  const isInFile = (slug: PrincipleSlug) =>
    inFiles.some(({ principle, pivots }) => principle === slug || pivots.includes(slug));
  return all
    .filter((slug) => wanted.length === 0 || wanted.includes(slug))
    .filter((slug) => !isTold(slug) && !isInFile(slug));
}

function neverWhole({ stories: { told } }: Known, inFiles: readonly StoryInFile[]): OpenWork[] {
  const begun = Object.entries(told)
    .filter(([, story]) => timesTold(story) > 0)
    .filter(([, { tellings }]) => tellings.every(({ isWhole }) => !isWhole))
    .map(([id, { title }]) => ({ id, title }));
  const untold = inFiles.filter(({ id }) => !Object.hasOwn(told, id));
  const stories = [...begun, ...untold.map(({ id, title }) => ({ id, title }))];
  return stories.map((story) => ({ kind: 'never whole', story }));
}

/** What went badly in earnest, until it is told again after that day. */
function askedBadly({ stories: { told }, interviews }: Known): OpenWork[] {
  const tellings = Object.values(told).flatMap((story) => story.tellings);
  return principlesToMend(askedSince(interviews, '')).flatMap(({ principle, ask, on }) => {
    if (principle === null) return [];
    const isToldSince = tellings.some((each) => each.principle === principle && each.day > on);
    return isToldSince ? [] : [{ kind: 'asked badly', principle, ask, on }];
  });
}

/** What is not covered yet, in the order it is best done. */
export function openWork(known: Known, covered: Covered): OpenWork[] {
  const missing = principlesWithoutStory(known, covered);
  return [
    ...askedBadly(known),
    ...missing.map((principle): OpenWork => ({ kind: 'no story', principle })),
    ...(covered.hasFailure ? [] : [{ kind: 'no failure' } as const]),
    ...neverWhole(known, covered.inFiles),
    ...(known.loops.some(({ isOver }) => isOver) ? [] : [{ kind: 'no mock' } as const]),
  ];
}
