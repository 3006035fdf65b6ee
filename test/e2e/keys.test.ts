import { describe, expect } from 'vitest';
import { BRIEF_MENU, UNFINISHED_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, finish, openSituation, reachMenu, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';
import { TERMINAL_REPORTS } from '../support/terminal-reports.ts';

const SECTION = ['rehearse', 'dive-deep', '--section', 'situation', '--no-quiz'];

/** What is on the rows of the text: between its two rules. */
function answer(terminal: Terminal): string {
  const screen = terminal.screen();
  const rules = screen.flatMap((line, row) => (/^ *─{20}/.test(line) ? [row] : []));
  return screen
    .slice((rules[0] ?? 0) + 1, rules[1])
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

describe.concurrent('a take at 80 by 24', () => {
  test('every kind of report leaves AB as AB', async ({ desk }) => {
    const terminal = await openSituation(desk);
    for (const report of Object.values(TERMINAL_REPORTS)) terminal.send('A', report, 'B ');
    await type(terminal, 'end.');
    const expected = `${'AB '.repeat(Object.keys(TERMINAL_REPORTS).length)}end.`;
    expect(answer(terminal).replace(/\s+/g, ' ')).toBe(expected);
    expect((await finish(terminal)).replace(/\s+/g, ' ')).toContain(expected);
  });

  test('every Enter held with Alt, Shift or Ctrl is a new line, in every encoding', async ({
    desk,
  }) => {
    const enters = ['\u001b\r', '\u001b\n'].concat(
      [2, 3, 5].flatMap((held) => [`\u001b[13;${held}u`, `\u001b[27;${held};13~`]),
    );
    const terminal = await openSituation(desk);
    for (const [index, enter] of enters.entries()) terminal.send(`line${index}`, enter);
    await type(terminal, 'end.');
    expect(answer(terminal)).toBe([...enters.map((_, index) => `line${index}`), 'end.'].join('\n'));
    expect(await finish(terminal)).toContain('line7\n  end.');
  });

  test('an arrow key split by a slow line moves, and pauses nothing', async ({ desk }) => {
    const terminal = await openSituation(desk);
    await type(terminal, 'ac');
    for (const piece of ['\u001b', '[', 'D']) {
      terminal.send(piece);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    terminal.send('b');
    await terminal.waitFor('abc');
    expect(terminal.screen().join('\n')).not.toContain('Paused');
  });

  test('a byte of Latin-1 is read as one, and that is said', async ({ desk }) => {
    const terminal = await openSituation(desk);
    terminal.send('caf');
    terminal.sendBytes(Buffer.of(0xe9));
    await terminal.waitFor('Not UTF-8');
    await type(terminal, ' end.');
    expect(answer(terminal)).toBe('café end.');
  });

  test('Esc pauses, and Esc goes on', async ({ desk }) => {
    const terminal = await openSituation(desk);
    await type(terminal, 'Some words.');
    terminal.send(KEYS.escape);
    await terminal.waitFor('Paused.');
    await terminal.waitFor('Esc goes on');
    terminal.send(KEYS.escape);
    await terminal.waitFor('Some words.');
    await type(terminal, ' And more.');
    expect(await finish(terminal)).toContain('Some words. And more.');
  });
});

describe.concurrent('a menu', () => {
  test('takes no notice of Ctrl+D, of reports, or of Esc where nothing is behind it', async ({
    desk,
  }) => {
    const terminal = desk.open([]);
    await terminal.waitFor('Start your first rehearsal');
    terminal.send(KEYS.ctrlD, ...Object.values(TERMINAL_REPORTS), KEYS.escape);
    await choose(terminal, 'Quiz');
    await reachMenu(terminal, 'A');
    terminal.send(KEYS.ctrlD, KEYS.down);
    await terminal.waitFor(/^> B/m);
    terminal.send(KEYS.escape);
    await terminal.waitFor('Back to the start');
    terminal.send(KEYS.escape);
    await terminal.waitFor('Start your first rehearsal');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
  });

  test('Esc walks back through the menus of home', async ({ desk }) => {
    const terminal = desk.open([]);
    await choose(terminal, 'Study a walkthrough');
    await terminal.waitFor('Which question?');
    terminal.send(KEYS.escape);
    await terminal.waitFor('What next?');
    await choose(terminal, 'Your own stories');
    await terminal.waitFor('Which principles they reach');
    terminal.send(KEYS.escape);
    await terminal.waitFor('What next?');
    await choose(terminal, 'Leave');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test('Esc leaves the brief, and the offer of what was left', async ({ desk }) => {
    const left = await openSituation(desk);
    await type(left, 'Half.');
    left.send(KEYS.ctrlC);
    await left.exit();
    const terminal = desk.open(SECTION);
    await terminal.waitFor('You left');
    terminal.send(KEYS.escape);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const again = desk.open(SECTION);
    await choose(again, UNFINISHED_MENU.fresh);
    await again.waitFor(BRIEF_MENU.start);
    again.send(KEYS.escape);
    expect(await again.exit()).toEqual({ code: 0, signal: null });
    expect(desk.drafts()).toHaveLength(1);
  });
});
