import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  QUESTIONS_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { ANSWERS, answerFollowUps, choose, opening, typeTake } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const SECTIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'] as const;
const PROBES = 5;

/** Wrapped text as one line, for finding sentences whatever the width. */
function flat(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ');
}

describe('a whole typed rehearsal', () => {
  test.for([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
    { columns: 120, rows: 40 },
  ])('at $columns columns', async (size, { desk }) => {
    const terminal = desk.open(['rehearse', 'dive-deep'], size);

    await terminal.waitFor(BRIEF_MENU.start);
    const brief = flat(terminal.scrollback());
    expect(brief).toContain(
      'Tell me about a time your technical depth made a critical difference.',
    );
    expect(brief).toContain('Situation 0:30 1:30 Task 0:20 1:00 Action 1:30 4:30');
    expect(brief).toContain('all 2:55 8:45');
    await choose(terminal, BRIEF_MENU.start);

    for (const section of SECTIONS) await typeTake(terminal, section);

    for (const section of SECTIONS.slice(1)) await choose(terminal, COMPARISON_MENU.next(section));
    await terminal.waitFor('The interviewer has follow-ups');
    const compared = flat(terminal.scrollback());
    if (size.columns < 100) {
      for (const section of SECTIONS) expect(compared).toContain(`You said ${opening(section)}`);
    }
    expect(compared.match(/Strong sounds like/g)).toHaveLength(SECTIONS.length);
    expect(compared.match(/Key phrases [1-9] of \d/g)).toHaveLength(SECTIONS.length);
    expect(compared.match(/Common mistake/g)).toHaveLength(SECTIONS.length);

    await choose(terminal, FOLLOW_UPS_MENU.take);
    await answerFollowUps(terminal);
    for (let probe = 1; probe <= PROBES; probe += 1) {
      await choose(terminal, 'B');
      if (probe < PROBES) await choose(terminal, QUESTIONS_MENU.next);
    }
    await terminal.waitFor('What next?');
    const asked = flat(terminal.scrollback());
    expect(asked.match(/is the strong one/g)).toHaveLength(PROBES);
    expect(asked.match(/They are testing:/g)).toHaveLength(PROBES);
    expect(asked).toMatch(/\d of 5 right/);
    expect(asked).toContain('Fix next');
    expect(asked).toContain('Come back');
    expect(asked).toMatch(/all 2:55 0:2\d -2:3\d/);

    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.onNormalScreen()).toBe(true);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.cutLines()).toEqual([]);
    expect(desk.drafts()).toEqual([]);
  });

  test('each answer stays in the scrollback, before the next take begins', async ({ desk }) => {
    const terminal = desk.open(['rehearse', 'forty-milliseconds']);
    await choose(terminal, BRIEF_MENU.start);
    await typeTake(terminal, 'Situation');
    await terminal.waitFor('Task · 2 of 5');
    const kept = flat(terminal.scrollback());
    expect(kept).toMatch(/Situation ─+ \d:\d\d of 1:30/);
    expect(kept).toContain(ANSWERS.Situation);
  });
});
