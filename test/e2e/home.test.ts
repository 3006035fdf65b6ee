import { describe, expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, find, seeTake, type, typeTake } from '../support/rehearsing.ts';

const QUIT = 'q quit';

describe('bare star-coach at a terminal', () => {
  test('welcomes, starts a rehearsal, and offers to go on where it was left', async ({ desk }) => {
    const terminal = desk.open([], { columns: 80, rows: 24 });
    await choose(terminal, 'start your first rehearsal');
    await find(terminal, 'milliseconds');
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await seeTake(terminal, 'Task');
    await type(terminal, 'The service was not mine.');
    terminal.send(KEYS.escape);
    await choose(terminal, PAUSE_MENU.quit);

    await terminal.waitFor(QUIT);
    const screen = terminal.screen().join('\n');
    expect(screen).toContain('── star-coach ──');
    expect(screen.replace(/\s+/g, ' ')).toMatch(
      /Now Unfinished: Tell me about a time your technical depth made .*, at Task .*just now/,
    );

    await choose(terminal, 'go on where you left it');
    await seeTake(terminal, 'Task');
    expect(terminal.screen().join('\n')).toContain('The service was not mine.');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toMatchObject({ code: 130 });
  });

  test('is left by its menu with exit code 0', async ({ desk }) => {
    const terminal = desk.open([]);
    await choose(terminal, 'quit');
    expect(await terminal.exit()).toMatchObject({ code: 0 });
  });

  test('in plain mode asks with numbers and letters', async ({ desk }) => {
    const terminal = desk.open(['--plain']);
    await terminal.waitFor('Type a letter or a number from 1 to 7, or Enter for 1.');
    const menu = terminal.screen().filter((line) => /^ {2}\d\. /.test(line));
    expect(menu).toEqual([
      '  1. start your first rehearsal (r)   2. quiz (z)   3. walkthroughs (w)',
      '  4. stories (s)   5. new story (n)   6. set a date (d)   7. quit (q)',
    ]);
    terminal.send(`x${KEYS.enter}`);
    await terminal.waitFor('That was: "x".');
    terminal.send(`Q${KEYS.enter}`);
    expect(await terminal.exit()).toMatchObject({ code: 0 });
  });
});
