import { describe, expect, test } from 'vitest';
import { isDecision } from '../../../src/review/vocabulary/decisions.ts';
import { passageOf } from '../../support/reading.ts';

const isChoice = (text: string) => passageOf(text).sentences.some(isDecision);

describe('a choice of the speaker', () => {
  test.each([
    'I decided against the rewrite.',
    'I decided against a restart every night.',
    'In the end I decided against a second pump.',
    'I weighed both pumps and decided against the cheaper one.',
    'Decided against a second pump.',
    "I'd decided against the cheaper pump.",
    'I had to choose one of the pumps.',
    'I had a choice of two dates.',
    'I had to pick between the pumps.',
    'I kept the old pump. The price was a second copy.',
    'I kept the old pump at the cost of a second copy.',
    'I accepted that the pump would be slower.',
  ])('tuned on: %s', (text) => {
    expect(isChoice(text)).toBe(true);
  });

  test.each([
    'My manager decided against the rewrite.',
    'I heard that the vendor had decided against a fix.',
    'The board decided against it, and I measured the edge.',
    'They had to decide by Monday.',
    'He had to choose between two pumps.',
    'My manager had a choice of two dates.',
    'I know why they decided against it.',
    'If I had to choose, I would take the pump.',
    'I would have decided against the pump.',
    'My boss said: "I decided against the pump."',
    'I read that the harbour had to choose between two pumps.',
    'She told me the owner had decided against new belts.',
  ])('tuned on: is not %s', (text) => {
    expect(isChoice(text)).toBe(false);
  });

  test.each([
    'After the test I decided against the third boiler.',
    'Thought it over for a day and decided against the loan.',
    'I had to decide between the ferry and the truck.',
    'I had a choice between the ferry and the truck.',
    'I took the ferry. The downside was a night without sleep.',
  ])('set aside: %s', (text) => {
    expect(isChoice(text)).toBe(true);
  });

  test.each([
    'The owner decided against the third boiler.',
    'The bank had decided against the loan, so I called them.',
    'Our vendor had to pick one of two dates.',
    'I was told that the city had decided against the bridge.',
    'The crew had a choice between the ferry and the truck.',
  ])('set aside: is not %s', (text) => {
    expect(isChoice(text)).toBe(false);
  });
});
