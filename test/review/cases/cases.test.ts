import { describe, expect, test } from 'vitest';
import { type Case, wrongIn } from './case.ts';
import { SET_ASIDE } from './set-aside.ts';
import { TUNED } from './tuned.ts';
import { UNSEEN } from './unseen.ts';

/** The cases that do not hold, with what is wrong. */
function missesOf(cases: readonly Case[]): string[] {
  return cases.flatMap((each) => {
    const wrong = wrongIn(each);
    return wrong.length > 0 ? [`${each.kind} | ${each.text} | ${wrong.join('; ')}`] : [];
  });
}

describe('small answers by kind', () => {
  test.each([
    ['tuned on', TUNED, 0.95],
    ['set aside', SET_ASIDE, 0.85],
    ['unseen', UNSEEN, 0.73],
  ] as const)('%s: %#', (_, cases, share) => {
    const misses = missesOf(cases);
    expect(misses.slice(Math.floor(cases.length * (1 - share)))).toEqual([]);
  });
});
