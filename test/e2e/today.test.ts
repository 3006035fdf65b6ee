import { mkdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { PROGRESS_MENU } from '../../src/commands/stats.ts';
import { TODAY_MENU } from '../../src/commands/today/today.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { KEYS } from '../support/keys.ts';
import { probeRecord, recorded, sessionRecords } from '../support/records.ts';
import { choose, type } from '../support/rehearsing.ts';

const STORY = { id: 'story-1', title: 'The silent queue' };
const SCENARIO = recorded('forty-milliseconds', { title: 'Forty milliseconds' });
const ASKED = 'How did you measure it?';
const WORDS = 'I counted forty orders a day before and two a week after that.';
const TOLD: JournalRecord[] = [
  ...sessionRecords('run-1', {
    ...{ story: STORY, scenario: SCENARIO, question: 'technical-depth' },
    ...{
      rating: 'below the bar',
      findings: [{ rule: 'we-dilution', weight: 'fault', quote: 'We looked' }],
    },
  }),
  probeRecord({
    ...{ story: STORY, scenario: SCENARIO, question: 'technical-depth', session: 'run-1' },
    ...{ asked: ASKED, quote: 'it was faster', gaveUp: true, words: '' },
  }),
];
/** Long ago, so that all of it is due. */
const at = Date.UTC(2026, 0, 5, 12);
const OLD = TOLD.map((record) => ({ ...record, at, day: '2026-01-05' }));

function furnish(desk: Desk, records: readonly JournalRecord[] = OLD): void {
  mkdirSync(desk.data);
  desk.write('data/journal.jsonl', records.map((each) => framed(each)).join(''));
}

describe.concurrent('today at a terminal', () => {
  test.for([
    [80, []],
    [40, []],
    [120, []],
    [80, ['--plain']],
  ] as const)(
    'lists stories by their names and follow-ups by what they ask, in %o',
    async ([columns, plain], { desk }) => {
      furnish(desk);
      const terminal = desk.open(['today', ...plain], { columns, rows: 24 });
      await terminal.waitFor(TODAY_MENU.notNow);
      expect(terminal.cutLines()).toEqual([]);
      const text = terminal.scrollback().join(' ').replace(/\s+/g, ' ');
      expect(text).toContain('The silent queue');
      expect(text).not.toContain('Forty milliseconds');
      terminal.send(plain.length > 0 ? `q${KEYS.enter}` : 'q');
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    },
  );

  test('a follow-up is asked again, and what was said is kept', async ({ desk }) => {
    furnish(desk, OLD.slice(-1).concat(OLD.slice(0, 1)));
    const terminal = desk.open(['today', '--count', '1']);
    await choose(terminal, 'start');
    await terminal.waitFor('Ctrl+D done');
    await type(terminal, WORDS);
    terminal.send(KEYS.ctrlD);
    await terminal.waitFor('back in');
    await choose(terminal, 'done');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const exported = await desk.run(['history', 'export', '-']);
    expect(exported.stdout).toContain(WORDS);
  });

  test('an answer that is left is shown when the program ends', async ({ desk }) => {
    furnish(desk, OLD.slice(-1).concat(OLD.slice(0, 1)));
    const terminal = desk.open(['today', '--count', '1']);
    await choose(terminal, 'start');
    await terminal.waitFor('Ctrl+D done');
    await type(terminal, WORDS);
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(terminal.screen().join(' ').replace(/\s+/g, ' ')).toContain(WORDS);
  });

  test.for([
    [80, []],
    [40, []],
    [80, ['--plain']],
  ] as const)(
    'one thing is put away for good, and brought back, in %o',
    async ([columns, plain], { desk }) => {
      furnish(desk);
      const enter = plain.length > 0 ? KEYS.enter : '';
      const due = async () => (await desk.run(['today', '--count'])).stdout.trim();
      const before = Number(await due());
      const terminal = desk.open(['today', ...plain], { columns, rows: 24 });
      await terminal.waitFor(TODAY_MENU.notNow);
      terminal.send(`n${enter}`);
      await terminal.waitFor(TODAY_MENU.undo);
      expect(await due()).toBe(String(before - 1));
      expect(terminal.cutLines()).toEqual([]);
      terminal.send(`q${enter}`);
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect((await desk.run(['today', '--suspended'])).stdout).toMatch(/Put away .* 1 thing/);
      const back = desk.open(['today', '--suspended', ...plain], { columns, rows: 24 });
      await back.waitFor('Which of it is to come back?');
      back.send(plain.length > 0 ? '1' : ' ', KEYS.enter);
      expect(await back.exit()).toEqual({ code: 0, signal: null });
      expect(await due()).toBe(String(before));
    },
  );

  test('one thing is left out, and ten minutes more are taken on', async ({ desk }) => {
    furnish(desk);
    const terminal = desk.open(['today']);
    await choose(terminal, TODAY_MENU.more);
    await terminal.waitFor('7 things');
    await choose(terminal, TODAY_MENU.leaveOut);
    await terminal.waitFor('6 things');
    await choose(terminal, TODAY_MENU.notNow);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });
});

describe.concurrent('home and progress', () => {
  test.for([80, 40, 120])(
    'name the story, on one screen of %i columns',
    async (columns, { desk }) => {
      furnish(desk);
      const home = desk.open([], { columns, rows: 24 });
      await home.waitFor('q quit');
      expect(home.cutLines()).toEqual([]);
      expect(home.screen().join('\n')).toContain('Now');
      expect(home.screen().join(' ').replace(/\s+/g, ' ')).toContain('Last The silent queue');
      await choose(home, 'progress');
      await home.waitFor(PROGRESS_MENU.practise);
      expect(home.screen().join('\n')).toContain('Dive Deep');
      expect(home.screen().join(' ').replace(/\s+/g, ' ')).toContain('The silent queue');
      await choose(home, PROGRESS_MENU.back);
      await home.waitFor('Now');
      await choose(home, 'quit');
      expect(await home.exit()).toEqual({ code: 0, signal: null });
    },
  );
});
