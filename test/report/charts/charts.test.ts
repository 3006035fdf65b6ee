import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { dueChart } from '../../../src/report/charts/due.ts';
import { findingsChart } from '../../../src/report/charts/findings.ts';
import { followUpsChart } from '../../../src/report/charts/follow-ups.ts';
import { principlesChart } from '../../../src/report/charts/principles.ts';
import { spokenChart } from '../../../src/report/charts/spoken.ts';
import { timesChart } from '../../../src/report/charts/times.ts';
import { verdictsChart } from '../../../src/report/charts/verdicts.ts';
import { weeksChart } from '../../../src/report/charts/weeks.ts';
import { html } from '../../../src/report/html/markup.ts';
import { RATINGS } from '../../../src/review/ratings.ts';
import { PRINCIPLES } from '../../../src/scenario/principles.ts';
import { SECTIONS } from '../../../src/scenario/sections.ts';
import { strayBrackets } from '../../support/html.ts';
import { statsWith, usualSpoken, usualStats } from '../../support/stats.ts';

const TODAY = '2026-11-20';

/** What the marks of a chart say, as they are escaped. */
function marksOf({ drawn }: Chart): string[] {
  return [...(drawn?.picture.text ?? '').matchAll(/<title>([^<]*)<\/title>/g)].map(
    ([, title = '']) => title,
  );
}

function rowsOf({ drawn }: Chart): string[] {
  return drawn?.table.rows.map((row) => html`${row.join(' · ')}`.text) ?? [];
}

const telling = (day: string, spokenSeconds: number, title = 'The queue') => ({
  ...{ day, spokenSeconds, targetSeconds: 180, title },
});

describe('a chart of recorded takes', () => {
  test('is not there where nothing was recorded', () => {
    expect(spokenChart(null, TODAY)).toBeNull();
  });

  test('has each with its time, the last first, and what is not known said so', () => {
    const chart = spokenChart(usualSpoken(), TODAY);
    expect(chart?.says).toBe(
      '3 pauses over two seconds in your last 2 recorded takes. Your pace: 138 words a minute.',
    );
    expect(chart?.drawn?.table.rows).toEqual([
      [
        ...['Thu 19 Nov, Action', '1:24 of 1:15', 'after 1.2 s', '3'],
        ...['4.2 s after “of the orders”', '138'],
      ],
      ['Wed 18 Nov, Action', '1:24 of 1:15', 'after 1.2 s', '0', 'none', 'not known'],
    ]);
    expect(chart && marksOf(chart)).toEqual(chart && rowsOf(chart));
  });
});

describe('a chart of times', () => {
  test('says how many would be in time, and each in its table', () => {
    const chart = timesChart([telling('2026-11-10', 240), telling('2026-11-19', 170)], TODAY);
    expect(chart.says).toContain('1 of 2 whole tellings would be in time');
    expect(chart.drawn?.table.rows).toEqual([
      ['Tue 10 Nov', 'The queue', '4:00', '3:00'],
      ['Thu 19 Nov', 'The queue', '2:50', '3:00'],
    ]);
  });

  test.for([
    [107, 'dot out'],
    [108, 'dot in'],
    [225, 'dot in'],
    [226, 'dot out'],
  ] as const)('of %i of 180 seconds has a %s', ([seconds, kind]) => {
    const { drawn } = timesChart([telling(TODAY, seconds)], TODAY);
    expect(drawn?.picture.text).toContain(`class="${kind}"`);
  });

  test('shows the last two dozen', () => {
    const all = Array.from({ length: 40 }, (_, at) => telling(TODAY, 100 + at));
    expect(rowsOf(timesChart(all, TODAY))).toHaveLength(24);
    expect(timesChart(all, TODAY).says).toContain('the last 24 in order');
  });
});

describe('a chart of what comes', () => {
  test('has what is overdue today, and nothing on the day of the interview', () => {
    const days = ['2026-11-18', TODAY, '2026-11-22', '2026-11-23', '2026-11-24'];
    const chart = dueChart(days, { today: TODAY, until: '2026-11-23' });
    expect(chart.title).toBe('What comes until Mon 23 Nov');
    expect(chart.says).toBe('3 things to practise, 2 of them today.');
    expect(chart.drawn?.table.rows).toEqual([
      ['Fri 20 Nov', '2'],
      ['Sun 22 Nov', '1'],
    ]);
  });

  test.for([
    [null, 'What comes in the next two weeks'],
    ['2026-11-19', 'What comes in the next two weeks'],
    [TODAY, 'What comes in the next two weeks'],
  ] as const)('with the interview on %s is of %s', ([until, title]) => {
    expect(dueChart([TODAY], { today: TODAY, until }).title).toBe(title);
  });
});

test('a chart of principles shades a story by the days since, and says what is open', () => {
  const told = { story: 's', title: 'The queue', principle: 'dive-deep' as const };
  const chart = principlesChart([
    { ...told, daysAgo: 0 },
    { ...told, story: 't', title: 'The regex', daysAgo: 40 },
  ]);
  expect(chart.says).toContain('15 principles of 16 have none yet');
  const prepared = (...wanted: ('dive-deep' | 'ownership')[]) =>
    principlesChart([{ ...told, daysAgo: 0 }], wanted).says;
  expect(prepared('dive-deep', 'ownership')).toContain('1 principle of 2 has none yet');
  expect(prepared('dive-deep')).toContain('Each of those you prepare has a story');
  expect(chart.drawn?.picture.text).toMatch(/shade-0.*shade-4/s);
  expect(chart.drawn?.table.rows).toEqual([
    ['Dive Deep', 'The queue', 'today'],
    ['Dive Deep', 'The regex', '40 days ago'],
  ]);
});

test('a chart of follow-ups counts those that were borne', () => {
  const chart = followUpsChart([
    { title: 'The queue', asked: 4, answered: 3 },
    { title: 'Never asked', asked: 0, answered: 0 },
  ]);
  expect(chart.says).toBe('3 of 4 had an answer that left no gap.');
  expect(chart.drawn?.table.rows).toEqual([['The queue', '3 of 4']]);
});

test('with nothing to draw each says what will stand there', () => {
  const empty = [
    timesChart([], TODAY),
    verdictsChart([], TODAY),
    findingsChart([], new Map()),
    followUpsChart([]),
    principlesChart([]),
    dueChart([], { today: TODAY, until: null }),
    weeksChart(statsWith(), TODAY),
  ];
  for (const { drawn, says } of empty) {
    expect(drawn).toBeNull();
    expect(says.length).toBeGreaterThan(20);
  }
});

const DAY = fc.integer({ min: 0, max: 60 }).map((days) => {
  return new Date(Date.UTC(2026, 9, 1) + days * 86_400_000).toISOString().slice(0, 10);
});
const TEXT = fc.string({ unit: 'binary', maxLength: 30 });
const SECONDS = fc.integer({ min: 1, max: 86_400 });

/** Any chart of each kind. */
const CHARTS: Record<string, fc.Arbitrary<Chart>> = {
  times: fc
    .array(fc.record({ day: DAY, title: TEXT, spokenSeconds: SECONDS, targetSeconds: SECONDS }))
    .map((all) => timesChart(all, TODAY)),
  verdicts: fc
    .array(
      fc.record({
        section: fc.constantFrom(...SECTIONS),
        day: DAY,
        rating: fc.constantFrom(...RATINGS),
      }),
    )
    .map((all) => verdictsChart(all, TODAY)),
  findings: fc
    .array(
      fc.record({
        ...{ rule: TEXT, section: fc.constantFrom(...SECTIONS) },
        ...{ count: fc.integer({ min: 0, max: 8 }), of: fc.integer({ min: 0, max: 8 }) },
      }),
    )
    .map((all) => findingsChart(all, new Map())),
  'follow-ups': fc
    .array(fc.record({ title: TEXT, asked: fc.nat(9), answered: fc.nat(9) }))
    .map(followUpsChart),
  principles: fc
    .uniqueArray(
      fc.record({
        story: fc.constantFrom('a', 'b', 'c', 'd'),
        title: TEXT,
        principle: fc.constantFrom(...PRINCIPLES.map(({ slug }) => slug)),
        daysAgo: fc.integer({ min: -2, max: 400 }),
      }),
      { selector: ({ story, principle }) => `${story} ${principle}` },
    )
    .map((all) => principlesChart(all)),
  due: fc
    .tuple(fc.array(DAY), fc.option(DAY))
    .map(([days, until]) => dueChart(days, { today: TODAY, until })),
  weeks: fc.constant(weeksChart(usualStats(), TODAY)),
};

test.for(Object.entries(CHARTS))(
  'any chart of %s shows what its table says, in whole tags and finite places',
  ([, chart]) => {
    fc.assert(
      fc.property(chart, (each) => {
        expect(marksOf(each)).toEqual(rowsOf(each));
        const drawn = each.drawn?.picture.text ?? '';
        expect(strayBrackets(drawn.replaceAll('/>', '>'))).toBe(0);
        expect(drawn).not.toMatch(/NaN|Infinity|undefined|\b(?:x|y|cx|cy|r|width|height)="-/);
      }),
    );
  },
);
