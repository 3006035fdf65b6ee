import { describe, expect, test } from 'vitest';
import { interval, type Pair, weightedKappa } from '../../bench/review/kappa.ts';
import { selected } from '../../bench/review/sources.ts';

/** Pairs from a table of counts, row by row. */
function pairsOf(counts: readonly (readonly number[])[]): Pair[] {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): Pair => [first, second])),
  );
}

describe('kappa with quadratic weights', () => {
  test.each<[string, number[][], number | null]>([
    [
      'is 1 where both agree',
      [
        [3, 0],
        [0, 4],
      ],
      1,
    ],
    [
      'is 0 where one says nothing of the other',
      [
        [2, 2],
        [2, 2],
      ],
      0,
    ],
    [
      'is below 0 where they contradict',
      [
        [0, 3],
        [3, 0],
      ],
      -1,
    ],
    [
      'counts two steps four times',
      [
        [2, 0, 1],
        [0, 2, 0],
        [0, 0, 2],
      ],
      1 - 4 / (72 / 7),
    ],
    ['is null where both always say the same', [[5]], null],
  ])('%s', (_, counts, kappa) => {
    const found = weightedKappa(pairsOf(counts));
    if (kappa === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(kappa, 10);
  });

  test('lies in its interval, which is the same for the same pairs', () => {
    const pairs = pairsOf([
      [9, 2, 0],
      [3, 8, 1],
      [0, 2, 7],
    ]);
    const [low, high] = interval(pairs) ?? [1, 0];
    const kappa = weightedKappa(pairs) ?? 0;
    expect(low).toBeLessThan(kappa);
    expect(high).toBeGreaterThan(kappa);
    expect(interval(pairs)).toEqual([low, high]);
  });
});

describe('answers chosen by source', () => {
  const answer = (id: string, source: string, text: string | null = null) => ({
    id,
    source: `github:${source}@abc`,
    label: 'strong',
    sections: text === null ? { action: 'I traced it.' } : null,
    text,
  });
  const answers = [
    answer('1', 'ann/a/x.md'),
    answer('2', 'ann/a/x.md'),
    answer('3', 'ann/a/y.md'),
    answer('4', 'bob/b/z.md', 'I traced it.'),
    answer('5', 'bob/b/w.md', 'I traced it.'),
  ];
  const all = { sources: [], without: [], half: null };
  const ids = (selection: Partial<Parameters<typeof selected>[1]>) =>
    selected(answers, { ...all, ...selection }).map(({ id }) => id);

  test.each<[string, Partial<Parameters<typeof selected>[1]>, string[]]>([
    ['all', {}, ['1', '2', '3', '4', '5']],
    ['some sources', { sources: ['y.md', 'bob/'] }, ['3', '4', '5']],
    ['all but some', { without: ['ann/a'] }, ['4', '5']],
    ['a half: whole files, with labels and without', { half: 'A' }, ['1', '2', '5']],
    ['the other', { half: 'B' }, ['3', '4']],
    ['a source within a half', { sources: ['ann/'], half: 'B' }, ['3']],
  ])('%s', (_, selection, chosen) => {
    expect(ids(selection)).toEqual(chosen);
  });
});
