import { describe, expect, test } from 'vitest';
import { hearSigns } from '../../../src/review/beats.ts';
import { reviewAnswer, reviewSections } from '../../../src/review/review.ts';

/** Told as everybody's, so that no step of it is the speaker's. */
const SHARED =
  'We wrote the plan, we tested each step twice and we moved the tables at night. In the end nobody lost an order and the old server was switched off in May.';

function isHeard(text: string): boolean {
  const { sections } = reviewAnswer(text, { level: 'sde2' });
  return hearSigns(sections).has('whose it was');
}

describe('who says that they led has said what was theirs, whatever was done together', () => {
  test.each<[string, boolean]>([
    ['I led a team of four that moved the billing service.', true],
    ['I led the move of the billing service last spring.', true],
    ['I’d led two such moves before, and I led this one.', true],
    ['I chaired the group that planned it.', true],
    ['I directed the work of both crews.', true],
    ['My manager led the move of the billing service.', false],
    ['I was led by a man who knew the service well.', false],
    ['I did not lead the move of the billing service.', false],
    ['They asked whether I led the move.', false],
    ['She said "I led the move" to everyone.', false],
  ])('%s', (opening, heard) => {
    expect(isHeard(`${opening} ${SHARED}`)).toBe(heard);
  });

  test('it is no step, and lifts no rating', () => {
    const rated = (text: string) =>
      reviewSections(new Map([['action', text]]), { level: 'sde2' }).sections[0]?.rating;
    expect(rated(`I led the move. ${SHARED}`)).toBe('below the bar');
    expect(rated('I led the move of the billing service.')).toBe('below the bar');
  });
});
