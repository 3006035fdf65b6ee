import { describe, expect, test } from 'vitest';
import { sectionCard, storyCard } from '../../src/progress/cards.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { statsOf } from '../../src/progress/stats.ts';
import {
  judgedRecord,
  sessionRecords,
  type TakeChanges,
  takeRecord,
  undoRecord,
  unjudged,
} from '../support/records.ts';

const CARD = sectionCard('alpha', 'action');

function fold(records: readonly JournalRecord[]) {
  return records.reduce(remember, emptyProgress());
}

function gradesOf(records: readonly JournalRecord[], card = CARD) {
  return fold(records).grades[card]?.grades.map(({ of, derived }) => [of, derived]) ?? [];
}

/** The takes without what they came to, and then the record of it. */
function judged(takes: readonly TakeRecord[]): JournalRecord[] {
  return [...takes.map(unjudged), judgedRecord(takes)];
}

/** The same take, as another judgement has it. */
function rated(take: TakeRecord, changes: TakeChanges): TakeRecord {
  return { ...take, judged: takeRecord(changes).judged };
}

describe('a take is graded', () => {
  const take = takeRecord({ id: 'one' });

  test('by nothing until its session is judged', () => {
    expect(gradesOf([unjudged(take)])).toEqual([]);
    expect(fold([unjudged(take)]).takes).toBe(1);
  });

  test('when it is', () => {
    expect(gradesOf(judged([take]))).toEqual([['one', 3]]);
  });

  test('once, by the last judgement', () => {
    const below = judgedRecord([rated(take, { rating: 'below the bar' })]);
    expect(gradesOf([...judged([take]), below])).toEqual([['one', 1]]);
    expect(statsOf(fold([...judged([take]), below]), '2026-11-20').sections[2]?.ratings).toEqual([
      'below the bar',
    ]);
  });

  test('no more when it was told again in its session', () => {
    const again = takeRecord({ id: 'two', rating: 'raises the bar' });
    expect(gradesOf([...judged([take]), unjudged(again), judgedRecord([again])])).toEqual([
      ['two', 4],
    ]);
  });

  test('by its own grade before that', () => {
    const own = {
      ...judgedRecord([take]),
      kind: 'grade',
      card: CARD,
      of: 'one',
      grade: 2,
    } as const;
    const { grades } = fold([...judged([take]), { ...own, id: 'g' }, judgedRecord([take])]);
    expect(grades[CARD]?.grades).toMatchObject([{ of: 'one', derived: 3, own: [2] }]);
  });

  test('nor again where that was taken back', () => {
    const undo = { ...undoRecord(CARD, take), id: 'u' };
    expect(gradesOf([...judged([take]), undo, judgedRecord([take])])).toEqual([['one', null]]);
  });

  test('not by the judgement of a session nobody knows', () => {
    expect(gradesOf([judgedRecord([take])])).toEqual([]);
  });
});

describe('a story is graded', () => {
  const takes = sessionRecords('s');

  test('by the judgement of all five sections, once', () => {
    expect(gradesOf(judged(takes), storyCard('alpha'))).toEqual([['s', 3]]);
    const again = judgedRecord(takes.map((take) => rated(take, { rating: 'raises the bar' })));
    expect(gradesOf([...judged(takes), again], storyCard('alpha'))).toEqual([['s', 4]]);
    expect(fold([...judged(takes), again]).setup).toHaveLength(1);
  });

  test('not while one of them is missing', () => {
    expect(gradesOf(judged(takes.slice(0, 4)), storyCard('alpha'))).toEqual([]);
  });
});

describe('a trend', () => {
  const told = (index: number, rating: 'below the bar' | 'at the bar', review: number) => {
    const take = takeRecord({
      id: `t${index}`,
      session: `s${index}`,
      sections: ['action'],
      rating,
    });
    return [unjudged(take), judgedRecord([take], { review })];
  };
  const old = [0, 1, 2, 3].flatMap((index) => told(index, 'below the bar', 1));

  test('looks only at what one version of the review rated', () => {
    const fresh = [4, 5, 6, 7].flatMap((index) => told(index, 'at the bar', 2));
    const [, , action] = statsOf(fold([...old, ...fresh]), '2026-11-20').sections;
    expect(action).toMatchObject({ sameReview: 4, trend: 'steady' });
    expect(action?.ratings).toHaveLength(8);
  });

  test('is not claimed before that has rated enough', () => {
    const fresh = [4, 5, 6].flatMap((index) => told(index, 'at the bar', 2));
    const [, , action] = statsOf(fold([...old, ...fresh]), '2026-11-20').sections;
    expect(action).toMatchObject({ sameReview: 3, trend: null });
  });

  test('is told as ever while the review stays the same', () => {
    const fresh = [4, 5, 6, 7].flatMap((index) => told(index, 'at the bar', 1));
    const [, , action] = statsOf(fold([...old, ...fresh]), '2026-11-20').sections;
    expect(action).toMatchObject({ sameReview: 8, trend: 'rising' });
  });
});
