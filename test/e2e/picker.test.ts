import { describe, expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, find } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const HARD_DATE = 'Tell me about a hard date';

const chosen = (terminal: Terminal) => terminal.screen().find((line) => line.startsWith('> '));
const flat = (terminal: Terminal) => terminal.screen().join(' ').replace(/\s+/g, ' ');

describe.concurrent.for([
  [80, 24],
  [40, 24],
  [80, 10],
  [40, 10],
])('without a target, at %i columns and %i rows', ([columns = 80, rows = 24]) => {
  test('a word filters the questions, and Enter opens the brief', async ({ desk }) => {
    const terminal = desk.open(['rehearse'], { columns, rows });
    await terminal.waitFor(/\d+ more below/);
    expect(terminal.screen()[0]).toContain('Which question?');
    terminal.send('deadline');
    await terminal.waitFor(
      (text) => text.includes('Search: deadline') && !/\d\d more below/.test(text),
    );
    const first = chosen(terminal);
    terminal.send(KEYS.down);
    await terminal.waitFor(() => chosen(terminal) !== first);
    terminal.send(' missed');
    await terminal.waitFor(/^> Tell me about a promise/m);
    expect(flat(terminal)).toContain('Or: Tell me about a deadline you missed.');
    terminal.send(KEYS.backspace.repeat(' missed'.length), ' met');
    await terminal.waitFor(/^> Tell me about a hard date/m);
    terminal.send(KEYS.enter);
    await terminal.waitFor(BRIEF_MENU.start);
    expect(terminal.scrollback().join(' ').replace(/\s+/g, ' ')).toMatch(
      /minutes of typing [─ ]*Tell me about a hard date you met\. What did you give up/,
    );
    expect(terminal.cutLines()).toEqual([]);
    terminal.send(KEYS.escape);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test('Esc leaves', async ({ desk }) => {
    const terminal = desk.open(['study'], { columns, rows });
    await terminal.waitFor('Search:');
    terminal.send(KEYS.escape);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.screen().join('').trim()).toBe('');
  });
});

describe.concurrent('the picker', () => {
  test('has nothing for Enter where nothing fits, and keeps what was typed', async ({ desk }) => {
    const terminal = desk.open(['rehearse']);
    await terminal.waitFor('Search:');
    terminal.send('deadlinex', KEYS.enter, KEYS.up, KEYS.tab, KEYS.ctrlD);
    await terminal.waitFor('Nothing has all these words.');
    expect(terminal.screen().join('\n')).toContain('Search: deadlinex');
    terminal.send(KEYS.backspace);
    await terminal.waitFor(HARD_DATE);
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
  });

  test('opens the walkthrough', async ({ desk }) => {
    const terminal = desk.open(['study']);
    await find(terminal, 'lease');
    await terminal.waitFor('The lease ends in June');
    await choose(terminal, 'stop here');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test('in plain mode is numbered lines', async ({ desk }) => {
    const terminal = desk.open(['--plain', 'rehearse']);
    await terminal.waitFor(/Enter for \d+ more, or 0: leaves\./);
    terminal.send(`deadline met${KEYS.enter}`);
    await terminal.waitFor('words to search for, or 0');
    terminal.send(`1${KEYS.enter}`);
    await terminal.waitFor(/about 9 minutes of typing\s+Tell me about a hard date you met\./);
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
  });
});
