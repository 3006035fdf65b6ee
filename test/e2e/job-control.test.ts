import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { converse } from '../support/conversation.ts';
import { type Desk, starCoach, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  BARE,
  choose,
  secondsUsed,
  seeTake,
  speakTake,
  type,
} from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import type { Terminal } from '../support/terminal.ts';

const PROMPT = 'shell>';
const STOPPED_MS = 3000;
const SECTION = ['rehearse', 'dive-deep', '--section', 'situation', ...BARE];

/**
 * The program as a job of an interactive shell, below a parent in the same job, as npx is: both
 * have to stop for the shell to come back.
 */
async function openInShell(desk: Desk, args: readonly string[]): Promise<Terminal> {
  const shell = ['bash', '--norc', '--noprofile', '--noediting', '-i'];
  const terminal = desk.openCommand(shell, { env: { PS1: PROMPT } });
  await terminal.waitFor(PROMPT);
  const words = starCoach(...args).map((word) => `'${word}'`);
  terminal.send(`sh -c '"$0" "$@"; echo "exit $?"' ${words.join(' ')}\r`);
  return terminal;
}

/**
 * Ctrl+Z, a while in the shell, `fg`, until the program writes `again`. Returns how long it stood
 * still, in seconds.
 */
async function stopAndContinue(terminal: Terminal, again: string, whileMs = 0): Promise<number> {
  const before = terminal.bytes.length;
  terminal.send(KEYS.ctrlZ);
  await terminal.waitFor((bytes) => /Stopped.*shell>/s.test(bytes.slice(before)), 'bytes');
  const stoppedAt = performance.now();
  await terminal.waitFor(/shell>$/m);
  expect(terminal.onNormalScreen()).toBe(true);
  expect(leftSwitched(terminal.bytes)).toEqual([]);
  await wait(whileMs);
  const seconds = (performance.now() - stoppedAt) / 1000;
  const stopped = terminal.bytes.length;
  terminal.send('fg\r');
  await terminal.waitFor((bytes) => bytes.includes(again, stopped), 'bytes');
  return seconds;
}

/** Seconds a situation may take when it is typed. */
const ALLOWED = 90;

interface Menu {
  name: string;
  args: string[];
  /** Words of it. */
  shows: string;
  reach(terminal: Terminal): Promise<void>;
}

const MENUS: Menu[] = [
  {
    name: 'menu',
    args: SECTION,
    shows: 'leave',
    reach: (terminal) => terminal.waitFor('leave'),
  },
  {
    name: 'row of keys',
    args: [],
    shows: ' quit',
    reach: (terminal) => terminal.waitFor('q quit'),
  },
  {
    name: 'pause menu',
    args: SECTION,
    shows: PAUSE_MENU.quit,
    async reach(terminal) {
      await choose(terminal, BRIEF_MENU.start);
      await seeTake(terminal, 'Situation');
      terminal.send(KEYS.escape);
      await terminal.waitFor(PAUSE_MENU.quit);
    },
  },
  {
    name: 'tick list',
    args: [...SECTION, '--aloud'],
    shows: 'Which of these',
    async reach(terminal) {
      await choose(terminal, BRIEF_MENU.start);
      await speakTake(terminal, 'Situation');
      await terminal.waitFor('Which of these');
    },
  },
  {
    name: 'picker',
    args: ['rehearse'],
    shows: 'Search:',
    reach: (terminal) => terminal.waitFor('Search:'),
  },
  {
    name: 'line to be typed',
    args: ['new', '--lp', 'ownership', '--question', 'What did you own?'],
    shows: 'A title',
    reach: (terminal) => terminal.waitFor('A title'),
  },
];

describe.concurrent('Ctrl+Z and fg', () => {
  test('mid-answer: the words stay, keys live, the time stopped does not count', async ({
    desk,
  }) => {
    const terminal = await openInShell(desk, SECTION);
    await choose(terminal, BRIEF_MENU.start);
    const started = performance.now();
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    const stopped = await stopAndContinue(terminal, 'Situation', STOPPED_MS);
    await seeTake(terminal, 'Situation');
    await terminal.waitFor(ANSWERS.Situation);
    await type(terminal, ' Then more.');
    const awake = (performance.now() - started) / 1000 - stopped;
    expect(secondsUsed(terminal, ALLOWED)).toBeLessThanOrEqual(Math.ceil(awake));
    await stopAndContinue(terminal, 'Situation');
    await type(terminal, ' And more.');
    terminal.send(KEYS.ctrlD);
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.waitFor('exit 0');
    const said = terminal.scrollback().join('\n');
    expect(said).toContain('The program was stopped during this take');
    expect(said).toContain('Then more. And');
  });

  test('at the brief, at the pause menu, at the tick list: keys live', async ({ desk }) => {
    const terminal = await openInShell(desk, [...SECTION, '--aloud']);
    await terminal.waitFor('leave');
    await stopAndContinue(terminal, 'leave');
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    terminal.send(KEYS.escape);
    await terminal.waitFor(PAUSE_MENU.quit);
    await stopAndContinue(terminal, PAUSE_MENU.quit);
    expect(terminal.onNormalScreen()).toBe(false);
    await choose(terminal, PAUSE_MENU.resume);
    await speakTake(terminal, 'Situation');
    await terminal.waitFor('Which of these');
    await stopAndContinue(terminal, 'Which of these');
    terminal.send(KEYS.down, KEYS.space);
    await terminal.waitFor(/^>◉ never retried/m);
    terminal.send(KEYS.enter);
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.waitFor('exit 0');
  });

  test.for(MENUS)('at a $name, then Ctrl+C: it leaves, also below npx', async (menu, { desk }) => {
    const terminal = await openInShell(desk, menu.args);
    await menu.reach(terminal);
    await stopAndContinue(terminal, menu.shows);
    await stopAndContinue(terminal, menu.shows);
    const before = terminal.bytes.length;
    terminal.send(KEYS.ctrlC);
    await terminal.waitFor((bytes) => bytes.includes('exit 130', before), 'bytes');
    await terminal.waitFor(/shell>$/m);
    expect(terminal.onNormalScreen()).toBe(true);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });

  test('in a plain take', async ({ desk }) => {
    const terminal = await openInShell(desk, ['--plain', ...SECTION]);
    const { hear, say, pick } = converse(terminal);
    await hear('Enter for 1');
    say('');
    const started = performance.now();
    await hear('.quit');
    say('.hint');
    await hear('Hint: say');
    const stopped = await stopAndContinue(terminal, 'sh -c', STOPPED_MS);
    say('.hint');
    await hear('Hint: say');
    say(ANSWERS.Situation);
    say('.');
    await hear(`1. ${TAKES_MENU.compare}`);
    const awake = (performance.now() - started) / 1000 - stopped;
    const [, minutes, seconds] = /Time: (\d):(\d\d)/.exec(terminal.bytes) ?? [];
    expect(Number(minutes) * 60 + Number(seconds)).toBeLessThanOrEqual(Math.ceil(awake));
    say('');
    await pick(COMPARISON_MENU.example);
    await pick(COMPARISON_MENU.summary);
    await pick(WHAT_NEXT_MENU.done);
    await hear('exit 0');
    expect(terminal.scrollback().join('\n')).toContain('The program was stopped during this take');
  });
});

describe.concurrent('stopped otherwise', () => {
  test('stopped from outside mid-answer: the time does not count', async ({ desk }) => {
    const terminal = desk.open(SECTION);
    await choose(terminal, BRIEF_MENU.start);
    const started = performance.now();
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    process.kill(terminal.pid, 'SIGSTOP');
    const stoppedAt = performance.now();
    await wait(STOPPED_MS);
    const stopped = (performance.now() - stoppedAt) / 1000;
    process.kill(terminal.pid, 'SIGCONT');
    await terminal.waitFor('Stopped for a while');
    await type(terminal, ' Then more.');
    const awake = (performance.now() - started) / 1000 - stopped;
    expect(secondsUsed(terminal, ALLOWED)).toBeLessThanOrEqual(Math.ceil(awake));
  });

  test('Ctrl+Z where no shell can stop the program: menus and takes go on', async ({ desk }) => {
    const terminal = desk.open(SECTION);
    await terminal.waitFor('leave');
    terminal.send(KEYS.ctrlZ);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    terminal.send(KEYS.ctrlZ);
    await terminal.waitFor('Stopped for a while');
    await type(terminal, 'Here.');
    terminal.send(KEYS.escape);
    await terminal.waitFor(PAUSE_MENU.quit);
    terminal.send(KEYS.ctrlZ);
    await choose(terminal, PAUSE_MENU.quit);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });
});
