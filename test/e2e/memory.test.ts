import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  BARE,
  choose,
  reachMenu,
  seeTake,
  type,
  typeTake,
  untilKept,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const REHEARSE = ['rehearse', 'forty-milliseconds', ...BARE];
const TYPED = ['Situation', 'Task'] as const;

function journalOf(desk: Desk): Record<string, unknown>[] {
  return readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function killedAtTheThirdTake(desk: Desk): Promise<void> {
  const terminal = desk.open(REHEARSE);
  await choose(terminal, BRIEF_MENU.start);
  for (const section of TYPED) await typeTake(terminal, section);
  await seeTake(terminal, 'Action');
  await type(terminal, ANSWERS.Action);
  await untilKept(desk, ANSWERS.Action);
  process.kill(terminal.pid, 'SIGKILL');
  expect(await terminal.exit()).toMatchObject({ signal: 'SIGKILL' });
}

/** From the third take, with the words it has, to the end of the comparison. */
async function finishFromAction(terminal: Terminal): Promise<void> {
  await terminal.waitFor(ANSWERS.Action);
  terminal.send(KEYS.ctrlD);
  await typeTake(terminal, 'Result');
  await typeTake(terminal, 'Reflection');
  for (const section of ['Task', 'Action', 'Result', 'Reflection']) {
    await choose(terminal, COMPARISON_MENU.next(section));
  }
}

async function jsonOf(desk: Desk, ...args: string[]) {
  const { code, stdout, stderr } = await desk.run([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe.concurrent('killed in the third take', () => {
  test('takes 1 and 2 are there, marked unfinished', async ({ desk }) => {
    await killedAtTheThirdTake(desk);
    expect(journalOf(desk)).toMatchObject([
      { kind: 'take', section: 'situation', words: ANSWERS.Situation },
      { kind: 'take', section: 'task', words: ANSWERS.Task },
    ]);
    const { sessions } = await jsonOf(desk, 'history');
    expect(sessions).toMatchObject([{ number: 1, complete: false }]);
    const { stdout } = await desk.run(['history']);
    expect(stdout).toContain('2 of 5');
  });

  test('is gone on with, finished, and seen in history, stats and today', async ({ desk }) => {
    await killedAtTheThirdTake(desk);
    const terminal = desk.open(REHEARSE);
    await choose(terminal, UNFINISHED_MENU.goOn('Action'));
    await finishFromAction(terminal);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(desk.drafts()).toEqual([]);

    const { sessions } = await jsonOf(desk, 'history');
    expect(sessions).toMatchObject([{ complete: true, scenario: { id: 'forty-milliseconds' } }]);
    const { session } = await jsonOf(desk, 'history', 'last');
    expect(session.takes.map(({ text }: { text: string }) => text)).toEqual(Object.values(ANSWERS));
    const stats = await jsonOf(desk, 'stats');
    expect(stats).toMatchObject({
      version: 1,
      takes: 5,
      sessions: { complete: 1, incomplete: 0 },
      streak: { days: 1, today: true },
    });
    const today = await jsonOf(desk, 'today');
    expect(today).toMatchObject({ version: 1, due: 0, items: [] });
    expect(today.next.count).toBeGreaterThan(0);
    const shown = await desk.run(['stats']);
    expect(shown.stdout).toContain('1 session   5 takes');
  });

  test('home offers it first, and goes on with it', async ({ desk }) => {
    await killedAtTheThirdTake(desk);
    const terminal = desk.open([]);
    await choose(terminal, 'go on where you left it');
    await finishFromAction(terminal);
    await reachMenu(terminal, WHAT_NEXT_MENU.again);
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    const takes = journalOf(desk).filter(({ kind }) => kind === 'take');
    expect(takes).toHaveLength(5);
  });
});

describe.concurrent('what is kept', () => {
  test('--no-save leaves no trace', async ({ desk }) => {
    const terminal = desk.open([...REHEARSE, '--section', 'situation', '--no-save']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.exit();
    const quiz = desk.open(['quiz', 'forty-milliseconds', '--count', '1', '--no-save']);
    await choose(quiz, 'A');
    await quiz.exit();
    const { stdout } = await desk.run(['history', '--json', '--no-save']);
    expect(JSON.parse(stdout).sessions).toEqual([]);
    expect(existsSync(desk.data)).toBe(false);
  });

  test('answers of a quiz are kept, and asked for again', async ({ desk }) => {
    const quiz = desk.open(['quiz', 'forty-milliseconds', '--count', '1', '--seed', '1']);
    await choose(quiz, 'A');
    await quiz.exit();
    expect(journalOf(desk)).toMatchObject([{ kind: 'answer', session: null }]);
    const today = await jsonOf(desk, 'today');
    expect(today.next).toMatchObject({ count: 1 });
  });

  test('a principle means the scenario rehearsed longest ago', async ({ desk }) => {
    const brief = async (title: string) => {
      const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'task', ...BARE]);
      await terminal.waitFor(title);
      await choose(terminal, BRIEF_MENU.start);
      await typeTake(terminal, 'Task');
      await choose(terminal, WHAT_NEXT_MENU.done);
      await terminal.exit();
    };
    const { stdout } = await desk.run(['list', '--lp', 'dive-deep', '--json']);
    const titles = JSON.parse(stdout).scenarios.map(({ title }: { title: string }) => title);
    for (const title of [...titles, titles[0]]) await brief(title);
  });
});
