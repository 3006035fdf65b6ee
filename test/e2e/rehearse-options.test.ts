import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { test } from '../support/desk.ts';
import { choose, opening, seeTake, typeTake } from '../support/rehearsing.ts';

describe('what the options of rehearse change', () => {
  test('--section action --section result --step: two sections, each compared at once', async ({
    desk,
  }) => {
    const terminal = desk.open(
      ['rehearse', 'dive-deep', '--section', 'result', '--section', 'action', '--step'],
      { rows: 50 },
    );
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Action');
    await terminal.waitFor('1 of 2');
    await typeTake(terminal, 'Action');
    await choose(terminal, TAKES_MENU.compare);
    await terminal.waitFor(TAKES_MENU.next);
    expect(terminal.scrollback().join('\n')).toContain(`You said\n  ${opening('Action')}`);
    await choose(terminal, TAKES_MENU.next);
    await typeTake(terminal, 'Result');
    await choose(terminal, FOLLOW_UPS_MENU.skip);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(
      terminal
        .scrollback()
        .join('\n')
        .match(/You said/g),
    ).toHaveLength(2);
  });

  test('--as ownership: the brief says how to tell the story for it', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'forty-milliseconds', '--as', 'ownership'], {
      rows: 50,
    });
    await terminal.waitFor('leave');
    const brief = terminal.screen().join('\n');
    expect(brief).toContain('Ownership - Forty milliseconds');
    expect(brief).toContain('Told for Ownership');
    for (const part of ['Lead with:', 'Bring out:', 'Keep short:']) expect(brief).toContain(part);
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor('Ownership · Situation');
  });

  test.for([
    ['sde1', 'SDE 1', '2:00', '6:00'],
    ['sde2', 'SDE 2', '2:55', '8:45'],
    ['senior', 'Senior SDE', '3:00', '9:00'],
  ])(
    '--level %s: the targets add up to its total',
    async ([level, name, spoken, typed], { desk }) => {
      const terminal = desk.open(['rehearse', 'forty-milliseconds', '--level', level ?? '']);
      await terminal.waitFor('leave');
      const brief = terminal.screen().join('\n');
      expect(brief).toContain(name);
      expect(brief).toMatch(new RegExp(`all +${spoken} +${typed}`));
      const targets = [...brief.matchAll(/^ {2}[A-Z]\w+ +(\d):(\d\d) +\d/gm)];
      const seconds = targets.reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
      expect(targets).toHaveLength(5);
      expect(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`).toBe(spoken);
    },
  );

  test('--strict: typing gets no more time than speaking', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--strict', '--section', 'task']);
    await terminal.waitFor(BRIEF_MENU.start);
    expect(terminal.screen().join('\n')).toMatch(/Task +0:20 +0:20|Task +0:20$/m);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    await terminal.waitFor(/0:(20|1\d) left/);
    expect(terminal.screen().join('\n')).not.toContain('typing time');
  });

  test('--no-quiz: from the comparison straight to the summary', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--no-quiz', '--section', 'task']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Task');
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.exit();
    expect(terminal.scrollback().join('\n')).not.toContain('follow-ups');
  });
});

describe('what the menus lead to', () => {
  test('another question, from the brief', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep']);
    await terminal.waitFor('next: A break of minus thirty');
    await choose(terminal, 'Another question: A break of minus thirty');
    await terminal.waitFor('Dive Deep - A break of minus thirty');
    await choose(terminal, 'leave');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test.for([
    [WHAT_NEXT_MENU.again, 'Situation'],
    ['Only the weakest section', 'Result'],
  ])('after the summary: %s', async ([entry, first], { desk }) => {
    const terminal = desk.open([
      ...['rehearse', 'dive-deep', '--section', 'situation', '--section', 'result', '--no-quiz'],
    ]);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await seeTake(terminal, 'Result');
    terminal.send('\u0004\u0004');
    await choose(terminal, COMPARISON_MENU.skip);
    await choose(terminal, entry ?? '');
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, first ?? '');
  });

  test('the pause menu skips a section, and starts one again', async ({ desk }) => {
    const terminal = desk.open([
      ...['rehearse', 'dive-deep', '--section', 'task', '--section', 'result', '--no-quiz'],
    ]);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    terminal.send('not this');
    await terminal.waitFor('not this');
    terminal.send('\u001b');
    await choose(terminal, PAUSE_MENU.restart('section'));
    await terminal.waitFor((text) => text.includes('Task ·') && !text.includes('not this'));
    terminal.send('\u001b');
    await choose(terminal, PAUSE_MENU.skip);
    await typeTake(terminal, 'Result');
    await choose(terminal, COMPARISON_MENU.next('Result'));
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toContain('skipped');
  });
});
