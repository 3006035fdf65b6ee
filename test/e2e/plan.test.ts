import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { PLAN_MENU } from '../../src/commands/plan/ask-plan.ts';
import { TODAY_MENU } from '../../src/commands/today/today.ts';
import { dayNumber, dayOfNumber } from '../../src/progress/day-number.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { builtInFiles } from '../support/built-in.ts';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { KEYS } from '../support/keys.ts';
import { answerRecord, recorded } from '../support/records.ts';
import { choose, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const CLOCK = fileURLToPath(new URL('../support/moved-clock.cjs', import.meta.url));

/** The program on that day, in that place, at ten in the morning unless it is said. */
function on(day: string, zone = 'UTC', hour = '10:00') {
  return { TZ: zone, NODE_OPTIONS: `--require=${CLOCK}`, CLOCK_AT: `${day}T${hour}:00` };
}

function daysAfter(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** Questions that were answered once, long ago. */
const QUESTIONS = builtInFiles()
  .slice(0, 5)
  .flatMap(({ scenario }) => [
    ...scenario.probes.map(({ id }) => ({ scenario, question: `${scenario.id}/probe/${id}` })),
    ...scenario.quiz.map(({ id }) => ({ scenario, question: `${scenario.id}/quiz/${id}` })),
  ]);

function answered(question: string, day: string, right: boolean, hour = 12): JournalRecord {
  const known = QUESTIONS.find((each) => each.question === question);
  if (known === undefined) throw new Error(`no question ${question}`);
  const { id, title } = known.scenario;
  const at = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
  const record = answerRecord({ question, scenario: recorded(id, { title }), right, at, day });
  return { ...record, id: `${question.replaceAll('/', '-')}-${day}`.slice(-60).replace(/^-+/, '') };
}

function add(desk: Desk, records: readonly JournalRecord[]): void {
  mkdirSync(desk.data, { recursive: true });
  appendFileSync(join(desk.data, 'journal.jsonl'), records.map((each) => framed(each)).join(''));
}

async function json(desk: Desk, args: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await desk.run([...args, '--json'], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** Chooses by its key; in plain mode by what is typed. */
async function answer(terminal: Terminal, label: string, plainly: string | false): Promise<void> {
  if (plainly === false) return choose(terminal, label);
  await terminal.waitFor('Type a letter or a number');
  terminal.send(`${plainly}${KEYS.enter}`);
}

describe.concurrent('the day of the interview', () => {
  test.for([[[]], [['--plain']]])(
    'is asked for with a few keys, %j',
    async ([plain = []], { desk }) => {
      const env = on('2026-11-28');
      const terminal = desk.open(['plan', ...plain], { env });
      await terminal.waitFor(PLAN_MENU.back);
      terminal.send(KEYS.enter);
      await terminal.waitFor('When is the loop?');
      await type(terminal, 'soon');
      terminal.send(KEYS.enter);
      await terminal.waitFor('Not a day to plan for');
      if (plain.length === 0) terminal.send(KEYS.backspace.repeat(4));
      await type(terminal, '8 Dec');
      terminal.send(KEYS.enter);
      await terminal.waitFor('loop in 10 days', 'scrollback');
      expect(terminal.cutLines()).toEqual([]);
      await answer(terminal, PLAN_MENU.back, plain.length > 0 && '7');
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(await json(desk, ['plan'], env)).toMatchObject({ on: '2026-12-08', daysLeft: 10 });
    },
  );

  test('is carried by what is exported', async ({ desk }) => {
    const env = on('2026-11-28');
    await desk.run(['plan', '--on', '8 Dec', '--lp', 'ownership'], { env });
    const there = join(desk.home, 'there');
    await desk.run(['history', 'export', join(desk.home, 'all.jsonl')], { env });
    await desk.run(['history', 'import', join(desk.home, 'all.jsonl'), '--data-dir', there], {
      env,
    });
    const plan = await json(desk, ['plan', '--data-dir', there], env);
    expect(plan).toMatchObject({ on: '2026-12-08', principles: ['ownership'] });
  });

  test('that is none is wrong usage, and nothing is kept', async ({ desk }) => {
    const refused = await desk.run(['plan', '--on', '27 Nov 2026'], { env: on('2026-11-28') });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('That day is over.');
    expect((await json(desk, ['plan'], on('2026-11-28'))).on).toBeNull();
  });

  test.for([
    [40, 24, []],
    [120, 40, []],
    [80, 24, ['--plain']],
  ] as const)(
    'and the days until then come page by page, in %o',
    async ([columns, rows, plain], { desk }) => {
      const env = on('2026-11-28');
      await desk.run(['plan', '--on', 'in 5 weeks'], { env });
      const terminal = desk.open(['plan', ...plain], { env, columns, rows });
      await answer(terminal, PLAN_MENU.more, plain.length > 0 && 'm');
      await terminal.waitFor('Wed 16 Dec', 'scrollback');
      expect(terminal.cutLines()).toEqual([]);
      await answer(terminal, PLAN_MENU.back, plain.length > 0 && '7');
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    },
  );
});

/** A week with a change of clocks in it where the place has one. */
const WEEKS = [
  ['Europe/Berlin', '2027-03-24'],
  ['America/New_York', '2027-03-10'],
  ['Asia/Kolkata', '2026-12-28'],
  ['Pacific/Apia', '2027-02-25'],
] as const;

describe.concurrent('a week towards it', () => {
  test.for(WEEKS)('in %s, day by day', async ([zone, start], { desk }) => {
    const LEFT = 7;
    const loop = daysAfter(start, LEFT);
    const long = daysAfter(start, -40);
    add(
      desk,
      QUESTIONS.map(({ question }) => answered(question, long, true)),
    );
    const set = await desk.run(['plan', '--on', loop], { env: on(start, zone) });
    expect(set.stdout).toContain(`loop in ${LEFT} days`);

    const dueOn: number[] = [];
    const seen = new Set<string>();
    for (let passed = 0; passed < LEFT; passed += 1) {
      const day = daysAfter(start, passed);
      const { due, items, later } = await json(desk, ['today', '--count', '500'], on(day, zone));
      expect(items).toHaveLength(due);
      dueOn.push(due);
      for (const item of items) {
        expect(item.day).toBe(day);
        seen.add(item.card);
      }
      if (later !== null) expect(later.until < loop).toBe(true);
      // One in five did not come.
      const cards: string[] = items.map(({ card }: { card: string }) => card);
      add(
        desk,
        cards.map((card, index) => answered(card, day, index % 5 > 0)),
      );
      if (passed !== LEFT - 4) continue;
      // Deep in the night in which clocks may be changed it is still the same day.
      const { daysLeft } = await json(desk, ['plan'], on(daysAfter(day, 1), zone, '03:30'));
      expect(daysLeft).toBe(LEFT - passed);
    }
    expect(seen).toEqual(new Set(QUESTIONS.map(({ question }) => question)));
    const average = dueOn.reduce((sum, each) => sum + each, 0) / LEFT;
    expect(dueOn.at(-1)).toBeLessThanOrEqual(average);
    expect(Math.max(...dueOn)).toBeLessThan(QUESTIONS.length / 2);

    const onDay = await json(desk, ['today'], on(loop, zone));
    expect(onDay).toMatchObject({ due: 0, items: [], next: null, later: null });
    const after = daysAfter(loop, 1);
    expect((await json(desk, ['plan'], on(after, zone))).daysLeft).toBe(-1);
    const { stdout } = await desk.run(['plan'], { env: on(after, zone) });
    expect(stdout.replace(/\s+/g, ' ')).toContain('The loop was yesterday.');
  });

  test('home and today say it on each day', async ({ desk }) => {
    const start = '2026-11-30';
    const loop = '2026-12-04';
    add(
      desk,
      QUESTIONS.map(({ question }) => answered(question, '2026-10-20', true)),
    );
    await desk.run(['plan', '--on', loop], { env: on(start) });
    for (const [day, words] of [
      [start, 'loop in 4 days · Fri 4 Dec'],
      ['2026-12-03', 'loop tomorrow · Fri 4 Dec'],
      [loop, 'loop today · Fri 4 Dec'],
    ] as const) {
      const home = desk.open([], { env: on(day) });
      await home.waitFor(words);
      await home.waitFor('q quit');
      expect(home.screen().join(' ').replace(/\s+/g, ' ')).toContain('a story of failure');
      await choose(home, 'quit');
      expect(await home.exit()).toEqual({ code: 0, signal: null });
    }
    const today = desk.open(['today'], { env: on(start) });
    await today.waitFor(TODAY_MENU.notNow);
    const text = () => today.screen().join(' ').replace(/\s+/g, ' ');
    expect(text()).toMatch(
      /Not today: \d+ more, spread until Wed 2 Dec so that all is fresh on Fri 4 Dec\./,
    );
    const things = Number(/(\d+) things/.exec(text())?.[1]);
    await choose(today, TODAY_MENU.more);
    await today.waitFor(TODAY_MENU.notNow);
    await choose(today, TODAY_MENU.more);
    await today.waitFor((screen) => Number(/(\d+) things/.exec(screen)?.[1]) > things);
    await choose(today, TODAY_MENU.notNow);
    expect(await today.exit()).toEqual({ code: 0, signal: null });
  });
});
