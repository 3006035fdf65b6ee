import { describe, expect, test } from 'vitest';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { TakeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { statsOf } from '../../src/progress/stats.ts';
import { dayOf, NOW } from '../support/clock.ts';
import { takeRecord } from '../support/records.ts';

type Delivery = NonNullable<TakeRecord['delivery']>;

/** A take of 40 seconds, all of them recorded. */
function recordedTake(
  id: string,
  delivery: Partial<Delivery> = {},
  changes: Partial<TakeRecord> = {},
): TakeRecord {
  const usual: Delivery = {
    ...{ soundSeconds: 40, heard: 'speech', firstWordSeconds: 1, speechSeconds: 30 },
    pauses: [],
  };
  return takeRecord({
    ...{ id, clock: 'spoken', activeSeconds: 40.5, targetSeconds: 30, words: null },
    delivery: { ...usual, ...delivery },
    ...changes,
  });
}

const spokenOf = (records: readonly TakeRecord[]) =>
  statsOf(records.reduce(remember, emptyProgress()), dayOf(NOW)).spoken;

const words = (count: number) => Array(count).fill('word').join(' ');

describe('how recorded takes sounded', () => {
  test('nothing where nothing was recorded, or nobody was heard', () => {
    expect(spokenOf([])).toBeNull();
    const typed = takeRecord({ id: 'typed' });
    const silent = recordedTake('silent', { heard: 'nothing', firstWordSeconds: null });
    expect(spokenOf([typed, silent, recordedTake('street', { heard: 'too noisy' })])).toBeNull();
  });

  test('each alone, and what they come to', () => {
    const spoken = spokenOf([
      recordedTake('one', {
        firstWordSeconds: 3,
        pauses: [
          { fromSeconds: 5, seconds: 1.9 },
          { fromSeconds: 9, seconds: 2 },
          { fromSeconds: 20, seconds: 4.2, after: 'of the orders' },
        ],
      }),
      recordedTake('two', { pauses: [{ fromSeconds: 4, seconds: 2.5 }] }, { words: words(100) }),
      recordedTake('three', { firstWordSeconds: 2 }, { words: words(80) }),
    ]);
    expect(spoken).toMatchObject({
      firstWordSeconds: 2,
      pauses: 3,
      longest: { seconds: 4.2, after: 'of the orders' },
      wordsAMinute: 135,
      takes: [
        { take: 'one', pauses: 2, wordsAMinute: null, seconds: 40, targetSeconds: 30 },
        { take: 'two', pauses: 1, longest: { seconds: 2.5, after: null }, wordsAMinute: 150 },
        { take: 'three', pauses: 0, longest: null, wordsAMinute: 120 },
      ],
    });
  });

  test.for<[string, Partial<Delivery>, Partial<TakeRecord>]>([
    ['nobody wrote them down', {}, { words: null }],
    ['of too few seconds', { speechSeconds: 19 }, {}],
    ['of which the end was not recorded', {}, { activeSeconds: 60 }],
  ])('no words a minute: %s', ([, delivery, changes]) => {
    const take = recordedTake('one', delivery, { words: words(100), ...changes });
    expect(spokenOf([take])).toMatchObject({ wordsAMinute: null });
  });

  test('of the clock, where the recorder was lost', () => {
    const [take] = spokenOf([recordedTake('one', {}, { activeSeconds: 60 })])?.takes ?? [];
    expect(take?.seconds).toBe(60);
  });

  test('the last eight', () => {
    const all = Array.from({ length: 11 }, (_, at) => recordedTake(`take-${at}`));
    expect(spokenOf(all)?.takes.map(({ take }) => take)).toEqual(all.slice(-8).map(({ id }) => id));
  });
});
