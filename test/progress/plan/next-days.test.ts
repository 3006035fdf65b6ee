import { expect, test } from 'vitest';
import { daysLeft, principlesAhead } from '../../../src/progress/plan/next-days.ts';
import type { PrincipleSlug } from '../../../src/scenario/principles.ts';

const TODAY = '2026-11-20';

test.each<[string, string | null, number | null, PrincipleSlug[], PrincipleSlug[]]>([
  ['none is set', null, null, ['ownership'], []],
  ['it is over', '2026-11-19', -1, ['ownership'], []],
  ['it is today', '2026-11-20', 0, ['ownership'], []],
  ['it is ahead', '2026-11-21', 1, ['ownership'], ['ownership']],
  ['it is ahead and names none', '2026-11-21', 1, [], ['dive-deep']],
])('the days to an interview, and its principles, where %s', (_, on, left, principles, ahead) => {
  const plan = { on, principles };
  expect(daysLeft(plan, TODAY)).toBe(left);
  expect(principlesAhead(plan, { principles: ['dive-deep'] }, TODAY)).toEqual(ahead);
});
