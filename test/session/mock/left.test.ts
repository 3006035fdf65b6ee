import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/errors.ts';
import { GARAGE } from '../../support/garage-story.ts';
import { inLoop, type LoopHabits, loopWorld } from '../../support/loop-person.ts';

const HABITS: LoopHabits = {
  answers: [Object.values(GARAGE).join(' ')],
  replies: ['I counted 14 of them in one evening.', 'We discussed it a lot with them.'],
};
const CALL = { seed: '3', minutes: '12', rounds: '2' };

/** What was asked in a loop, in order. */
async function askedInAll(): Promise<string[]> {
  const world = loopWorld(HABITS);
  expect(await inLoop(world, CALL)).toBe(false);
  return world.person.requests.map(({ question }) => question);
}

test('a probe that the round left no time for is no "I have nothing": it is neither asked nor lost', async () => {
  const told = { ...HABITS, replies: [''] };
  const probes = async (seconds: number) => {
    const world = loopWorld({ ...told, seconds });
    expect(await inLoop(world, { seed: '3', minutes: '5' })).toBe(false);
    const { loops } = await world.journal.progress();
    const kept = world.journal.kept.filter(({ kind }) => kind === 'probe');
    return { depth: loops.map(({ depth }) => depth), kept };
  };
  const slow = await probes(160);
  expect(slow.kept).toMatchObject([{ gaveUp: true, outOfTime: true }]);
  expect(slow.depth).toEqual([{ borne: 0, asked: 0 }]);
  const quick = await probes(30);
  expect(quick.kept).toMatchObject([{ gaveUp: true }, { gaveUp: true }]);
  expect(quick.kept.filter((each) => 'outOfTime' in each)).toEqual([]);
  expect(quick.depth).toEqual([{ borne: 0, asked: 2 }]);
});

describe('a loop that is left', () => {
  test('goes on at the same question, with the words and at the second, wherever that was', async () => {
    const all = await askedInAll();
    expect(all.length).toBeGreaterThan(8);
    for (const take of [0, 1, 2, 5, all.length - 1]) {
      const first = loopWorld({ ...HABITS, leavesAt: { take, text: 'So far I' } });
      expect(await inLoop(first, CALL)).toBe(true);
      const [left] = first.person.requests.slice(-1);
      const after = loopWorld(HABITS, { journal: first.journal, loopDrafts: first.loopDrafts });
      // It does not go on to the end: one take is enough to see where it stands.
      const stops = loopWorld(
        { ...HABITS, leavesAt: { take: 0, text: 'So far I' } },
        { journal: first.journal, loopDrafts: first.loopDrafts },
      );
      expect(await inLoop(stops, {})).toBe(true);
      const [again] = stops.person.requests;
      expect(again?.question).toBe(left?.question);
      expect(again?.question).toBe(all[take]);
      expect([again?.text, again?.activeMs]).toEqual(['So far I', 7000]);
      expect(again?.allowedSeconds).toBe(left?.allowedSeconds);
      expect(await inLoop(after, {})).toBe(false);
      expect(after.loopDrafts.kept.size).toBe(0);
    }
  });

  test('is not taken from the window that has it open', async () => {
    const first = loopWorld({ ...HABITS, leavesAt: { take: 1, text: 'So far' } });
    await inLoop(first, CALL);
    const [id = ''] = first.loopDrafts.kept.keys();
    first.loopDrafts.elsewhere.takes(id);
    const second = loopWorld(HABITS, { journal: first.journal, loopDrafts: first.loopDrafts });
    await inLoop(second, { ...CALL, seed: '4' });
    expect(second.noted.join('\n')).toContain('is open in another window');
    expect(second.person.requests[0]?.text).toBe('');
    expect([...first.loopDrafts.kept.keys()]).toEqual([id]);
  });

  test('can be ended where it stands: what was not asked is left out', async () => {
    const first = loopWorld({ ...HABITS, leavesAt: { take: 2, text: '' } });
    await inLoop(first, CALL);
    const second = loopWorld(HABITS, { journal: first.journal, loopDrafts: first.loopDrafts });
    const { choose } = second.person;
    second.person.choose = (message, choices, way) => {
      const over = choices.find(({ label }) => label.startsWith('End it here'));
      return over ? Promise.resolve(over.value) : choose(message, choices, way);
    };
    expect(await inLoop(second, {})).toBe(false);
    expect(second.person.requests).toEqual([]);
    expect(second.printed.join('\n')).toContain('left out, there was no answer');
  });

  test('at the choice of a story goes on there, with the seconds that took', async () => {
    let elapsed = 0;
    const first = loopWorld(HABITS, { elapsed: () => elapsed });
    const { choose } = first.person;
    first.person.choose = (message, choices, way) => {
      if (message !== 'Which story?') return choose(message, choices, way);
      elapsed += 1500;
      return Promise.reject(new Cancelled('ctrl-c'));
    };
    expect(await inLoop(first, CALL)).toBe(true);
    expect(first.printed.join('\n')).toContain('To go on from here: star-coach mock');
    const second = loopWorld(HABITS, {
      ...{ journal: first.journal, loopDrafts: first.loopDrafts, elapsed: () => elapsed },
    });
    const { choose: go } = second.person;
    second.person.choose = (message, choices, way) => {
      if (message === 'Which story?') elapsed += 500;
      return go(message, choices, way);
    };
    expect(await inLoop(second, {})).toBe(false);
    const chosen = second.journal.kept.flatMap((each) =>
      each.kind === 'whole' ? [each.chooseSeconds] : [],
    );
    expect(chosen).toEqual([0, 2]);
    const [again] = second.person.requests;
    expect(again?.allowedSeconds).toBe(12 * 60 - 2);
  });
});
