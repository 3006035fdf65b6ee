import { describe, expect, test } from 'vitest';
import { dueAtDebrief } from '../../src/progress/kept-loops.ts';
import { readiness } from '../../src/progress/principle-progress.ts';
import { emptyProgress, type Progress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { statsOf } from '../../src/progress/stats.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { GARAGE } from '../support/garage-story.ts';
import { inLoop, loopWorld } from '../support/loop-person.ts';

/** The records of a loop of one answer, three replies and two times nothing. */
async function recordsOfLoop(): Promise<JournalRecord[]> {
  const world = loopWorld({
    answers: [Object.values(GARAGE).join(' ')],
    replies: ['I counted 14 of them.', 'I asked the two of them.', ''],
  });
  await inLoop(world, { minutes: '10', seed: '3', lp: ['ownership'] });
  return [...world.journal.kept];
}

function folded(records: readonly JournalRecord[]): Progress {
  return records.reduce(remember, emptyProgress());
}

describe('a mock loop', () => {
  test('counts nothing before its debrief', async () => {
    const records = await recordsOfLoop();
    const before = records.filter(({ kind }) => kind !== 'judged' && kind !== 'mark');
    const { cards, stories } = folded(before);
    expect(cards).toEqual({});
    const { ready, missing } = readiness(stories.told);
    expect([ready, missing.length]).toEqual([[], PRINCIPLES.length]);
  });

  test('makes ready for its principle after its debrief, once', async () => {
    const records = await recordsOfLoop();
    const judged = records.filter(({ kind }) => kind === 'judged');
    for (const all of [records, [...records, ...judged]]) {
      const { told } = folded(all).stories;
      expect(readiness(told).missing).toHaveLength(PRINCIPLES.length - 1);
      expect(Object.values(told).map(({ toldFor }) => toldFor)).toEqual([{ ownership: 1 }]);
    }
  });

  test('counts what was answered after it, and never what was not', async () => {
    const records = await recordsOfLoop();
    const answered = records.filter((each) => each.kind === 'probe' && !each.gaveUp);
    const { cards, followUps, loops } = folded(records);
    expect(answered.length).toBeGreaterThan(1);
    expect(Object.keys(followUps)).toHaveLength(answered.length);
    expect(Object.keys(cards).length).toBeGreaterThan(answered.length);
    const { length: asked } = records.filter(({ kind }) => kind === 'probe');
    expect(statsOf(folded(records), '2026-11-20').loops).toEqual({
      ...{ held: 1, borne: answered.length, asked },
    });
    expect(loops).toMatchObject([{ isOver: true, answered: 1, own: 'leaning hire', pending: [] }]);
  });

  test('has nothing due but at its debrief, and then once', async () => {
    const records = await recordsOfLoop();
    let progress = emptyProgress();
    const due = records.map((record) => {
      const isOfLoop = record.kind === 'mark' || record.kind === 'probe' || record.kind === 'whole';
      const probes = isOfLoop ? dueAtDebrief(progress.loops, record) : [];
      progress = remember(progress, record);
      return probes.length;
    });
    const [debrief] = records.filter((each) => each.kind === 'mark' && each.what === 'debrief');
    if (debrief?.kind !== 'mark') throw new Error('the loop has no debrief');
    const answered = records.filter((each) => each.kind === 'probe' && !each.gaveUp);
    expect(due).toEqual(records.map((each) => (each === debrief ? answered.length : 0)));
    expect(dueAtDebrief(progress.loops, debrief)).toEqual([]);
    expect(dueAtDebrief([], debrief)).toEqual([]);
  });

  test('folds the same wherever it is cut and kept as JSON', async () => {
    const records = await recordsOfLoop();
    const whole = folded(records);
    for (const at of records.keys()) {
      const kept = JSON.parse(JSON.stringify(folded(records.slice(0, at))));
      expect(records.slice(at).reduce(remember, kept)).toEqual(whole);
    }
  });
});
