import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  QUESTIONS_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { ANSWERS, choose, ownScreen, reachMenu, typeTake } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'] as const;
const PROBES = 5;

/** Wrapped text as one line, for finding sentences whatever the width. */
function flat(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ');
}

describe('a whole typed rehearsal of the example', () => {
  test.for([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
    { columns: 120, rows: 40 },
  ])('at $columns columns', async (size, { desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep', '--retell'], size);

    await terminal.waitFor(BRIEF_MENU.start);
    const brief = flat(terminal.scrollback());
    expect(brief).toContain(
      'Tell me about a time your technical depth made a critical difference.',
    );
    expect(brief).toContain('Retell the example: Forty milliseconds.');
    expect(brief).toContain('Situation 0:30 Task 0:20 Action 1:30 Result 0:20 Reflection 0:15');
    expect(brief).toContain('2:55 in all to say 8:45 to type');
    await choose(terminal, BRIEF_MENU.start);

    for (const section of SECTIONS) await typeTake(terminal, section);

    for (const section of SECTIONS.slice(1)) await choose(terminal, COMPARISON_MENU.next(section));
    await reachMenu(terminal, 'A');
    if (size.columns < 100) {
      const said = terminal.scrollback().join('\n');
      for (const section of SECTIONS) expect(said).toMatch(ownScreen(section));
    }
    const compared = flat(terminal.scrollback());
    expect(compared.match(/as the example tells it/g)).toHaveLength(SECTIONS.length);
    expect(compared.match(/Key phrases [1-9] of \d/g)).toHaveLength(SECTIONS.length);
    expect(compared.match(/Common mistake/g)).toHaveLength(SECTIONS.length);

    for (let probe = 1; probe <= PROBES; probe += 1) {
      await choose(terminal, 'B');
      if (probe < PROBES) await choose(terminal, QUESTIONS_MENU.next);
    }
    await reachMenu(terminal, WHAT_NEXT_MENU.done);
    const asked = flat(terminal.scrollback());
    expect(asked.match(/is the strong one/g)).toHaveLength(PROBES);
    expect(asked.match(/They are testing:/g)).toHaveLength(PROBES);
    expect(asked).toMatch(/\d of 5 right/);
    expect(asked).toContain('One thing');
    expect(asked).toContain('Come back');
    expect(asked).toMatch(/Summary ─+ 0:2\d of 2:55 to say/);

    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.onNormalScreen()).toBe(true);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.cutLines()).toEqual([]);
    expect(desk.drafts()).toEqual([]);
  });

  test('each take leaves a line in the scrollback before the next begins, and its words on the disk', async ({
    desk,
  }) => {
    const terminal = desk.open(['rehearse', 'forty-milliseconds']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await terminal.waitFor('Task · 2 of 5');
    const kept = flat(terminal.scrollback());
    expect(kept).toMatch(/Situation: \d:\d\d of 1:30/);
    expect(readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')).toContain(ANSWERS.Situation);
  });
});
