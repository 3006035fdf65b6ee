import { describe, expect, test } from 'vitest';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import type { Settings } from '../../src/rehearsal/settings.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const TOLD = { total_seconds: 180 };
/** A story told at two levels, and one at a single one. */
const LIBRARY: Scenario[] = [
  { ...ALPHA, levels: { sde2: TOLD, senior: TOLD } },
  { ...ALPHA, id: 'plain', levels: { sde2: TOLD } },
];

async function briefed(
  target: string,
  { settings = {}, level }: { settings?: Partial<Settings>; level?: string },
  ...script: Reaction[]
) {
  const prompter = scriptedPrompter(...script, BRIEF_MENU.leave);
  const world = testPorts({ scenarios: memoryScenarios(LIBRARY), prompter, settings });
  await rehearse(target, level === undefined ? {} : { level }, world.ports);
  const set = await (await world.ports.config()).settings();
  return { ...prompter, text: world.printed.join('\n'), set };
}

describe('the level of a rehearsal', () => {
  test('can be another one, which is kept for the next time', async () => {
    const { text, set } = await briefed('alpha', {}, BRIEF_MENU.level, 'Senior');
    const levels = text.match(/^Dive Deep, [^,]+/gm);
    expect(levels).toEqual(['Dive Deep, SDE 2', 'Dive Deep, Senior SDE']);
    expect(set.level).toBe('senior');
  });

  test('stays, and nothing is kept, when none was chosen after all', async () => {
    const { set } = await briefed('alpha', {}, BRIEF_MENU.level, BRIEF_MENU.stay('SDE 2'));
    expect(set.level).toBeUndefined();
  });

  test('is what was set once, where the story is told there', async () => {
    const settings = { level: 'senior' } as const;
    expect((await briefed('alpha', { settings })).text).toContain('Dive Deep, Senior SDE');
    expect((await briefed('plain', { settings })).text).toContain('Dive Deep, SDE 2');
    const asked = await briefed('alpha', { settings, level: 'sde2' });
    expect(asked.text).toContain('Dive Deep, SDE 2');
  });

  test('is not offered where there is only one', async () => {
    const { asked } = await briefed('plain', {});
    expect(asked[0]?.options).toEqual([
      BRIEF_MENU.start,
      BRIEF_MENU.aloud,
      BRIEF_MENU.whole,
      BRIEF_MENU.leave,
    ]);
  });
});

test('who has set to speak is not asked to type', async () => {
  const { asked } = await briefed('plain', { settings: { aloud: true } });
  expect(asked[0]?.options).toContain(BRIEF_MENU.typed);
});
