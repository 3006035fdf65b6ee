import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLevel, planRehearsal, shareOut, usualSeconds } from '../../src/rehearsal/plan.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { type Level, SECTIONS } from '../../src/scenario/sections.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { testScenario } from '../support/scenario.ts';

function withLevels(totals: Partial<Record<Level, number>>): Scenario {
  const scenario = testScenario();
  scenario.levels = Object.fromEntries(
    Object.entries(totals).map(([level, total_seconds]) => [
      level,
      { focus: 'x', reflection: 'x', bar: 'x', total_seconds },
    ]),
  );
  return scenario;
}

const targets = (scenario: Scenario, level: Level) =>
  planRehearsal(scenario, { level }).sections.map(({ targetSeconds }) => targetSeconds);

test.each<Partial<Record<Level, number>>>([
  { sde2: 195 },
  { sde2: 180, senior: 240 },
  { sde1: 150, senior: 301 },
  { senior: 7 },
])('a summary knows the seconds to type each section in: %o', (totals) => {
  const scenario = withLevels(totals);
  const summary = summarise(scenario, BUILT_IN);
  const { sections } = planRehearsal(scenario);
  expect(sections.map(({ name }) => usualSeconds(summary, name, NOTHING_SET))).toEqual(
    sections.map(({ allowedSeconds }) => allowedSeconds),
  );
});

test.each<[Level | undefined, number]>([
  [undefined, 180],
  ['sde1', 120],
  ['sde2', 180],
  ['senior', 195],
])('a story of one’s own, for the level %s, may be told in %i seconds', (level, total) => {
  const settings = { ...NOTHING_SET, level, typingFactor: 1 };
  const seconds = SECTIONS.map((section) => usualSeconds(null, section, settings));
  expect(seconds.reduce((sum, each) => sum + each, 0)).toBe(total);
  expect(usualSeconds(null, 'action', { ...settings, typingFactor: 3 })).toBe(
    3 * (seconds[2] ?? 0),
  );
});

describe('seconds are shared out', () => {
  test.each([
    ['evenly', [1, 1, 1], 9, [3, 3, 3]],
    ['in proportion', [30, 20, 90, 30, 30], 100, [15, 10, 45, 15, 15]],
    ['the second left over to the largest remainder', [10, 20], 10, [3, 7]],
    ['to the first of equal remainders', [1, 1, 1], 10, [4, 3, 3]],
    ['as they were', [30, 20, 90, 30, 25], 195, [30, 20, 90, 30, 25]],
    ['to one alone', [7], 60, [60]],
    ['nothing of nothing', [5, 5], 0, [0, 0]],
  ])('%s', (_, parts, total, expected) => {
    expect(shareOut(parts, total)).toEqual(expected);
  });

  test('so that they add up, none is negative and none is a second off its exact share', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 3600 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 20_000 }), (sizes, total) => {
        const shares = shareOut(sizes, total);
        const sum = sizes.reduce((a, b) => a + b, 0);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [index, share] of shares.entries()) {
          expect(Number.isInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(Math.abs(share - ((sizes[index] ?? 0) * total) / sum)).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('the level nobody chose is', () => {
  test.each<[string, Partial<Record<Level, number>>, Level]>([
    ['the one the targets are written for', { sde1: 120, sde2: 175, senior: 180 }, 'sde2'],
    ['the most junior described, without it', { sde1: 120, senior: 180 }, 'sde1'],
    ['the only one described', { senior: 180 }, 'senior'],
  ])('%s', (_, totals, level) => {
    expect(defaultLevel(withLevels(totals))).toBe(level);
    expect(planRehearsal(withLevels(totals)).level).toBe(level);
  });
});

describe('targets', () => {
  test('are the written ones where the level allows as much', () => {
    expect(targets(withLevels({ sde2: 195 }), 'sde2')).toEqual([30, 20, 90, 30, 25]);
  });

  test('are scaled to the total of the level', () => {
    expect(targets(withLevels({ senior: 390 }), 'senior')).toEqual([60, 40, 180, 60, 50]);
  });

  test('stay as written for a level that is not described', () => {
    expect(targets(withLevels({ sde2: 60 }), 'sde1')).toEqual([30, 20, 90, 30, 25]);
  });
});

describe('the countdown gives', () => {
  test.each([
    ['three times the target when typing', { clock: 'typing' }, 90],
    ['just the target when speaking', { clock: 'spoken' }, 30],
    ['just the target when typing strictly', { clock: 'typing', strict: true }, 30],
    ['three times the target when nobody said how', {}, 90],
  ] as const)('%s', (_, options, allowedSeconds) => {
    expect(planRehearsal(testScenario(), options).sections[0]).toEqual({
      name: 'situation',
      targetSeconds: 30,
      allowedSeconds,
    });
  });
});

describe('sections', () => {
  const names = (sections: Parameters<typeof planRehearsal>[1]) =>
    planRehearsal(testScenario(), sections).sections.map(({ name }) => name);

  test('are all five unless some are asked for', () => {
    const all = ['situation', 'task', 'action', 'result', 'reflection'];
    expect(names({})).toEqual(all);
    expect(names({ sections: [] })).toEqual(all);
  });

  test('come in speaking order, each once, whatever order was asked for', () => {
    expect(names({ sections: ['result', 'task', 'result'] })).toEqual(['task', 'result']);
  });

  test('keep the target they have in the whole answer', () => {
    const plan = planRehearsal(testScenario(), { sections: ['action'] });
    expect(plan.sections).toEqual([{ name: 'action', targetSeconds: 90, allowedSeconds: 270 }]);
  });
});

test('a plan says which story it is for, and for which principle it is retold', () => {
  expect(planRehearsal(testScenario(), { pivot: 'ownership', strict: true })).toMatchObject({
    scenarioId: 'the-silent-queue',
    pivot: 'ownership',
    clock: 'typing',
    strict: true,
  });
  expect(planRehearsal(testScenario()).pivot).toBeNull();
});

describe('what the person has set', () => {
  test('a level counts where the scenario has it and none is asked for', () => {
    const scenario = withLevels({ sde2: 195, senior: 240 });
    const level = (asked?: Level, usual?: Level) =>
      planRehearsal(scenario, { level: asked }, { ...NOTHING_SET, level: usual }).level;
    expect(level(undefined, 'senior')).toBe('senior');
    expect(level('sde2', 'senior')).toBe('sde2');
    expect(level(undefined, 'sde1')).toBe('sde2');
  });

  test('the time to type is so many times the time to say, and the pace is kept', () => {
    const settings = { ...NOTHING_SET, pace: 120, typingFactor: 2.5 };
    const { sections, pace, typingFactor } = planRehearsal(testScenario(), {}, settings);
    expect({ pace, typingFactor }).toEqual({ pace: 120, typingFactor: 2.5 });
    for (const { targetSeconds, allowedSeconds } of sections) {
      expect(allowedSeconds).toBe(Math.round(targetSeconds * 2.5));
    }
    const [strict] = planRehearsal(testScenario(), { strict: true }, settings).sections;
    expect(strict?.allowedSeconds).toBe(strict?.targetSeconds);
  });
});
