import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { converse } from '../support/conversation.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { IN_ONE_BREATH } from '../support/one-breath.ts';
import {
  answerFollowUps,
  choose,
  nameStory,
  reachMenu,
  secondsSpoken,
  type,
  untilKept,
} from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import type { Terminal } from '../support/terminal.ts';

const CALL = ['rehearse', 'dive-deep', '--whole', '--no-quiz'];
const NAME = 'The wrong labels';
const LAST_WORDS = 'in our runbook.';
const ROWS = 20;

function records(desk: Desk, kind: string): Record<string, unknown>[] {
  return readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"kind":"${kind}"`))
    .map((line) => JSON.parse(line));
}

async function seeWhole(terminal: Terminal): Promise<void> {
  await terminal.waitFor(/Whole answer {2,}\S*\d:\d\d/);
}

/** Wrapped text as one line. */
const flat = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ');

describe('a whole answer typed', () => {
  test.for([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
    { columns: 120, rows: 40 },
  ])('at $columns columns', async (size, { desk }) => {
    const terminal = desk.open(CALL, size);
    await choose(terminal, BRIEF_MENU.start);
    await seeWhole(terminal);
    expect(terminal.screen().join('\n')).not.toContain('Tab hint');
    await type(terminal, IN_ONE_BREATH);
    terminal.send(KEYS.ctrlD);
    await choose(terminal, TAKES_MENU.compare);
    if (size.columns === 80) {
      await terminal.waitFor(`enter ${COMPARISON_MENU.more}`);
      const page = terminal.screen().findLastIndex((line) => line.startsWith('── Whole answer'));
      expect(terminal.screen().slice(page).filter(Boolean).length).toBeLessThanOrEqual(ROWS);
    }
    await answerFollowUps(terminal, 'I counted them before and after.');
    await nameStory(terminal, NAME);
    await reachMenu(terminal, WHAT_NEXT_MENU.done);
    const said = flat(terminal.scrollback());
    for (const name of ['Situation', 'Task', 'Action', 'Result', 'Reflection']) {
      expect(said).toMatch(new RegExp(`\\[${name}\\??\\] \\S+`));
    }
    expect(said).toContain('Told in one breath');
    expect(said).toContain('of 3:00 to say');
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.cutLines()).toEqual([]);
    expect(desk.drafts()).toEqual([]);

    expect(records(desk, 'whole')).toMatchObject([{ words: IN_ONE_BREATH, clock: 'typing' }]);
    const history = await desk.run(['history', 'last']);
    expect(history.stdout).toContain(NAME);
    expect(flat(history.stdout.split('\n'))).toContain('As far as the words show: Situation');
    const listed = await desk.run(['stories']);
    expect(flat(listed.stdout.split('\n'))).toContain('told once');
  });

  test('is edited and compared again, from its words', async ({ desk }) => {
    const terminal = desk.open([...CALL, '--no-follow-ups']);
    await choose(terminal, BRIEF_MENU.start);
    await seeWhole(terminal);
    await type(terminal, IN_ONE_BREATH);
    terminal.send(KEYS.ctrlD);
    await choose(terminal, COMPARISON_MENU.edit);
    await seeWhole(terminal);
    await terminal.waitFor(LAST_WORDS);
    await type(terminal, ' Every depot has it now.');
    terminal.send(KEYS.ctrlD);
    await reachMenu(terminal, COMPARISON_MENU.edit);
    expect(flat(terminal.scrollback())).toContain('Every depot has it now');
    expect(records(desk, 'whole').map(({ words }) => words)).toEqual([
      IN_ONE_BREATH,
      `${IN_ONE_BREATH} Every depot has it now.`,
    ]);
  });

  test('killed in the middle goes on with its words and its clock, and a second time', async ({
    desk,
  }) => {
    const terminal = desk.open([...CALL, '--no-follow-ups']);
    await choose(terminal, BRIEF_MENU.start);
    await seeWhole(terminal);
    await type(terminal, 'Last March our label service');
    await terminal.waitFor(/8:5\d left/);
    await untilKept(desk, 'label service');
    process.kill(terminal.pid, 'SIGKILL');
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGKILL' });

    const next = desk.open([...CALL, '--no-follow-ups']);
    await choose(next, UNFINISHED_MENU.goOn('Whole answer'));
    await seeWhole(next);
    await next.waitFor('Last March our label service');
    expect(next.screen().join('\n')).toMatch(/8:[0-5]\d left/);
    await type(next, ' printed the wrong code.');
    next.send(KEYS.ctrlD);
    await reachMenu(next, COMPARISON_MENU.example);
    process.kill(next.pid, 'SIGKILL');
    await next.exit();

    const last = desk.open([...CALL, '--no-follow-ups']);
    await choose(last, UNFINISHED_MENU.goOn('the comparison'));
    await nameStory(last, NAME);
    await choose(last, WHAT_NEXT_MENU.done);
    expect(await last.exit()).toEqual({ code: 0, signal: null });
    const words = 'Last March our label service printed the wrong code.';
    expect(records(desk, 'whole')).toMatchObject([{ words }]);
    expect(desk.drafts()).toEqual([]);
  });

  test('Ctrl+C keeps it, and home offers it', async ({ desk }) => {
    const terminal = desk.open(CALL);
    await choose(terminal, BRIEF_MENU.start);
    await seeWhole(terminal);
    await type(terminal, 'Last March our label service');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    const home = desk.open([]);
    await home.waitFor('at Whole answer');
  });
});

test('aloud: the clock gives three minutes, what was answered is ticked', async ({ desk }) => {
  const terminal = desk.open([...CALL, '--aloud', '--no-follow-ups']);
  await choose(terminal, BRIEF_MENU.start);
  await seeWhole(terminal);
  await terminal.waitFor((text) => secondsSpoken(text) > 0);
  terminal.send(KEYS.enter);
  await terminal.waitFor('Which of these did you answer?');
  terminal.send(KEYS.space);
  await terminal.waitFor(/^>◉/m);
  terminal.send(KEYS.enter);
  await nameStory(terminal, NAME);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  expect(flat(terminal.scrollback())).toMatch(/0:0\d of 3:00 to say/);
  const [record] = records(desk, 'whole');
  expect(record).toMatchObject({ words: null, clock: 'spoken', targetSeconds: 180 });
  expect(record?.['ticked']).toHaveLength(1);
});

test('in plain lines', async ({ desk }) => {
  const terminal = desk.open(['--plain', ...CALL, '--no-follow-ups']);
  const { hear, say, pick } = converse(terminal);
  await pick(BRIEF_MENU.start);
  await hear('Dive Deep, Whole answer. Say it in 3:00, typing time 9:00.');
  await hear('.quit');
  say(IN_ONE_BREATH);
  say('.skip');
  await hear('There is nothing to skip here.');
  say('.');
  await hear('Time: ');
  await pick(TAKES_MENU.compare);
  await hear('Whole answer, ');
  await hear('[Action');
  for (let read = ''; read !== COMPARISON_MENU.summary; ) {
    read = await hear(COMPARISON_MENU.example, COMPARISON_MENU.more, COMPARISON_MENU.summary);
    await hear('Enter for 1');
    say('');
  }
  await hear('A name for this story');
  await hear('Type a line');
  say(NAME);
  await hear('Told in one breath');
  await pick(WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  // What was typed on one line, as the terminal itself echoes it.
  const isEcho = (line: string) => IN_ONE_BREATH.includes(line.trim());
  expect(terminal.cutLines().filter((line) => !isEcho(line))).toEqual([]);
});
