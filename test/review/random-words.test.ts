import { describe, expect, test } from 'vitest';
import { reviewSections } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { Chance, RANDOM_WORDS } from '../support/random-words.ts';

const DRAWS = 1000;
const KINDS = Object.entries(RANDOM_WORDS);

/** Small words fall into an order by chance: so many of a thousand are let through where they are drawn often. */
const CEILINGS: Readonly<Record<string, number>> = {
  'words of a dictionary among small ones': 3,
  'words of the library': 3,
};

/** Those of a thousand drawn sections that reach the bar. */
function reachingTheBar(drawOf: (at: number) => (chance: Chance) => string): string[] {
  const chance = new Chance(DRAWS);
  return Array.from({ length: DRAWS }, (_, at) => {
    const text = drawOf(at)(chance);
    const section = SECTIONS[at % SECTIONS.length] ?? 'action';
    const [review] = reviewSections(new Map([[section, text]]), { level: 'sde1' }).sections;
    return review?.rating === 'at the bar' || review?.rating === 'raises the bar' ? [text] : [];
  }).flat();
}

describe('of a thousand sections of random words at most one reaches the bar', () => {
  test('of all kinds in turn', () => {
    const kindAt = (at: number) => KINDS[at % KINDS.length]?.[1] ?? (() => '');
    expect(reachingTheBar(kindAt).slice(1)).toEqual([]);
  });

  test.each(KINDS)('%s', (name, draw) => {
    expect(reachingTheBar(() => draw).slice(CEILINGS[name] ?? 1)).toEqual([]);
  });
});
