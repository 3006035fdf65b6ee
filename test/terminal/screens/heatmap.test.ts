import { describe, expect, test } from 'vitest';
import { weeksOf } from '../../../src/progress/streak.ts';
import { heatmap } from '../../../src/terminal/screens/heatmap.ts';
import { withoutColours } from '../../support/characters.ts';
import { asciiLook, plainLook, richLook } from '../../support/looks.ts';

/** A Friday. */
const TODAY = '2026-11-20';
const WEEKS = weeksOf(
  [
    ['2026-09-07', 3],
    ['2026-10-01', 12],
    ['2026-10-03', 5],
    ['2026-11-16', 20],
    ['2026-11-19', 1],
  ],
  TODAY,
);

test('twelve weeks, Monday at the top, months above, days to come left out', () => {
  expect(heatmap(WEEKS, TODAY, asciiLook())).toEqual([
    '      Sep     Oct     Nov',
    'Mon . : . . . . . . . . . #',
    '    . . . . . . . . . . . .',
    'Wed . . . . . . . . . . . .',
    '    . . . . * . . . . . . :',
    'Fri . . . . . . . . . . . .',
    '    . . . . + . . . . . .',
    'Sun . . . . . . . . . . .',
    '. 0  : 1+  + 5+  * 10+  # 20+',
  ]);
});

test('with signs that get darker', () => {
  const lines = heatmap(WEEKS, TODAY, richLook()).map(withoutColours);
  expect(lines[1]?.trimEnd()).toBe('Mon · ░ · · · · · · · · · █');
  expect(lines.at(-1)).toBe('· 0  ░ 1+  ▒ 5+  ▓ 10+  █ 20+');
});

test('with narrow cells where there is little room', () => {
  expect(heatmap(WEEKS, TODAY, asciiLook(20))).toEqual([
    '     Sep Oct Nov',
    'Mon .:.........#',
    '    ............',
    'Wed ............',
    '    ....*......:',
    'Fri ............',
    '    ....+......',
    'Sun ...........',
    '. 0  : 1+  + 5+  *',
    '10+  # 20+',
  ]);
});

describe('in plain mode', () => {
  test('the weeks in which something was done, in words', () => {
    expect(heatmap(WEEKS, TODAY, plainLook())).toEqual([
      '  Week of Mon 7 Sep: 3 on 1 day',
      '  Week of Mon 28 Sep: 17 on 2 days',
      '  Week of Mon 16 Nov: 21 on 2 days',
    ]);
  });

  test('nothing is said to be nothing', () => {
    expect(heatmap(weeksOf([], TODAY), TODAY, plainLook())).toEqual(['  Nothing yet.']);
  });
});
