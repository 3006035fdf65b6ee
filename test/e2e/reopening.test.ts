import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  BARE,
  choose,
  seeTake,
  type,
  typeTake,
  untilKept,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const CALL = ['rehearse', 'dive-deep', '--section', 'situation', '--section', 'task', ...BARE];
const MORE = ' And it was mine to find out.';

/** In the second section, with some words; the first has been told. */
async function inSecond(desk: Desk): Promise<Terminal> {
  const terminal = desk.open(CALL);
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Situation');
  await seeTake(terminal, 'Task');
  await type(terminal, 'The task so far.');
  return terminal;
}

async function reopen(terminal: Terminal): Promise<void> {
  terminal.send(KEYS.escape);
  await choose(terminal, PAUSE_MENU.back('Situation'));
  await seeTake(terminal, 'Situation');
  await terminal.waitFor('vanished.');
}

describe.concurrent('a section that has ended', () => {
  test('is told again from the pause menu of the next, which keeps its own words', async ({
    desk,
  }) => {
    const terminal = await inSecond(desk);
    await reopen(terminal);
    await type(terminal, MORE);
    terminal.send(KEYS.ctrlD);
    await seeTake(terminal, 'Task');
    await terminal.waitFor('The task so far.');
    terminal.send(KEYS.ctrlD);
    await choose(terminal, COMPARISON_MENU.next('Task'));
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.exit();
    const session = await desk.run(['history', 'last', '--json']);
    expect(session.stdout).toContain(ANSWERS.Situation + MORE);
    expect(session.stdout).toContain('The task so far.');
  });

  test('killed while it is told again: both are there', async ({ desk }) => {
    const terminal = await inSecond(desk);
    await reopen(terminal);
    await type(terminal, MORE);
    await untilKept(desk, MORE);
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.exit();
    const next = desk.open(CALL);
    await choose(next, UNFINISHED_MENU.goOn('Situation'));
    await seeTake(next, 'Situation');
    await next.waitFor('find out.');
    next.send(KEYS.ctrlD);
    await seeTake(next, 'Task');
    await next.waitFor('The task so far.');
  });

  test('the last one, before it is compared', async ({ desk }) => {
    const terminal = await inSecond(desk);
    terminal.send(KEYS.ctrlD);
    await terminal.waitFor(TAKES_MENU.compare);
    terminal.send(KEYS.ctrlD);
    await choose(terminal, TAKES_MENU.back('Task'));
    await seeTake(terminal, 'Task');
    await type(terminal, ' And the rest.');
    terminal.send(KEYS.ctrlD);
    await terminal.waitFor(TAKES_MENU.compare);
    terminal.send(KEYS.escape);
    await seeTake(terminal, 'Task');
    await terminal.waitFor('And the rest.');
    await reopen(terminal);
  });

  test('of a rehearsal compared step by step is told again before it is compared, not after', async ({
    desk,
  }) => {
    const terminal = desk.open([...CALL, '--step']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await choose(terminal, TAKES_MENU.back('Situation'));
    await seeTake(terminal, 'Situation');
    await terminal.waitFor('vanished.');
    terminal.send(KEYS.ctrlD);
    await choose(terminal, TAKES_MENU.next);
    await seeTake(terminal, 'Task');
    terminal.send(KEYS.escape);
    await terminal.waitFor(PAUSE_MENU.quit);
    expect(terminal.screen().join('\n')).not.toContain('Back to');
  });
});
