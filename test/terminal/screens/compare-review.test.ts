import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/rehearsal/comparison.ts';
import type { Finding } from '../../../src/review/finding.ts';
import { compareScreen } from '../../../src/terminal/screens/compare.ts';
import { withoutColours } from '../../support/characters.ts';
import { comparison, findingAt, sectionReview } from '../../support/comparisons.ts';
import { plainLook } from '../../support/looks.ts';

const TYPED = { clock: 'typing', wordCount: 75, words: 'Some words.' } as const;

describe('what the review saw', () => {
  const text = 'We fixed it. I kept it up.';
  const fault = findingAt(text, 'We fixed');
  const praise = findingAt(text, 'kept it up', {
    rule: 'no-second-order',
    weight: 'praise',
    message: 'It lasted.',
    fix: 'Keep it.',
  });
  const seen = (...findings: Finding[]) => ({
    ...TYPED,
    words: text,
    review: sectionReview('action', { rating: 'below the bar', why: fault.message, findings }),
  });
  const shown = (changes: Partial<Comparison>, look = plainLook()) =>
    compareScreen(comparison('action', changes), '3 of 5', look).lines.map(withoutColours);

  test('is marked in your words, and told below them: faults first, praise without advice', () => {
    const lines = shown(seen(praise, fault));
    expect(lines.slice(1)).toEqual([
      expect.stringContaining('to say'),
      '  We fixed [1] it. I kept it up [+2].',
      '',
      '  [1] "We fixed" They cannot tell who did it. Say who.',
      '  [+2] It lasted.',
    ]);
  });

  test('gives the rating; why it is no higher is not said twice', () => {
    const lines = shown(seen(fault));
    expect(lines[0]).toBe('Action, 3 of 5, below the bar');
    expect(lines.join('\n').split(fault.message)).toHaveLength(2);
    expect(shown(seen()).join('\n').split(fault.message)).toHaveLength(2);
  });

  test.each(['over-target', 'under-target', 'key-phrases'])(
    '%s is not told again: the time and the key phrases stand there',
    (rule) => {
      const text = shown(seen(findingAt('We fixed it.', 'We fixed', { rule }))).join('\n');
      expect(text).not.toContain('[1]');
    },
  );

  test.each<[string, Partial<Comparison>]>([
    ['skipped', { skipped: true, words: '' }],
    ['left empty', { wordCount: 0, words: '' }],
  ])('says nothing of a section that was %s', (_, changes) => {
    const review = sectionReview('action', { rating: 'not enough to judge', words: 0 });
    const lines = shown({ ...TYPED, ...changes, review });
    expect(lines.join('\n')).not.toContain('not enough to judge');
  });
});
