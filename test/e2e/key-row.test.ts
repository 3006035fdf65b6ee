import { describe, expect } from 'vitest';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const STUDY = ['study', 'the-green-dashboard'];

const WHOLE =
  '  enter start your first rehearsal   z quiz   w walkthroughs   s stories   n new story   d set a date   q quit';

describe.concurrent('a row of keys', () => {
  test.for([
    [
      40,
      [
        '  enter start your first rehearsal',
        '  z quiz   w walkthroughs   s stories',
        '  n new story   d set a date   q quit',
      ],
    ],
    [
      80,
      [
        '  enter start your first rehearsal   z quiz   w walkthroughs   s stories',
        '  n new story   d set a date   q quit',
      ],
    ],
    // As wide as the screen.
    [WHOLE.length, [WHOLE]],
    [120, [WHOLE]],
  ] as const)('at %i columns', async ([columns, expected], { desk }) => {
    const terminal = desk.open([], { columns });
    await terminal.waitFor('q quit');
    const shown = terminal.screen().join('\n').trimEnd().split('\n');
    expect(shown.slice(-expected.length - 1)).toEqual(['', ...expected]);
    expect(terminal.cutLines()).toEqual([]);
    terminal.send('q');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    // It clears away.
    expect(terminal.scrollback().join('\n')).not.toContain('quit');
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });

  test('is answered by one key, a capital too, and by nothing that it does not name', async ({
    desk,
  }) => {
    const terminal = desk.open(STUDY);
    await terminal.waitFor(/^ {2}enter next: Situation {3}a all the rest {3}esc stop here$/m);
    const before = terminal.scrollback();
    for (const key of ['x', 'N', '7', KEYS.space, KEYS.down, KEYS.tab, KEYS.ctrlD, 'é', 'words']) {
      terminal.send(key);
    }
    terminal.paste('a');
    terminal.resize({ columns: 100, rows: 30 });
    terminal.send(KEYS.enter);
    await terminal.waitFor('enter more');
    expect(terminal.scrollback().slice(0, before.indexOf('') + 1)).toEqual(
      before.slice(0, before.indexOf('') + 1),
    );
    terminal.send('A');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    expect(said).toContain('Now without looking');
    expect(said).not.toContain('enter next');
  });

  test('is not answered by what was typed before it was there', async ({ desk }) => {
    const terminal = desk.open(STUDY);
    terminal.send('a');
    await terminal.waitFor('enter next: Situation');
    await choose(terminal, 'stop here');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).not.toContain('Follow-up questions');
  });

  test('is left by Ctrl+C', async ({ desk }) => {
    const terminal = desk.open(STUDY);
    await terminal.waitFor('enter next: Situation');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });
});
