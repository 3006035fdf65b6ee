import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addGrade,
  emptyCard,
  gradeOneself,
  heldGrade,
  undoGrade,
} from '../../src/progress/card-grades.ts';
import type { Grade } from '../../src/progress/records.ts';
import type { CardProgress } from '../../src/progress/schedule.ts';

const DAY = 24 * 60 * 60_000;

/** A card that records `r0`, `r1`, ... said this of, two days apart. */
function cardOf(...derived: (Grade | null)[]): CardProgress {
  const card = emptyCard();
  for (const [index, grade] of derived.entries()) {
    addGrade(card, { of: `r${index}`, at: index * 2 * DAY, day: index * 2, derived: grade });
  }
  return card;
}

/** The grade that holds of what a record says; null when it says nothing. */
function gradeOf(card: CardProgress, record: string): Grade | null {
  const kept = card.grades.find(({ of }) => of === record);
  return kept === undefined ? null : heldGrade(kept);
}

function changed(card: CardProgress, ...changes: ((card: CardProgress) => void)[]): CardProgress {
  for (const change of changes) change(card);
  return card;
}

describe('the grade of a record', () => {
  const own = (grade: Grade) => (card: CardProgress) => gradeOneself(card, 'r1', grade);
  const undo = (card: CardProgress) => undoGrade(card, 'r1');

  test.each<[string, ((card: CardProgress) => void)[], Grade | null]>([
    ['follows from what happened', [], 1],
    ['is the one the person gave', [own(4)], 4],
    ['is the last one the person gave', [own(4), own(2)], 2],
    ['is the one before when that is undone', [own(4), own(2), undo], 4],
    ['follows from what happened when all are undone', [own(4), own(2), undo, undo], 1],
    ['is none when that is undone too', [own(4), undo, undo], null],
    ['is none when it is undone at once', [undo], null],
    ['is none however often it is undone', [undo, undo, undo], null],
    ['is given again after that', [undo, own(3)], 3],
  ])('%s', (_, changes, grade) => {
    const card = changed(cardOf(3, 1, 3), ...changes);
    expect(gradeOf(card, 'r1')).toBe(grade);
    expect(card.memory).toEqual(cardOf(3, grade, 3).memory);
  });

  test('that said nothing can be given by the person', () => {
    const card = cardOf(null);
    expect(card.memory).toBeNull();
    gradeOneself(card, 'r0', 3);
    expect(card.memory).toEqual(cardOf(3).memory);
    undoGrade(card, 'r0');
    expect(card.memory).toBeNull();
  });

  test('that is not there changes nothing', () => {
    const card = cardOf(3, 1);
    gradeOneself(card, 'r9', 4);
    undoGrade(card, 'r9');
    expect(card).toEqual(cardOf(3, 1));
    expect(gradeOf(card, 'r9')).toBeNull();
  });
});

const anyGrades = fc.array(fc.constantFrom<(Grade | null)[]>(null, 1, 2, 3, 4), { maxLength: 30 });

test('only the last grades can be changed, and the older ones still count', () => {
  const grades = Array.from({ length: 20 }, (): Grade => 3);
  const card = cardOf(...grades);
  expect(card.grades.map(({ of }) => of)).toEqual(
    Array.from({ length: 8 }, (_, index) => `r${index + 12}`),
  );
  gradeOneself(card, 'r0', 1);
  expect(card).toEqual(cardOf(...grades));
});

test('changing a grade and taking the change back is as if nothing had been', () => {
  fc.assert(
    fc.property(
      anyGrades,
      fc.nat(30),
      fc.constantFrom<Grade[]>(1, 2, 3, 4),
      (grades, at, grade) => {
        const card = cardOf(...grades);
        const isKept = card.grades.some(({ of }) => of === `r${at}`);
        gradeOneself(card, `r${at}`, grade);
        if (isKept) undoGrade(card, `r${at}`);
        expect(card).toEqual(cardOf(...grades));
      },
    ),
  );
});

test('a changed grade counts as if it had been given at once', () => {
  fc.assert(
    fc.property(
      anyGrades,
      fc.nat(7),
      fc.constantFrom<Grade[]>(1, 2, 3, 4),
      (grades, back, grade) => {
        const at = grades.length - 1 - back;
        const card = cardOf(...grades);
        gradeOneself(card, `r${at}`, grade);
        expect(card.memory).toEqual(
          cardOf(...grades.map((each, index) => (index === at ? grade : each))).memory,
        );
      },
    ),
  );
});
