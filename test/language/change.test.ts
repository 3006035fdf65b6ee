import { describe, expect, test } from 'vitest';
import { firstChange } from '../../src/language/quantity/change.ts';
import { sliceOf } from '../../src/language/span.ts';
import { passageOf } from '../support/reading.ts';

function changeRead(text: string): string | null {
  const change = firstChange(passageOf(text));
  return change && sliceOf(text, change);
}

describe('a change with its size', () => {
  test.each<[string, string]>([
    ['It went from 9 a week to 1.', 'from 9 a week to 1'],
    ['It cost $300 instead of $9,000.', '$300 instead of $9,000'],
    ['It took 40 minutes; today 6 minutes.', '40 minutes; today 6 minutes'],
    ['It used to take 3 hours, now it takes 10 minutes.', '3 hours, now it takes 10 minutes'],
    ['A build cost us 50 euros and costs 8 euros.', '50 euros and costs 8 euros'],
    [
      'What took two people a day takes one of them an hour.',
      'two people a day takes one of them an hour',
    ],
    ['Errors fell by 40%.', '40%'],
    ['Pages dropped to 12.', '12'],
    ['There was a reduction of 30%.', '30%'],
    ['It holds 4x our previous load.', '4x'],
  ])('in %s', (text, change) => {
    expect(changeRead(text)).toContain(change);
  });

  test.each([
    [
      'Wrong labels fell from one in ninety to none in 52,000.',
      'from one in ninety to none in 52,000',
    ],
    ['Refunds went from 3 in 1,000 to 1 in 10,000.', 'from 3 in 1,000 to 1 in 10,000'],
    ['Lost scans fell from 7 out of 400 to zero.', 'from 7 out of 400 to zero'],
  ])('a proportion in %s', (text, expected) => {
    expect(changeRead(text)).toBe(expected);
  });

  test.each([
    'One in ninety came out wrong.',
    'It took 40 minutes, and 6 people came.',
    'It is 40% of them.',
    'They sent 12 letters and 9 cards.',
    'Nothing is counted here.',
  ])('none in %s', (text) => {
    expect(changeRead(text)).toBeNull();
  });
});
