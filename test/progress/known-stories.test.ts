import { describe, expect, test } from 'vitest';
import { asTold, knownStories } from '../../src/progress/known-stories.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { daysAgo } from '../support/clock.ts';
import { ALPHA } from '../support/library.ts';
import { judgedRecord, recorded, sessionRecords, takeRecord } from '../support/records.ts';

const QUEUE = { id: 'story-1', title: 'The queue' };
const FILE = '/me/mine.yaml';
const MINE = summarise({ ...ALPHA, id: 'mine', title: 'Mine' }, ownFile(FILE));

function storiesAfter(records: readonly JournalRecord[], scenarios = [MINE]) {
  const { stories } = records.reduce(remember, emptyProgress());
  return knownStories({ told: stories.told, scenarios, questions: [] });
}

describe('stories of one’s own', () => {
  test('are there once, told or written, the last told first', () => {
    const mine = recorded('mine', { source: FILE, title: 'Mine' });
    const records = [
      takeRecord({ session: 'a', story: QUEUE }),
      takeRecord({ session: 'b', story: { id: 'story-2', title: 'Two clocks' } }),
      takeRecord({ session: 'c', story: QUEUE }),
    ];
    const titles = (all: JournalRecord[]) => storiesAfter(all).map(({ title }) => title);
    expect(titles(records)).toEqual(['The queue', 'Two clocks', 'Mine']);
    const ofFile = takeRecord({ session: 'd', scenario: mine });
    expect(titles([...records, ofFile])).toEqual(['Mine', 'The queue', 'Two clocks']);
    expect(storiesAfter([ofFile])).toMatchObject([{ id: 'mine', file: FILE, sessions: 1 }]);
  });

  test('without a name are called by their first words, and are told without a title', () => {
    const [story] = storiesAfter(
      [
        takeRecord({
          section: 'situation',
          story: { id: 'story-1', title: '' },
          words: 'In March we',
        }),
      ],
      [],
    );
    if (story === undefined) throw new Error('nothing was told');
    expect(story).toMatchObject({ title: 'In March we', isNamed: false });
    expect(asTold(story)).toEqual({ id: 'story-1', title: '' });
  });

  test('answer the questions of their file, in the words those are first asked in', () => {
    const mine = summarise(
      { ...ALPHA, id: 'mine', title: 'Mine', answers: ['known', 'gone'] },
      ownFile(FILE),
    );
    const questions = [{ id: 'known', ask: ['Tell me.', 'What then?'] }];
    const [story] = knownStories({ told: {}, scenarios: [mine], questions });
    expect(story?.questions).toEqual([
      { id: 'known', ask: 'Tell me.' },
      { id: 'gone', ask: 'gone' },
    ]);
  });

  test('an example that was retold is none', () => {
    expect(storiesAfter(sessionRecords('s'), [])).toEqual([]);
  });

  test('have their last tellings with verdict and time, each session once', () => {
    const first = sessionRecords('a', { story: QUEUE, at: daysAgo(4), spokenSeconds: 20 });
    const second = sessionRecords('b', { story: QUEUE, at: daysAgo(2), pivot: 'ownership' });
    const read = judgedRecord(second, { reading: 'hire' });
    const [story] = storiesAfter([...first, ...second, read], []);
    expect(story).toMatchObject({
      sessions: 2,
      tellings: [
        {
          ...{ session: 'a', isWhole: true, verdict: 'at the bar', principle: 'dive-deep' },
          ...{ spokenSeconds: 100, targetSeconds: 50 },
        },
        { session: 'b', reading: 'hire', verdict: 'raises the bar', principle: 'ownership' },
      ],
    });
  });

  test('a part is as good as its weakest section', () => {
    const sections: ('task' | 'action')[] = ['task', 'action'];
    const part = sessionRecords(
      'a',
      { story: QUEUE, sections },
      { task: { rating: 'below the bar' } },
    );
    expect(storiesAfter(part, [])[0]?.tellings).toMatchObject([
      { isWhole: false, reading: null, verdict: 'below the bar' },
    ]);
  });
});
