import { describe, expect } from 'vitest';
import { QUESTIONS_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { choose } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

/** Runs a quiz to its end, always replying A; returns what it left on the screen. */
async function wholeQuiz(desk: Desk, args: readonly string[], count: number) {
  const terminal = desk.open(['quiz', ...args]);
  for (let question = 1; question <= count; question += 1) {
    await terminal.waitFor(`${question} of ${count}`, 'scrollback');
    await choose(terminal, 'A');
    if (question < count) await choose(terminal, QUESTIONS_MENU.next);
  }
  const exit = await terminal.exit();
  return { exit, terminal, lines: terminal.scrollback() };
}

function questionsIn(lines: readonly string[]): string[] {
  const isHeading = (line: string | undefined) => /^── .+ \d+ of \d+ ──$/.test(line ?? '');
  // Two rows on, behind what the kind tests: what is asked, or what it is about.
  return lines.filter((_, at) => isHeading(lines[at - 2]));
}

describe('a quiz', () => {
  test('--lp ownership --seed 7, whole: the same seed asks the same again', async ({ desk }) => {
    const args = ['--lp', 'ownership', '--seed', '7'];
    const first = await wholeQuiz(desk, args, 10);
    expect(first.exit).toEqual({ code: 0, signal: null });
    expect(leftSwitched(first.terminal.bytes)).toEqual([]);
    const said = first.lines.join('\n');
    expect(said).toMatch(/\d+ of 10 right/);
    expect(said).toContain('The same questions again: --seed 7');

    const again = await wholeQuiz(desk, args, 10);
    expect(again.lines).toEqual(first.lines);

    const other = await wholeQuiz(desk, ['--lp', 'ownership', '--seed', '8'], 10);
    expect(questionsIn(first.lines)).toHaveLength(10);
    expect(questionsIn(other.lines)).not.toEqual(questionsIn(first.lines));
  });

  test('of one scenario, with a count, stopped early', async ({ desk }) => {
    const terminal = desk.open(['quiz', 'the-green-dashboard', '--count', '3']);
    await terminal.waitFor('1 of 3');
    await choose(terminal, 'B');
    await choose(terminal, QUESTIONS_MENU.stop);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(/[01] of 1 right/);
  });

  test('left with Ctrl+C', async ({ desk }) => {
    const terminal = desk.open(['quiz', '--seed', '1']);
    await terminal.waitFor('esc back');
    terminal.send('\u0003');
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.screen().join('\n')).not.toMatch(/error|at .*:\d+:\d+/);
  });
});
