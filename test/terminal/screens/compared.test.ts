import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/rehearsal/comparison.ts';
import { comparedScreens } from '../../../src/terminal/screens/compared.ts';
import { PAGE_ROWS, pagesOf } from '../../../src/terminal/screens/pages.ts';
import { strongScreen } from '../../../src/terminal/screens/strong.ts';
import { withoutColours } from '../../support/characters.ts';
import { comparison, findingAt, sectionReview } from '../../support/comparisons.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const WORDS = 'I measured it twice before I believed the figure. '.repeat(14);
const STRONG = comparison('task').strong;
const TYPED = { clock: 'typing', wordCount: 75, words: 'Some words.' } as const;

function screens(changes: Partial<Comparison>, look = plainLook(), inFull = false) {
  return comparedScreens(
    comparison('task', changes),
    { position: '2 of 5', example: { title: 'Alpha' }, inFull },
    look,
  );
}

describe('your words and the example stand', () => {
  test('on one screen where both fit', () => {
    const [only, ...more] = screens(TYPED);
    expect(only?.shows).toBe('both');
    expect(more).toEqual([]);
  });

  test('on one after the other where they do not, the example in pages', () => {
    const strong = { ...STRONG, text: WORDS.repeat(2) };
    const shown = screens({ ...TYPED, words: WORDS, strong });
    expect(shown.map(({ shows }) => shows)).toEqual(['own words', 'example', 'example']);
  });

  test('beside each other where a screen is wide enough', () => {
    const words = WORDS.slice(0, 500);
    const strong = { ...STRONG, text: words };
    const [only, ...more] = screens({ ...TYPED, words, strong }, richLook(120));
    expect(more).toEqual([]);
    expect(only?.lines.map(withoutColours)[0]).toMatch(/Task ─+.*Task, as the example tells it/);
  });

  test('never on more rows than a screen that waits may have', () => {
    for (const times of [0, 1, 3, 9]) {
      const words = WORDS.repeat(times);
      const strong = { ...STRONG, text: `${words} End.` };
      const review = sectionReview('task');
      for (const look of [plainLook(), plainLook(40), richLook(80), richLook(120)]) {
        for (const { lines } of screens({ ...TYPED, words, strong, review }, look)) {
          expect(lines.length).toBeLessThanOrEqual(PAGE_ROWS);
        }
      }
    }
  });

  test('with every remark where they are asked for, in pages too', () => {
    const words = WORDS.slice(0, 500);
    const findings = Array.from({ length: 9 }, (_, at) => ({
      ...findingAt(words, 'I measured'),
      message: `Remark number ${at}.`,
    }));
    const review = sectionReview('task', { findings });
    const changes = { ...TYPED, words, review };
    const remarks = (shown: ReturnType<typeof screens>) =>
      shown
        .flatMap(({ lines }) => lines)
        .join('\n')
        .match(/Remark number/g)?.length;
    for (const look of [plainLook(), plainLook(40), richLook(80), richLook(120)]) {
      expect(remarks(screens(changes, look))).toBeLessThan(findings.length);
      const full = screens(changes, look, true);
      expect(remarks(full)).toBe(findings.length);
      for (const { lines, more } of full) {
        expect(more).toBe(0);
        expect(lines.length).toBeLessThanOrEqual(PAGE_ROWS);
      }
    }
  });
});

describe('a page ends', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `row ${at}`);

  test('where it is full', () => {
    expect(pagesOf(rows(PAGE_ROWS + 1)).map(({ length }) => length)).toEqual([PAGE_ROWS, 1]);
  });

  test('at a blank line, if one is near', () => {
    const lines = [...rows(PAGE_ROWS - 3), '', ...rows(9)];
    expect(pagesOf(lines)).toEqual([rows(PAGE_ROWS - 3), rows(9)]);
  });
});

describe('how strong sounds', () => {
  const phrases = [
    { phrase: 'forty orders', hit: true },
    { phrase: 'a day', hit: false },
  ];
  const strong = { ...STRONG, text: 'Forty orders a day.', phrases: [{ start: 0, end: 12 }] };
  const shown = (changes: Partial<Comparison>, look = plainLook()) =>
    strongScreen(comparison('task', { strong, ...changes }), { title: 'Alpha' }, look).map(
      withoutColours,
    );

  test('the example retold: its words marked, key phrases said and missed, the mistake', () => {
    expect(shown({ phrases, words: 'Forty orders.', review: sectionReview('task') })).toEqual([
      'Task, as the example tells it, Alpha',
      '  [Forty orders] a day.',
      '  Key phrases  1 of 2 in your words',
      '  said: forty orders   not said: a day',
      '  Common mistake  A common mistake.',
    ]);
  });

  test('a key phrase is said or missed by its sign, not by its colour alone', () => {
    expect(shown({ phrases }, richLook())).toContain('  ✓ forty orders   ✗ a day');
  });

  test("beside a story of one's own there is nothing to tick", () => {
    const lines = shown({ phrases: [], telling: 'own', review: sectionReview('task') });
    expect(lines[0]).toBe('Task, told by another engineer, Alpha');
    expect(lines.join('\n')).not.toContain('Key phrases');
  });

  test('after a spoken take nobody can read there is coaching', () => {
    expect(shown({ phrases: [] }).at(-1)).toBe('  Coaching  Some coaching.');
  });

  test("a story of one's own stands as it was written", () => {
    expect(shown({ telling: 'file' })[0]).toBe('Task, as you wrote it, Alpha');
  });
});
