import { expect, test } from 'vitest';
import { home } from '../../../src/commands/home/home.ts';
import { Cancelled } from '../../../src/errors.ts';
import { MOCK_MENU } from '../../../src/session/mock/menus.ts';
import { testDraft } from '../../support/drafts.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, loopWorld } from '../../support/loop-person.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { CTRL_C, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { NOW } from '../../support/test-ports.ts';

/** A loop of two rounds, left in the first reply of its second. */
async function left() {
  const world = loopWorld({
    answers: [Object.values(GARAGE).join(' ')],
    replies: [''],
    leavesAt: { take: 4, text: 'So far' },
  });
  expect(await inLoop(world, { rounds: '2', minutes: '10', seed: '3' })).toBe(true);
  return world;
}

test('a mock loop that was left stands first at home, and goes on from there', async () => {
  const before = await left();
  const prompter = scriptedPrompter('go on where you left it', MOCK_MENU.goOn, CTRL_C);
  const { journal, loopDrafts } = before;
  const world = loopWorld({ answers: [], replies: [] }, { prompter, journal, loopDrafts });
  await expect(home(world.ports)).rejects.toBeInstanceOf(Cancelled);
  const seen = world.printed.join('\n');
  expect(seen).toContain('Unfinished: Mock interview, 2 rounds of 10 minutes, in round 2');
  expect(seen).toContain('10 min');
  expect(seen).not.toContain('Last');
  expect(prompter.requests.map(({ text }) => text)).toEqual(['So far']);
});

test('what was left last comes first: the loop, or the rehearsal', async () => {
  const { journal, loopDrafts } = await left();
  for (const [savedAt, first] of [
    [NOW - 60_000, 'Unfinished: Mock interview'],
    [NOW + 60_000, 'Unfinished: The silent queue'],
  ] as const) {
    const drafts = memoryDrafts([testDraft({ savedAt })]);
    const prompter = scriptedPrompter('quit');
    const world = loopWorld(
      { answers: [], replies: [] },
      { prompter, journal, loopDrafts, drafts },
    );
    await home(world.ports);
    expect(world.printed.join('\n')).toContain(first);
  }
});
