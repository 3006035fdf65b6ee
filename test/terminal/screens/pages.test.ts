import { describe, expect, test } from 'vitest';
import { pageRows, pagesOfBlocks, spaced } from '../../../src/terminal/screens/pages.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => `row ${at}`);

describe.each([false, true])('a page, plain: %j', (plain) => {
  const full = pageRows({ plain });

  test.each<[string, string[], boolean]>([
    ['has a blank line above its keys', rows(3), true],
    ['has none where it is full', rows(full), false],
    ['has no second one', [...rows(3), ''], false],
  ])('%s', (_, page, isSpaced) => {
    expect(spaced(page, { plain })).toEqual(isSpaced ? [...page, ''] : page);
  });

  test('of blocks is never higher than one that waits', () => {
    for (let first = 1; first < 2 * full; first += 1) {
      const pages = pagesOfBlocks([rows(first), rows(4)], { plain });
      expect(Math.max(...pages.map((page) => spaced(page, { plain }).length))).toBeLessThanOrEqual(
        full,
      );
    }
  });
});
