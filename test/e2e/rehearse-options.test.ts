import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  QUESTIONS_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { test } from '../support/desk.ts';
import {
  answerFollowUps,
  BARE,
  choose,
  nameStory,
  ownScreen,
  reachMenu,
  seeTake,
  typeTake,
} from '../support/rehearsing.ts';

/** The targets of a brief: sections in their order, each with its seconds. */
function targetsIn(brief: string): number[] {
  const all = brief.matchAll(/(?:Situation|Task|Action|Result|Reflection) (\d):(\d\d)/g);
  return [...all].map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds));
}

describe('what the options of rehearse change', () => {
  test('--section action --section result --step: two sections, each compared at once', async ({
    desk,
  }) => {
    const terminal = desk.open(
      ['rehearse', 'dive-deep', '--section', 'result', '--section', 'action', '--step', ...BARE],
      { rows: 50 },
    );
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Action');
    await terminal.waitFor('1 of 2');
    await typeTake(terminal, 'Action');
    await choose(terminal, TAKES_MENU.compare);
    await reachMenu(terminal, COMPARISON_MENU.edit);
    expect(terminal.scrollback().join('\n')).toMatch(ownScreen('Action'));
    await choose(terminal, TAKES_MENU.next);
    await typeTake(terminal, 'Result');
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    expect(said).toMatch(ownScreen('Result'));
    expect(said.match(/── (?:Action|Result) ─.* \d of 2, /g)).toHaveLength(2);
  });

  test('--retell --as ownership: the brief says how to tell the example for it', async ({
    desk,
  }) => {
    const args = ['rehearse', 'forty-milliseconds', '--retell', '--as', 'ownership'];
    const terminal = desk.open(args, { rows: 50 });
    await terminal.waitFor(BRIEF_MENU.leave);
    const brief = terminal.screen().join('\n');
    expect(brief).toContain('── Ownership ─');
    expect(brief).toContain('Retell the example for Ownership: Forty milliseconds.');
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
      const args = ['rehearse', 'forty-milliseconds', '--retell', '--level', level ?? ''];
      const terminal = desk.open(args);
      await terminal.waitFor(BRIEF_MENU.leave);
      const brief = terminal.screen().join('\n');
      expect(brief).toContain(name);
      expect(brief).toContain(`${spoken} in all to say   ${typed} to type`);
      const targets = targetsIn(brief);
      const seconds = targets.reduce((sum, each) => sum + each, 0);
      expect(targets).toHaveLength(5);
      expect(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`).toBe(spoken);
    },
  );

  test('--strict: typing gets no more time than speaking', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--strict', '--section', 'task']);
    await terminal.waitFor(BRIEF_MENU.start);
    expect(targetsIn(terminal.screen().join('\n'))).toEqual([20]);
    expect(terminal.screen().join('\n')).not.toContain('to type');
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    await terminal.waitFor(/0:(20|1\d) left/);
  });

  test.for([
    { flags: ['--no-quiz'], asked: true, quizzed: false },
    { flags: ['--no-follow-ups'], asked: false, quizzed: true },
    { flags: ['--no-quiz', '--no-follow-ups'], asked: false, quizzed: false },
  ])('$flags: what is left out after the comparison', async ({ flags, ...left }, { desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', ...flags, '--section', 'task']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Task');
    if (left.asked) await answerFollowUps(terminal, 'I compared the counts on both sides first.');
    if (left.quizzed) {
      await choose(terminal, 'A');
      await choose(terminal, QUESTIONS_MENU.stop);
    }
    await nameStory(terminal, 'The lost webhooks');
    await choose(terminal, WHAT_NEXT_MENU.done);
    await terminal.exit();
    const said = terminal.scrollback().join('\n');
    expect(said.includes('The interviewer asked')).toBe(left.asked);
    expect(said.includes('the other candidate ─')).toBe(left.quizzed);
    expect(said).toContain('The lost webhooks - Dive Deep, SDE 2, typed');
  });
});

describe('what the menus lead to', () => {
  test('another question, from the brief', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep']);
    await terminal.waitFor((text) =>
      /The next: Tell me about a problem you only understood /.test(text.replace(/\s+/g, ' ')),
    );
    await choose(terminal, BRIEF_MENU.another);
    await terminal.waitFor(/^ {2}Tell me about a problem you only understood /m);
    await choose(terminal, BRIEF_MENU.leave);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test.for([
    [WHAT_NEXT_MENU.again, 'Situation'],
    [WHAT_NEXT_MENU.weakest('Result'), 'Result'],
  ])('after the summary: %s', async ([entry, first], { desk }) => {
    const terminal = desk.open([
      ...['rehearse', 'dive-deep', '--section', 'situation', '--section', 'result', ...BARE],
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
      ...['rehearse', 'dive-deep', '--section', 'task', '--section', 'result', ...BARE],
    ]);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    terminal.send('not this');
    await terminal.waitFor('not this');
    terminal.send('\u001b');
    await choose(terminal, PAUSE_MENU.restart('section'));
    await terminal.waitFor((text) => text.includes('Task ·') && !text.includes('not this'));
    terminal.send('\u001b');
    await choose(terminal, PAUSE_MENU.skip('section'));
    await typeTake(terminal, 'Result');
    await choose(terminal, COMPARISON_MENU.next('Result'));
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toContain('skipped');
  });
});
