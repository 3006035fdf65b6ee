import { describe, expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { BARE, choose, secondsSpoken, speakTake } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const TICKS = 'Which of these did you say?';
const SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];

describe.concurrent('aloud', () => {
  test('a whole rehearsal aloud of the example: the clock gives the target, key phrases are ticked', async ({
    desk,
  }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--aloud', ...BARE]);
    await terminal.waitFor(BRIEF_MENU.start);
    expect(terminal.screen().join('\n')).not.toContain('to type');
    await choose(terminal, BRIEF_MENU.start);

    for (const section of SECTIONS) {
      await speakTake(terminal, section);
      await terminal.waitFor(TICKS);
      terminal.send(KEYS.space);
      await terminal.waitFor(/^>◉/m);
      terminal.send(KEYS.enter);
      await terminal.waitFor((text) => !text.includes(TICKS));
    }
    for (const section of SECTIONS.slice(1)) await choose(terminal, COMPARISON_MENU.next(section));
    await choose(terminal, WHAT_NEXT_MENU.done);

    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    expect(said.match(/Key phrases {2}1 of \d/g)).toHaveLength(SECTIONS.length);
    expect(said).toMatch(/0:[0-2]\d of 0:30 to say: 0:\d\d short/);
    expect(said.match(/no words to judge/g)?.length).toBeGreaterThanOrEqual(SECTIONS.length);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });

  test('an Enter pressed twice starts a spoken take and does not end it', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--aloud', '--section', 'task']);
    await terminal.waitFor(BRIEF_MENU.start);
    terminal.send(KEYS.enter + KEYS.enter);
    await terminal.waitFor((text) => secondsSpoken(text) > 0);
    expect(terminal.onNormalScreen()).toBe(false);
  });

  test('the brief can turn from typing to speaking and back', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'task']);
    await choose(terminal, BRIEF_MENU.aloud);
    await choose(terminal, BRIEF_MENU.typed);
    await choose(terminal, BRIEF_MENU.aloud);
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor('Enter done');
  });
});
