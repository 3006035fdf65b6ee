import { describe, expect, test } from 'vitest';
import { isOwnAction } from '../../../src/review/vocabulary/own-action.ts';
import { passageOf } from '../../support/reading.ts';

describe('an own deed', () => {
  const holds = (text: string) =>
    passageOf(text).sentences.some(({ clauses }) => clauses.some(isOwnAction));

  test.each([
    'I traced it.',
    'Traced it.',
    'So I traced it.',
    'I had to trace it.',
    'I was able to trace it.',
    'When it broke, I traced it.',
    'I also quickly traced it.',
    "I've traced it.",
  ])('%s', (text) => {
    expect(holds(text)).toBe(true);
  });

  test.each([
    'We traced it.',
    'I would trace it.',
    "I didn't trace it.",
    'I was tired.',
    'I felt bad.',
    'It was traced.',
    'The team traced it.',
    'I was asked.',
  ])('is not %s', (text) => {
    expect(holds(text)).toBe(false);
  });
});
