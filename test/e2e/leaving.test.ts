import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import {
  ANSWERS,
  BARE,
  choose,
  ownScreen,
  seeTake,
  type,
  typeTake,
  untilKept,
} from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const REHEARSE = ['rehearse', 'dive-deep'];

function keptText(desk: Desk): string {
  const [path] = desk.drafts();
  return path === undefined ? '' : (JSON.parse(readFileSync(path, 'utf8')).current?.text ?? '');
}

describe.concurrent('leaving mid-answer', () => {
  test('Ctrl+C: exit 130, the answer in the scrollback, offered at the next start', async ({
    desk,
  }) => {
    const terminal = desk.open(REHEARSE);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(terminal.onNormalScreen()).toBe(true);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    const left = terminal.screen().join('\n');
    expect(left).toContain(ANSWERS.Situation);
    const [, target = ''] = /star-coach rehearse (\S+)$/m.exec(left) ?? [];
    expect(target).not.toBe('');

    const next = desk.open(['rehearse', target]);
    await next.waitFor(/You left "Tell me about a time your technical depth\b/);
    await choose(next, UNFINISHED_MENU.goOn('Situation'));
    await next.waitFor(ANSWERS.Situation);
  });

  test('save and quit by the pause menu: exit 0', async ({ desk }) => {
    const terminal = desk.open(REHEARSE);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    terminal.send(KEYS.escape);
    await choose(terminal, PAUSE_MENU.quit);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.screen().join('\n')).toContain(ANSWERS.Situation);
    expect(keptText(desk)).toBe(ANSWERS.Situation);
  });

  test('kill -9 in the third take: the words of all three are offered', async ({ desk }) => {
    const terminal = desk.open([...REHEARSE, ...BARE]);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await typeTake(terminal, 'Task');
    await seeTake(terminal, 'Action');
    await type(terminal, ANSWERS.Action);
    await untilKept(desk, ANSWERS.Action);
    process.kill(terminal.pid, 'SIGKILL');
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGKILL' });

    const next = desk.open([...REHEARSE, ...BARE]);
    await choose(next, UNFINISHED_MENU.goOn('Action'));
    await next.waitFor(ANSWERS.Action);
    next.send(KEYS.ctrlD);
    await typeTake(next, 'Result');
    await typeTake(next, 'Reflection');
    for (const section of ['Task', 'Action', 'Result', 'Reflection']) {
      await choose(next, COMPARISON_MENU.next(section));
    }
    await choose(next, WHAT_NEXT_MENU.done);
    expect(await next.exit()).toEqual({ code: 0, signal: null });
    const compared = next.scrollback().join('\n');
    for (const section of ['Situation', 'Task', 'Action', 'Result', 'Reflection'] as const) {
      expect(compared).toMatch(ownScreen(section));
    }
    expect(desk.drafts()).toEqual([]);
  });

  test('what was left goes on with its words and its time, or is deleted', async ({ desk }) => {
    const terminal = desk.open([...REHEARSE, '--section', 'situation', ...BARE]);
    await choose(terminal, BRIEF_MENU.start);
    await seeTake(terminal, 'Situation');
    await type(terminal, ANSWERS.Situation);
    terminal.send(KEYS.ctrlC);
    await terminal.exit();
    const [path = ''] = desk.drafts();
    const draft = JSON.parse(readFileSync(path, 'utf8'));
    draft.current.activeMs = 60_000;
    desk.write(path.slice(desk.home.length + 1), JSON.stringify(draft));

    const later = desk.open(REHEARSE);
    await choose(later, UNFINISHED_MENU.goOn('Situation'));
    await later.waitFor(/0:(30|[0-2]\d) left/);
    later.send(KEYS.ctrlC);
    await later.exit();

    const fresh = desk.open(REHEARSE);
    await choose(fresh, UNFINISHED_MENU.fresh);
    await choose(fresh, 'leave');
    await fresh.exit();
    expect(desk.drafts()).toEqual([path]);

    const rid = desk.open(REHEARSE);
    await choose(rid, UNFINISHED_MENU.discardForFresh);
    await choose(rid, 'leave');
    await rid.exit();
    expect(desk.drafts()).toEqual([]);
  });
});
