import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyCard } from '../../src/progress/cards.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type { Happening, JournalRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { cardsPutAway, planToday } from '../../src/progress/today.ts';
import { dayOf, daysAgo, NOW } from '../support/clock.ts';
import { answerRecord, drillRecord, probeRecord, sessionRecords } from '../support/records.ts';
import { anyRecords } from './any-records.ts';

let made = 0;
function stamped(happening: Happening, at = NOW): JournalRecord {
  made += 1;
  return { v: RECORD_VERSION, id: `own-${made}`, at, day: dayOf(at), ...happening };
}
const away = (card: string, isOut = true) => stamped({ kind: 'suspended', card, isOut });

const options = { now: NOW, today: dayOf(NOW), known: () => true };
const folded = (records: readonly JournalRecord[]) => records.reduce(remember, emptyProgress());
const due = (records: readonly JournalRecord[]) =>
  planToday(folded(records), options).due.map(({ card }) => card);
const putAway = (records: readonly JournalRecord[]) =>
  cardsPutAway(folded(records), NOW).map(({ card }) => card);

const at = daysAgo(20);
const CARD = 'alpha/probe/why-not-earlier';
const PROBE = answerRecord({ at, right: false });
const DRILL = drillRecord({ at, right: false });
const STORY = { id: 'story-1', title: 'The queue' };
const TOLD = [
  ...sessionRecords('run-1', { at, story: STORY }),
  probeRecord({ at, story: STORY, gaveUp: true }),
];
const ASKED = due(TOLD).find((card) => card.includes('/asked/')) ?? '';

describe('a card that is put away', () => {
  test.each<[string, JournalRecord[], string[], string[]]>([
    ['is not due', [PROBE, DRILL, away(CARD)], [storyCard('alpha')], [CARD]],
    ['is, taken back', [PROBE, away(CARD), away(CARD, false)], [CARD], []],
    [
      'stays away, whatever else is said of it',
      [PROBE, away(CARD), answerRecord({ at })],
      [],
      [CARD],
    ],
    ['that is none yet is none later', [away(CARD), PROBE], [], [CARD]],
    ['is no other of its scenario', [DRILL, away(CARD)], [storyCard('alpha')], []],
  ])('%s', (_, records, coming, gone) => {
    expect(due(records)).toEqual(coming);
    expect(putAway(records)).toEqual(gone);
  });

  test('goes with its story under another id, and is forgotten with it', () => {
    const renamed = stamped({ kind: 'named', story: 'story-1', as: { id: 'queue', title: 'Q' } });
    expect(putAway([...TOLD, away(ASKED), renamed])).toEqual([ASKED.replace('story-1', 'queue')]);
    const forgotten = stamped({ kind: 'forgotten', story: 'story-1' });
    expect(folded([...TOLD, away(ASKED), forgotten]).suspended).toEqual({});
  });

  test('is never due, and one that is not never is put away, whatever happened', () => {
    fc.assert(
      fc.property(anyRecords(), fc.nat(), (records, seed) => {
        const cards = Object.keys(folded(records).cards);
        const some = cards.filter((_, index) => (index + seed) % 2 === 0);
        const now = [...records, ...some.map((card) => away(card))];
        const late = { ...options, now: NOW + 9e10, today: dayOf(NOW + 9e10) };
        const all = planToday(folded(now), late);
        expect(all.due.filter(({ card }) => some.includes(card))).toEqual([]);
        expect(all.weakest.filter(({ card }) => some.includes(card))).toEqual([]);
        // What had been put away before comes back as well.
        const plain = records.filter(({ kind }) => kind !== 'suspended');
        const back = [...plain, ...some.flatMap((card) => [away(card), away(card, false)])];
        expect(planToday(folded(back), late)).toEqual(planToday(folded(plain), late));
      }),
      { numRuns: 30 },
    );
  });
});
