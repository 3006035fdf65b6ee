import { describe, expect, test } from 'vitest';
import { followUpCard, readCard } from '../../src/progress/cards.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { probeRecord, takeRecord } from '../support/records.ts';

const ASKED = 'How did you measure it?';
const CARD = followUpCard('story-1', ASKED);
const LONG = 'I counted them again and again. '.repeat(25);

function folded(...records: JournalRecord[]) {
  return records.reduce(remember, emptyProgress());
}

test('a follow-up is a card by its story and what it asks', () => {
  expect(readCard(CARD)).toMatchObject({ scenarioId: 'story-1', kind: 'follow-up' });
  expect(CARD).not.toBe(followUpCard('story-2', ASKED));
  expect(CARD).not.toBe(followUpCard('story-1', 'What was it before?'));
  expect(Object.keys(folded(probeRecord()).cards)).toEqual([CARD]);
});

test.each([
  ['a good answer', {}, 3, 'answered'],
  ['nothing', { gaveUp: true, words: '' }, 1, 'nothing'],
  ['the gap left open', { gaveUp: true }, 1, 'open'],
  ['an answer that goes on and on', { words: LONG }, 2, 'answered'],
  ['one that took long to type, and is short to say', { activeSeconds: 110 }, 3, 'answered'],
  ['one spoken in time', { words: null, clock: 'spoken', activeSeconds: 31 }, 3, 'answered'],
  ['one spoken for a minute', { words: null, clock: 'spoken', activeSeconds: 61 }, 2, 'answered'],
  ['one that had to be looked for', { words: null, clock: 'spoken', gaveUp: true }, 1, 'nothing'],
] as const)('%s', (_, changes, grade, last) => {
  const { grades, followUps } = folded(probeRecord(changes));
  expect(grades[CARD]?.grades.map(({ derived }) => derived)).toEqual([grade]);
  expect(followUps[CARD]?.last).toBe(last);
});

test('nothing comes back sooner than a good answer', () => {
  const due = (changes: object) => folded(probeRecord(changes)).cards[CARD]?.dueDay ?? 0;
  expect(due({ gaveUp: true, words: '' })).toBeLessThan(due({}));
});

test('asked once more about the same gap it is the same card', () => {
  const again = probeRecord({ asked: 'That does not answer it yet.', first: ASKED });
  const { grades, followUps } = folded(probeRecord({ gaveUp: true }), again);
  expect(Object.keys(grades)).toEqual([CARD]);
  expect(grades[CARD]?.grades.map(({ derived }) => derived)).toEqual([1, 3]);
  expect(followUps[CARD]).toMatchObject({ asked: ASKED, last: 'answered' });
});

describe('what it asks about', () => {
  test('are the words it quoted, also where it is asked again without them', () => {
    const { followUps } = folded(probeRecord({ quote: 'We looked' }), probeRecord());
    expect(followUps[CARD]?.quote).toBe('We looked');
  });

  test('goes on under the id its story is given', () => {
    const named: JournalRecord = {
      ...probeRecord(),
      kind: 'named',
      story: 'story-1',
      as: { id: 'the-queue', title: 'The queue' },
    };
    const told = takeRecord({ story: { id: 'story-1', title: '' } });
    const { followUps, cards } = folded(told, probeRecord(), named, probeRecord());
    const moved = followUpCard('the-queue', ASKED);
    expect(Object.keys(followUps)).toEqual([moved]);
    expect(cards[moved]?.reviews).toBe(2);
    expect(cards[CARD]).toBeUndefined();
  });
});
