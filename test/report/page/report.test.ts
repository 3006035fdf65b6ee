import { describe, expect, test } from 'vitest';
import { sessionsIn } from '../../../src/progress/sessions-in.ts';
import { type ReportSource, reportOf } from '../../../src/report/page/report.ts';
import { reportHtml } from '../../../src/report/page/report-html.ts';
import { daysAgo } from '../../support/clock.ts';
import { strayBrackets } from '../../support/html.ts';
import { sessionRecords, wholeRecord } from '../../support/records.ts';
import { statsWith, usualStats } from '../../support/stats.ts';
import { toldWeeks } from '../../support/told-weeks.ts';

function made(changes: Partial<ReportSource> = {}) {
  return reportOf({
    ...{ today: '2026-11-20', until: null, wanted: [], sessions: [], stats: statsWith(), due: [] },
    ...{ ruleTitles: new Map(), titles: new Map() },
    ...changes,
  });
}

const rowsOf = (report: ReturnType<typeof made>, id: string) =>
  report.charts.find((chart) => chart.id === id)?.drawn?.table.rows ?? [];

describe('a report', () => {
  const story = { id: 'story-1', title: 'The queue' };

  test('tells whole tellings oldest first, by the names stories have now', () => {
    const sessions = sessionsIn([
      ...sessionRecords('one', { at: daysAgo(9), story, spokenSeconds: 12 }),
      ...sessionRecords('part', { at: daysAgo(5), story, sections: ['action'] }),
      ...sessionRecords('two', { at: daysAgo(2), story, spokenSeconds: 9 }),
    ]);
    const report = made({ sessions, titles: new Map([['story-1', 'The refund queue']]) });
    expect(rowsOf(report, 'times')).toEqual([
      ['Wed 11 Nov', 'The refund queue', '1:00', '0:50'],
      ['Wed 18 Nov', 'The refund queue', '0:45', '0:50'],
    ]);
    expect(rowsOf(report, 'principles')).toEqual([['Dive Deep', 'The refund queue', '2 days ago']]);
  });

  test('tells nothing of an example that was retold as a story of one’s own', () => {
    const sessions = sessionsIn(sessionRecords('model', { at: daysAgo(1) }));
    expect(rowsOf(made({ sessions }), 'principles')).toEqual([]);
  });

  test('leaves out what was not judged', () => {
    const sessions = sessionsIn([wholeRecord({ at: daysAgo(1), story })]);
    const report = made({ sessions });
    expect(rowsOf(report, 'times')).toEqual([]);
    expect(rowsOf(report, 'verdicts')).toEqual([]);
  });

  test.for([
    ['2026-11-29', '9 days until the interview on Sunday 29 November 2026.'],
    ['2026-11-21', '1 day until the interview on Saturday 21 November 2026.'],
    ['2026-11-20', 'The interview is today.'],
    ['2026-11-19', null],
    [null, null],
  ] as const)('with the interview on %s says %j', async ([until, says]) => {
    const page = await reportHtml(made({ until }));
    if (says === null) expect(page).not.toContain('interview');
    else expect(page).toContain(says);
  });
});

test('an empty one says what will stand there, and claims nothing', async () => {
  const page = await reportHtml(made());
  expect(page).toContain('Nothing has been rehearsed yet. What will stand here:');
  expect(page.match(/<h2 /g)).toHaveLength(7);
  expect(page).not.toContain('<table>');
});

test('a page asks for nothing from anywhere and runs nothing', async () => {
  const sessions = sessionsIn(toldWeeks(10));
  const page = await reportHtml(made({ sessions, stats: usualStats(), due: ['2026-11-21'] }));
  expect(page).not.toMatch(
    /<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import|https?:|\sstyle=|\son\w+=/i,
  );
  expect(page.match(/<table>/g)).toHaveLength(7);
  expect(strayBrackets(page.replaceAll('/>', '>'))).toBe(0);
});
