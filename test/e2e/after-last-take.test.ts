import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  answerClosingQuiz,
  answerFollowUps,
  BARE,
  choose,
  nameStory,
  ownScreen,
  reachMenu,
  seeTake,
  type,
  typeTake,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const REHEARSE = ['rehearse', 'dive-deep', '--section', 'situation', '--section', 'task'];

async function reachLastTake(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Situation');
  await seeTake(terminal, 'Task');
  await type(terminal, ANSWERS.Task);
}

describe.concurrent('keys pressed too often at the end of the last take', () => {
  test.for([
    ['Ctrl+D', KEYS.ctrlD.repeat(3)],
    ['Enter', KEYS.ctrlD + KEYS.enter.repeat(3)],
    ['anything', `${KEYS.ctrlD}no${KEYS.down}${KEYS.ctrlD}${KEYS.enter}`],
  ] as const)('%s, at once: the comparison is shown and waits', async ([, keys], { desk }) => {
    const terminal = desk.open([...REHEARSE, ...BARE]);
    await reachLastTake(terminal);
    terminal.send(keys);
    await reachMenu(terminal, COMPARISON_MENU.next('Task'));
    await choose(terminal, COMPARISON_MENU.next('Task'));
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });
});

test('left after the last take, it goes on at the comparison with all that follows', async ({
  desk,
}) => {
  const terminal = desk.open(REHEARSE);
  await reachLastTake(terminal);
  terminal.send(KEYS.ctrlD);
  await reachMenu(terminal, COMPARISON_MENU.next('Task'));
  terminal.send(KEYS.ctrlC);
  expect(await terminal.exit()).toEqual({ code: 130, signal: null });

  const next = desk.open(REHEARSE);
  await choose(next, UNFINISHED_MENU.goOn('the comparison'));
  await choose(next, COMPARISON_MENU.next('Task'));
  await answerFollowUps(next, 'I compared the counts on both sides every morning.');
  await answerClosingQuiz(next);
  await nameStory(next, 'The lost webhooks');
  await choose(next, WHAT_NEXT_MENU.done);
  expect(await next.exit()).toEqual({ code: 0, signal: null });
  const shown = next.scrollback().join('\n');
  for (const section of ['Situation', 'Task'] as const) {
    expect(shown).toMatch(ownScreen(section));
  }
  expect(desk.drafts()).toEqual([]);
});
