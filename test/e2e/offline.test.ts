import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { withVoice } from '../support/recorded-desk.ts';
import {
  ANSWERS,
  answerClosingQuiz,
  answerFollowUps,
  BARE,
  choose,
  nameStory,
  typeTake,
} from '../support/rehearsing.ts';
import { canTrace, networkCalls, TRACE } from '../support/traced.ts';

describe.runIf(canTrace)('no network call', () => {
  test('the trace would show one', async ({ desk }) => {
    const path = join(desk.home, 'trace');
    const knock = 'require("net").connect(9, "127.0.0.1").on("error", () => {})';
    await desk.runCommand([...TRACE, path, process.execPath, '-e', knock]);
    expect(networkCalls(readFileSync(path, 'utf8')).join('\n')).toContain('connect(');
  });

  test('in a whole rehearsal', async ({ desk }) => {
    const path = join(desk.home, 'trace');
    const terminal = desk.openCommand([...TRACE, path, ...starCoach('rehearse', 'dive-deep')]);
    await choose(terminal, BRIEF_MENU.start);
    for (const section of Object.keys(ANSWERS)) {
      await typeTake(terminal, section as keyof typeof ANSWERS);
    }
    await choose(terminal, COMPARISON_MENU.skip);
    await answerFollowUps(terminal, 'I compared the counts on both sides every morning.');
    await answerClosingQuiz(terminal);
    await nameStory(terminal, 'The lost webhooks');
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(networkCalls(readFileSync(path, 'utf8'))).toEqual([]);
  });

  test('in a take that is recorded and written down', async ({ desk }) => {
    withVoice(desk, 'sphinx');
    const path = join(desk.home, 'trace');
    const call = starCoach('rehearse', 'dive-deep', '--transcribe', '--section', 'task', ...BARE);
    const terminal = desk.openCommand([...TRACE, path, ...call]);
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor(/silent for|hearing you|listening/);
    terminal.send(KEYS.enter);
    await terminal.waitFor('Speak as you would in the room.');
    await terminal.waitFor(/silent for [1-9]/);
    terminal.send(KEYS.enter);
    await terminal.waitFor('Task, written down');
    terminal.send('\u0004');
    await choose(terminal, TAKES_MENU.compare);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(networkCalls(readFileSync(path, 'utf8'))).toEqual([]);
  });

  test.for([['list'], ['study', 'dive-deep', '--json'], ['--help']])(
    '%s',
    async (args, { desk }) => {
      const path = join(desk.home, 'trace');
      const { code } = await desk.runCommand([...TRACE, path, ...starCoach(...args)]);
      expect(code).toBe(0);
      expect(networkCalls(readFileSync(path, 'utf8'))).toEqual([]);
    },
  );
});
