import { describe, expect, test } from 'vitest';
import { reviewSections } from '../../src/review/review.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { Chance, RANDOM_WORDS } from '../support/random-words.ts';

const DRAWS = 1000;

/** Small words fall into an order by chance: so many of a thousand are let through where they are drawn often. */
const CEILINGS: Readonly<Record<string, number>> = {
  'words of a dictionary among small ones': 10,
  buzzwords: 11,
  'words of the library': 18,
};

describe('of a thousand sections of random words at most one reaches the bar', () => {
  test.each(Object.entries(RANDOM_WORDS))('%s', (name, draw) => {
    const chance = new Chance(DRAWS);
    const reached = Array.from({ length: DRAWS }, (_, at) => {
      const text = draw(chance);
      const section = SECTIONS[at % SECTIONS.length] ?? 'action';
      const [review] = reviewSections(new Map([[section, text]]), { level: 'sde1' }).sections;
      return review?.rating === 'at the bar' || review?.rating === 'raises the bar' ? [text] : [];
    }).flat();
    expect(reached.slice(CEILINGS[name] ?? 1)).toEqual([]);
  });
});
