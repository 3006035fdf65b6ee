import { describe, expect, test } from 'vitest';
import { readiness } from '../../../src/progress/principle-progress.ts';
import { statsOf } from '../../../src/progress/stats.ts';
import { statsScreen } from '../../../src/terminal/screens/stats.ts';
import { dayOf, NOW } from '../../support/clock.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { plainLook } from '../../support/looks.ts';
import { inLoop, type LoopHabits, loopWorld } from '../../support/loop-person.ts';

const CALL = { seed: '3', minutes: '10' };
const TELLS: LoopHabits = {
  answers: [Object.values(GARAGE).join(' ')],
  replies: ['I counted 14 of them in one evening, and I wrote the number down.'],
};
/** Two answers, then nothing, twice. */
const BREAKS: LoopHabits = { ...TELLS, replies: [...Array(2).fill(TELLS.replies[0]), '', ''] };

async function afterLoop(habits: LoopHabits) {
  const world = loopWorld(habits);
  await inLoop(world, CALL);
  const progress = await world.journal.progress();
  const today = dayOf(NOW);
  const stats = statsOf(progress, today);
  const view = { stats, today, ruleTitles: new Map(), questions: new Map() };
  const screen = statsScreen(view, plainLook()).join('\n').replace(/\s+/g, ' ');
  return { stories: stats.stories, ready: readiness(progress.stories.told).ready, screen };
}

describe('how deep a story went in a loop', () => {
  test('is in stats, by story, and one that held makes its principle ready', async () => {
    const { stories, ready, screen } = await afterLoop(TELLS);
    const [{ depth, title, principle } = { depth: null, title: '', principle: '' }] = stories;
    expect(depth?.borne).toBeGreaterThan(4);
    expect(depth?.asked).toBe(depth?.borne);
    expect(screen).toContain(`${title} ${depth?.borne} of ${depth?.asked}`);
    expect(ready).toEqual([principle]);
  });

  test('says that it was let go of: then nobody is ready by it, however well it was told', async () => {
    const { stories, ready, screen } = await afterLoop(BREAKS);
    expect(stories).toMatchObject([{ depth: { borne: 2, asked: 4 } }]);
    expect(screen).toContain('2 of 4, then nothing came');
    expect(ready).toEqual([]);
  });

  test('counts nothing before the debrief', async () => {
    const { stories, ready, screen } = await afterLoop({
      ...TELLS,
      leavesAt: { take: 4, text: '' },
    });
    expect(stories.map(({ depth }) => depth).filter((depth) => depth !== null)).toEqual([]);
    expect(screen).not.toContain('Dug into');
    expect(ready).toEqual([]);
  });
});
