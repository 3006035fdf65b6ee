import type { Rating } from '../review/ratings.ts';
import { PRINCIPLES, type PrincipleSlug } from '../scenario/principles.ts';
import { isBrokenOff } from './depth.ts';
import { KEPT_TAKES } from './section-progress.ts';
import type { StoriesProgress, ToldStory } from './stories.ts';
import type { PastTelling } from './tellings.ts';

type Told = StoriesProgress['told'];

/** How it is going with the stories of one's own for one principle. */
export interface PrincipleTold {
  principle: PrincipleSlug;
  /** How many sessions told one for it. */
  told: number;
  /** The verdicts of the last 8, oldest first; null where there were no words to judge. */
  verdicts: (Rating | null)[];
  /** Seconds the last whole telling took to say, and should take; null where there was none. */
  time: { spokenSeconds: number; targetSeconds: number } | null;
  /** The story that was told last; null where none was. */
  story: { id: string; title: string } | null;
}

/** Seconds of the last whole telling; null where there is none. */
export function lastTime(tellings: readonly PastTelling[]): PrincipleTold['time'] {
  const whole = tellings.findLast((each) => each.isWhole && each.spokenSeconds > 0);
  if (whole === undefined) return null;
  return { spokenSeconds: whole.spokenSeconds, targetSeconds: whole.targetSeconds };
}

function toldFor(principle: PrincipleSlug, stories: readonly [string, ToldStory][]) {
  return stories
    .flatMap(([id, { title, tellings }]) =>
      tellings
        .filter((telling) => telling.principle === principle)
        .map((telling) => ({ story: { id, title }, telling })),
    )
    .sort((one, other) => one.telling.at - other.telling.at);
}

/** Every principle: those told last first, then those without a story, in their usual order. */
export function principlesTold(told: Told): PrincipleTold[] {
  const stories = Object.entries(told);
  const rows = PRINCIPLES.map(({ slug }) => {
    const all = toldFor(slug, stories);
    const tellings = all.map(({ telling }) => telling);
    const row: PrincipleTold = {
      principle: slug,
      told: stories.reduce((sum, [, each]) => sum + (each.toldFor[slug] ?? 0), 0),
      verdicts: tellings.slice(-KEPT_TAKES).map(({ verdict }) => verdict),
      time: lastTime(tellings),
      story: all.at(-1)?.story ?? null,
    };
    return { row, at: tellings.at(-1)?.at ?? Number.NEGATIVE_INFINITY };
  });
  return rows
    .toSorted((one, other) => (one.at === other.at ? 0 : other.at - one.at))
    .map(({ row }) => row);
}

/**
 * Whether a story was told for it at the bar or above, all of it, the last time one was; where that was in a
 * mock interview, it also bore what was asked about it.
 */
function isWellTold(principle: PrincipleSlug, stories: readonly [string, ToldStory][]): boolean {
  return stories.some(([, { tellings }]) => {
    const whole = tellings.filter((each) => each.isWhole && each.principle === principle);
    const { verdict, dug } = whole.at(-1) ?? {};
    if (dug !== undefined && isBrokenOff(dug)) return false;
    return verdict === 'at the bar' || verdict === 'raises the bar';
  });
}

/**
 * Of the principles that matter, where none is named of all, those a story of one's own was told well for and
 * those none was told for at all.
 */
export function readiness(
  told: Told,
  wanted: readonly PrincipleSlug[] = [],
): { ready: PrincipleSlug[]; missing: PrincipleSlug[] } {
  const stories = Object.entries(told);
  const all = PRINCIPLES.map(({ slug }) => slug);
  const slugs = wanted.length === 0 ? all : all.filter((slug) => wanted.includes(slug));
  return {
    ready: slugs.filter((slug) => isWellTold(slug, stories)),
    missing: slugs.filter((slug) => stories.every(([, each]) => !each.toldFor[slug])),
  };
}
