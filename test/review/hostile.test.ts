import { describe, expect, test } from 'vitest';
import { reviewAnswer } from '../../src/review/review.ts';
import { HANGS_MS } from '../support/hangs.ts';
import { HOSTILE_ANSWERS } from '../support/hostile-answers.ts';

describe('a megabyte of', () => {
  test.each(HOSTILE_ANSWERS)(
    '%s is read to its end, and quoted exactly',
    (_, text) => {
      const { findings } = reviewAnswer(text, { level: 'senior' });
      for (const { span, quote } of findings) {
        expect(quote).toBe(text.slice(span.start, span.end));
      }
    },
    HANGS_MS,
  );
});
