import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { BELL } from '../../src/terminal/bell.ts';
import { converse } from '../support/conversation.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, seeTake, type } from '../support/rehearsing.ts';
import { edited, scenarioYaml } from '../support/scenario-yaml.ts';

/** A story whose task should take five seconds: the shortest target there is. */
const SHORT = edited(
  edited(scenarioYaml(), 'target_seconds: 20', 'target_seconds: 5'),
  'total_seconds: 195',
  'total_seconds: 180',
);
const TASK = ['--section', 'task', '--strict', '--no-quiz', '--no-follow-ups'];

describe.concurrent('at zero nothing is cut off', () => {
  test('typing goes on, the clock counts up', async ({ desk }) => {
    const terminal = desk.open(['rehearse', desk.write('short.yaml', SHORT), ...TASK]);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    await terminal.waitFor(/\+\d:(0[1-9]|[1-5]\d) over/);
    await type(terminal, 'Nobody owned the gap, so I took it.');
    terminal.send(KEYS.ctrlD);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    expect(said).toMatch(/typed in \d:(0[6-9]|[1-5]\d), \d:\d\d over/);
  });

  test('--bell rings once, when it comes', async ({ desk }) => {
    const terminal = desk.open(['rehearse', desk.write('short.yaml', SHORT), ...TASK, '--bell']);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    expect(terminal.bytes).not.toContain(BELL);
    await terminal.waitFor(/\+\d:(0[1-9]|[1-5]\d) over/);
    expect(terminal.bytes.split(BELL)).toHaveLength(2);
  });

  test('--no-clock has no zero, and tells the time afterwards', async ({ desk }) => {
    const path = desk.write('short.yaml', SHORT);
    const terminal = desk.open(['rehearse', path, ...TASK, '--no-clock']);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Task');
    await type(terminal, 'Nobody owned the gap, so I took it.');
    expect(terminal.screen().join('\n')).not.toMatch(/ (?:left|over)$/m);
    terminal.send(KEYS.ctrlD);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(/typed in \d:\d\d/);
  });

  test('speaking goes on, the clock counts up', async ({ desk }) => {
    const path = desk.write('short.yaml', SHORT);
    const terminal = desk.open(['rehearse', path, ...TASK, '--aloud']);
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor(/\+\d:(0[1-9]|[1-5]\d) over/);
    terminal.send(KEYS.enter);
    await terminal.waitFor('Which of these');
    terminal.send(KEYS.enter);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(/\d:(0[6-9]|[1-5]\d) of 0:05 to say/);
  });

  test('in plain lines the end of the time is said once', async ({ desk }) => {
    const path = desk.write('short.yaml', SHORT);
    const terminal = desk.open(['--plain', 'rehearse', path, ...TASK]);
    const { hear, say, pick } = converse(terminal);
    await hear('Enter for 1');
    say('');
    await hear('0:05 is up. Go on as long as you need.');
    say('Nobody owned the gap, so I took it.');
    say('.');
    await hear('Time: ');
    await pick(TAKES_MENU.compare);
    await pick(COMPARISON_MENU.summary);
    await pick(WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.bytes.match(/is up/g)).toHaveLength(1);
  });
});
