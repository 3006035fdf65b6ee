import { describe, expect, test } from 'vitest';
import { decision, middleVote, secondVote, voteOn } from '../../src/mock/vote-table.ts';
import type { Vote } from '../../src/progress/votes.ts';
import type { Reading } from '../../src/review/reading.ts';

test.each<[Reading | null, boolean, Vote | null]>([
  [null, false, null],
  ['not enough to judge', false, null],
  ['no hire', false, 'no hire'],
  ['leaning no hire', false, 'leaning no'],
  ['leaning no hire', true, 'leaning no'],
  ['leaning hire', true, 'leaning no'],
  ['leaning hire', false, 'leaning hire'],
  ['hire', true, 'leaning hire'],
  ['hire', false, 'hire'],
])('an answer that reads %s, broken off %s: %s', (reading, brokeOff, vote) => {
  const voted = voteOn({ reading, brokeOff });
  expect(voted.vote).toBe(vote);
  if (vote !== null) expect(voted.why).toContain(`it reads ${reading}`);
});

describe('of several votes', () => {
  test.each<[(Vote | null)[], Vote | null]>([
    [[], null],
    [[null], null],
    [['hire'], 'hire'],
    [['hire', 'no hire'], 'no hire'],
    [['hire', null, 'leaning hire'], 'leaning hire'],
    [['hire', 'leaning no', 'leaning hire'], 'leaning hire'],
  ])('%j the middle one is %s', (votes, middle) => expect(middleVote(votes)).toBe(middle));

  test.each<[(Vote | null)[], Vote | null]>([
    [['hire', 'hire', 'no hire'], 'leaning no'],
    [['hire', 'hire', 'leaning no'], 'hire'],
    [['no hire'], 'no hire'],
    [[null], null],
  ])('%j decide: %s', (votes, decided) => expect(decision(votes)).toBe(decided));
});

test.each<[Vote | null, boolean, boolean, Vote | null]>([
  ['hire', false, false, 'hire'],
  ['hire', true, false, 'leaning hire'],
  ['hire', false, true, 'leaning hire'],
  ['leaning no', true, true, 'leaning no'],
  [null, true, true, null],
])('%s, told twice %s, come back %s: then %s', (vote, isToldTwice, hasComeBack, second) => {
  const voted = secondVote(vote, { isToldTwice, hasComeBack });
  expect(voted.second).toBe(second);
  expect(voted.why === null).toBe(vote === second);
});
