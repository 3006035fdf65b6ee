import { describe, expect, test } from 'vitest';
import {
  gradeOfAnswer,
  gradeOfDrill,
  gradeOfTake,
  storyGrade,
} from '../../src/progress/grading.ts';
import type { DrillRecord, Grade } from '../../src/progress/records.ts';
import { answerRecord, drillRecord, judgedTake, type TakeChanges } from '../support/records.ts';

type Row = [what: string, changes: TakeChanges, grade: Grade | null];

describe('a typed take grades', () => {
  test.each<Row>([
    ['at the bar', {}, 3],
    ['above the bar', { rating: 'raises the bar' }, 4],
    ['below the bar', { rating: 'below the bar' }, 1],
    [
      'not enough to judge',
      { rating: 'not enough to judge', wordCount: 30, phrases: { hit: 0, of: 2 } },
      1,
    ],
    ['skipped', { skipped: true, words: '', wordCount: 0, rating: null }, 1],
    ['four words', { wordCount: 4, rating: 'not enough to judge' }, 1],
    ['no words', { words: '', wordCount: 0, rating: null }, 1],
    ['words nothing was said of', { rating: null }, null],
    ['pasted', { pasted: true, rating: 'raises the bar' }, null],
    ['pasted and below the bar', { pasted: true, rating: 'below the bar' }, null],
    [
      'the known example: it holds the key phrases and cannot be judged',
      { rating: 'not enough to judge', wordCount: 60, phrases: { hit: 2, of: 3 } },
      null,
    ],
    ['a hint, and above the bar', { hints: 1, rating: 'raises the bar' }, 2],
    ['a hint, and below the bar', { hints: 1, rating: 'below the bar' }, 1],
    ['a quarter over', { targetSeconds: 20, spokenSeconds: 25 }, 3],
    ['more than a quarter over', { targetSeconds: 20, spokenSeconds: 25.1 }, 2],
    [
      'over, and above the bar',
      { targetSeconds: 20, spokenSeconds: 60, rating: 'raises the bar' },
      2,
    ],
    ['slowly typed', { activeSeconds: 3600 }, 3],
  ])('%s', (_, changes, grade) => {
    expect(gradeOfTake(judgedTake(changes))).toBe(grade);
  });
});

describe('a spoken take grades', () => {
  const spoken = {
    clock: 'spoken',
    words: null,
    rating: null,
    ticked: [],
  } satisfies TakeChanges;
  test.each<Row>([
    ['all key phrases', { phrases: { hit: 5, of: 5 } }, 3],
    ['four of five', { phrases: { hit: 4, of: 5 } }, 3],
    ['three of four', { phrases: { hit: 3, of: 4 } }, 2],
    ['half', { phrases: { hit: 1, of: 2 } }, 2],
    ['less than half', { phrases: { hit: 1, of: 3 } }, 1],
    ['all, over time', { phrases: { hit: 2, of: 2 }, spokenSeconds: 26 }, 2],
    ['half, over time', { phrases: { hit: 1, of: 2 }, spokenSeconds: 26 }, 1],
    ['none, over time', { phrases: { hit: 0, of: 2 }, spokenSeconds: 26 }, 1],
    ['all, with a hint', { phrases: { hit: 2, of: 2 }, hints: 1 }, 2],
    ['half, with a hint', { phrases: { hit: 1, of: 2 }, hints: 2 }, 2],
    ['no time at all, whatever was ticked', { spokenSeconds: 0 }, 1],
    ['no key phrases to tick', { phrases: { hit: 0, of: 0 } }, null],
    ['skipped', { skipped: true, spokenSeconds: 0 }, 1],
    ['nothing while nobody was asked what was said', { phrases: null }, null],
  ])('%s', (_, changes, grade) => {
    const take = judgedTake({ ...spoken, targetSeconds: 20, spokenSeconds: 20, ...changes });
    expect(gradeOfTake(take)).toBe(grade);
  });
});

describe('an interruption', () => {
  const spoken = {
    clock: 'spoken',
    words: null,
    rating: null,
    ticked: [],
    targetSeconds: 20,
  } satisfies TakeChanges;
  test.each<Row>([
    ['is not slow', { ...spoken, spokenSeconds: 4000, phrases: { hit: 2, of: 2 } }, 3],
    ['counts what came', { ...spoken, spokenSeconds: 4000, phrases: { hit: 1, of: 2 } }, 2],
    ['excuses what did not', { ...spoken, spokenSeconds: 30, phrases: { hit: 0, of: 2 } }, null],
    ['excuses no time at all', { ...spoken, spokenSeconds: 0 }, null],
    ['excuses a skip', { skipped: true, words: '', wordCount: 0, rating: null }, null],
    ['excuses a few words', { wordCount: 3, rating: 'not enough to judge' }, null],
    ['excuses a typed answer below the bar', { rating: 'below the bar' }, null],
    ['leaves a typed answer its rating', { rating: 'raises the bar' }, 4],
    ['leaves a typed answer its length', { targetSeconds: 20, spokenSeconds: 60 }, 2],
  ])('%s', (_, changes, grade) => {
    expect(gradeOfTake(judgedTake({ interrupted: true, ...changes }))).toBe(grade);
  });
});

describe('a story grades', () => {
  const RATED = { 1: 'below the bar', 3: 'at the bar', 4: 'raises the bar' } as const;
  const graded = (grade: 0 | 1 | 2 | 3 | 4) => {
    if (grade === 0) return gradeOfTake(judgedTake({ pasted: true }));
    const changes = grade === 2 ? { hints: 1 } : { rating: RATED[grade] };
    return gradeOfTake(judgedTake(changes));
  };

  test.each<[string, (0 | 1 | 2 | 3 | 4)[], Grade | null]>([
    ['like the middle section', [1, 1, 3, 3, 4], 3],
    ['not like its weakest', [4, 4, 1, 4, 4], 4],
    ['not like its strongest', [1, 1, 1, 4, 4], 1],
    ['like the lower of the middle two', [1, 2, 3, 4, 0], 2],
    ['from three that say something', [3, 0, 4, 0, 3], 3],
    ['nothing from two', [3, 3, 0, 0, 0], null],
    ['nothing from none', [], null],
  ])('%s', (_, grades, grade) => {
    expect(storyGrade(grades.map(graded))).toBe(grade);
  });
});

test('a right answer is good, a wrong one comes again', () => {
  expect(gradeOfAnswer(answerRecord({ right: true }))).toBe(3);
  expect(gradeOfAnswer(answerRecord({ right: false }))).toBe(1);
});

describe('a drill grades', () => {
  test.each<[string, Partial<DrillRecord>, Grade]>([
    ['the right story and its first line in ten seconds', { seconds: 10 }, 3],
    ['a little later', { seconds: 10.1 }, 2],
    ['without the first line', { recalled: false }, 2],
    ['much later, with the machine asleep meanwhile', { seconds: 40, interrupted: true }, 3],
    ['an interruption, and no first line', { recalled: false, interrupted: true }, 2],
    ['an interruption, and the wrong story', { right: false, interrupted: true }, 1],
    ['the wrong story', { right: false }, 1],
    ['the wrong story, first line and all', { right: false, recalled: true, seconds: 1 }, 1],
  ])('%s', (_, changes, grade) => {
    expect(gradeOfDrill(drillRecord(changes))).toBe(grade);
  });
});
