import { describe, expect } from 'vitest';
import { TAKES_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { GARAGE_NAME } from '../support/garage-story.ts';
import { expectNothingOfTheExample, ownScreens, tellGarage } from '../support/own-screens.ts';
import { answerClosingQuiz, answerFollowUps, choose, nameStory } from '../support/rehearsing.ts';
import { waitsIn } from '../support/waits.ts';

const MOST_WAITS = 15;
async function jsonOf(desk: Desk, ...args: string[]) {
  const { code, stdout, stderr } = await desk.run([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('a first story of one’s own, typed at 80 by 24', () => {
  test('is asked about and named, and nothing of the example is held against it', async ({
    desk,
  }) => {
    const terminal = desk.open(['rehearse', 'dive-deep'], { columns: 80, rows: 24 });
    await tellGarage(terminal);
    const asked = await answerFollowUps(
      terminal,
      'I watched the exit for an evening and counted 14 tickets pushed twice.',
    );
    expect(asked).toBeGreaterThanOrEqual(2);
    await answerClosingQuiz(terminal);
    await nameStory(terminal, GARAGE_NAME);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });

    const waits = await waitsIn(terminal.bytes);
    const first = waits.findIndex((lines) => lines.join('\n').includes(TAKES_MENU.compare));
    expect(first).toBeGreaterThan(0);
    // The last is what was left at the end: nothing is waited for there.
    expect(waits.slice(first, -1).length).toBeLessThanOrEqual(MOST_WAITS);

    const own = ownScreens(waits.flat()).join('\n');
    expect(own).toContain(`${GARAGE_NAME} - Dive Deep, SDE 2, typed`);
    expect(own).toContain('One thing');
    expectNothingOfTheExample(waits.flat());

    const { sessions } = await jsonOf(desk, 'history');
    expect(sessions).toMatchObject([{ complete: true, story: { title: GARAGE_NAME } }]);
    expect((await desk.run(['history'])).stdout).toContain(GARAGE_NAME);
    const { weakest } = await jsonOf(desk, 'today');
    expect(weakest.map(({ title }: { title: string }) => title)).toContain(GARAGE_NAME);
    expect((await desk.run(['stats'])).stdout).not.toMatch(/Forty milliseconds|Key phrases/);
    const home = desk.open([]);
    await home.waitFor('q quit');
    expect(home.screen().join('\n')).toMatch(new RegExp(`Last +${GARAGE_NAME}, today`));
    expect(home.screen().join('\n')).not.toContain('Forty milliseconds');
  });
});
