import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldGrade } from '../../src/progress/card-grades.ts';
import { sectionCard, storyCard } from '../../src/progress/cards.ts';
import { lastRehearsed } from '../../src/progress/last-rehearsed.ts';
import { emptyProgress, type Progress } from '../../src/progress/progress.ts';
import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { remember } from '../../src/progress/remember.ts';
import { statsOf } from '../../src/progress/stats.ts';
import { planToday } from '../../src/progress/today.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { dayOf, daysAgo, NOW } from '../support/clock.ts';
import {
  answerRecord,
  drillRecord,
  gradeRecord,
  recorded,
  sessionRecords,
  takeRecord,
  undoRecord,
} from '../support/records.ts';
import { anyRecords } from './any-records.ts';

function fold(records: readonly JournalRecord[], start: Progress = emptyProgress()): Progress {
  return records.reduce((progress, record) => remember(progress, record), start);
}

function throughJson(progress: Progress): Progress {
  return JSON.parse(JSON.stringify(progress));
}

/** The grades a card keeps, of the records in order. */
function gradesOf(progress: Progress, card: string): (number | null)[] {
  return progress.grades[card]?.grades.map(heldGrade) ?? [];
}

describe('folding the journal', () => {
  test('is the same wherever it was cut and kept as JSON', () => {
    fc.assert(
      fc.property(anyRecords(), fc.nat(60), (records, cut) => {
        const start = throughJson(fold(records.slice(0, cut)));
        expect(fold(records.slice(cut), start)).toEqual(fold(records));
      }),
    );
  });

  test('leaves plain data that JSON holds exactly', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        const progress = fold(records);
        expect(throughJson(progress)).toStrictEqual(progress);
      }),
    );
  });

  test('changes no record', () => {
    fc.assert(
      fc.property(anyRecords(20), (records) => {
        const before = structuredClone(records);
        fold(records);
        expect(records).toEqual(before);
      }),
    );
  });

  test('is read without a fault, whatever there was', () => {
    fc.assert(
      fc.property(anyRecords(), (records) => {
        const progress = fold(records);
        const { due, weakest, next, met } = planToday(progress, {
          now: NOW,
          today: dayOf(NOW),
          known: () => true,
        });
        expect(due.length + weakest.length).toBeLessThanOrEqual(met);
        expect(next === null || next.count > 0).toBe(true);
        expect(due.length > 0 || met === 0 || next !== null).toBe(true);
        const stats = statsOf(progress, dayOf(NOW));
        expect(JSON.parse(JSON.stringify(stats))).toEqual(stats);
      }),
    );
  });

  test('grows with scenarios, questions and days, not with records', () => {
    const folded = (sessions: number) => {
      const records = Array.from({ length: sessions }, (_, index) =>
        sessionRecords(`session-${index}`, {
          scenario: recorded(index % 2 ? 'alpha' : 'beta'),
          findings: [{ rule: 'filler', weight: 'hint' }],
        }),
      );
      return JSON.stringify(fold(records.flat())).length;
    };
    expect(folded(1000)).toBeLessThan(folded(100) * 1.1);
  });
});

describe('a take', () => {
  test('grades its section', () => {
    const progress = fold([takeRecord({ section: 'result', rating: 'raises the bar' })]);
    expect(gradesOf(progress, sectionCard('alpha', 'result'))).toEqual([4]);
    expect(gradesOf(progress, storyCard('alpha'))).toEqual([]);
  });

  test('that says nothing of memory makes no card to come back', () => {
    const progress = fold([takeRecord({ pasted: true })]);
    expect(progress.cards).toEqual({ [sectionCard('alpha', 'action')]: null });
  });

  test('counts for its scenario by its id, whatever the wording is now', () => {
    const before = takeRecord({ scenario: recorded('alpha', { title: 'Old', hash: 'h1' }) });
    const after = takeRecord({ scenario: recorded('alpha', { title: 'New', hash: 'h2' }) });
    const progress = fold([before, after]);
    expect(gradesOf(progress, sectionCard('alpha', 'action'))).toEqual([3, 3]);
    expect(progress.cards).toHaveProperty([sectionCard('alpha', 'action'), 'reviews'], 2);
  });
});

describe('a story', () => {
  const grades = (records: readonly JournalRecord[]) => gradesOf(fold(records), storyCard('alpha'));

  test('is graded by the take that makes its session whole', () => {
    const records = sessionRecords('s', {}, { result: { rating: 'below the bar' } });
    expect(grades(records.slice(0, 4))).toEqual([]);
    expect(grades(records)).toEqual([3]);
    const card = fold(records).grades[storyCard('alpha')];
    expect(card?.grades[0]?.of).toBe(records[4]?.id);
  });

  test('is graded once, whatever is taken again in the session', () => {
    expect(grades([...sessionRecords('s'), takeRecord({ session: 's' })])).toEqual([3]);
  });

  test('is graded by the last take of each section, other sessions in between', () => {
    const [first, ...rest] = sessionRecords('s', { rating: 'below the bar' });
    const again = rest.map((take) =>
      takeRecord({ ...take, judged: undefined, id: `${take.id}-2`, rating: 'at the bar' }),
    );
    const [last, ...others] = again.reverse();
    const between = sessionRecords('t', { scenario: recorded('beta') });
    const records = [first, ...rest.slice(0, 3), ...between, ...others, last];
    expect(grades(records.filter((each) => each !== undefined))).toEqual([3]);
  });

  test('is not graded by a session of some sections', () => {
    expect(grades(sessionRecords('s', { sections: ['action', 'result'] }))).toEqual([]);
  });

  test('is graded by a drill', () => {
    expect(grades([drillRecord(), drillRecord({ right: false })])).toEqual([3, 1]);
  });
});

describe('an answer', () => {
  test('grades its question and counts', () => {
    const question = 'alpha/quiz/q-1';
    const progress = fold([
      answerRecord({ question, right: false }),
      answerRecord({ question, right: true }),
    ]);
    expect(gradesOf(progress, question)).toEqual([1, 3]);
    expect(progress.answers).toEqual({ right: 1, asked: 2 });
    expect(progress.questions[question]).toEqual({
      asked: 2,
      missed: 1,
      lastRight: true,
      scenario: { id: 'alpha', title: 'Story alpha' },
    });
  });

  test.each(['alpha/pivot/ownership', 'alpha/story', 'alpha/section/task', '__proto__', ''])(
    'to "%s" only counts',
    (question) => {
      const progress = fold([answerRecord({ question })]);
      expect(progress.answers.asked).toBe(1);
      expect(progress.cards).toEqual({});
      expect(progress.questions).toEqual({});
    },
  );
});

describe('a grade the person gave', () => {
  const take = takeRecord();
  const card = sectionCard('alpha', 'action');

  test.each<[string, JournalRecord[], (number | null)[]]>([
    ['holds instead of what happened', [gradeRecord(card, take, 1)], [1]],
    ['is undone', [gradeRecord(card, take, 1), undoRecord(card, take)], [3]],
    ['undone twice, the card forgets the take', [undoRecord(card, take)], [null]],
    ['of another card changes nothing', [gradeRecord(storyCard('alpha'), take, 1)], [3]],
    ['of a card that is none changes nothing', [gradeRecord('__proto__', take, 1)], [3]],
  ])('%s', (_, records, grades) => {
    expect(gradesOf(fold([take, ...records]), card)).toEqual(grades);
  });
});

describe('sessions', () => {
  test.each<[string, TakeRecord[], { started: number; complete: number }]>([
    ['one whole', sessionRecords('s'), { started: 1, complete: 1 }],
    ['one left after two takes', sessionRecords('s').slice(0, 2), { started: 1, complete: 0 }],
    [
      'one of a single section',
      sessionRecords('s', { sections: ['task'] }),
      { started: 1, complete: 1 },
    ],
    [
      'one with a section taken twice',
      [...sessionRecords('s'), takeRecord({ session: 's' })],
      { started: 1, complete: 1 },
    ],
    [
      'one left, and gone on with after another',
      [...sessionRecords('s').slice(0, 2), ...sessionRecords('t'), ...sessionRecords('s').slice(2)],
      { started: 2, complete: 2 },
    ],
  ])('%s', (_, records, counts) => {
    expect(fold(records).sessions).toMatchObject(counts);
  });

  test('the last fifty can be gone on with', () => {
    const left = Array.from({ length: 60 }, (_, index) => takeRecord({ session: `s-${index}` }));
    const { sessions } = fold(left);
    expect(sessions.recent).toHaveLength(50);
    expect(sessions.started).toBe(60);
    expect(fold([...left, ...sessionRecords('s-10')]).sessions.complete).toBe(1);
  });
});

describe('the last time a scenario was rehearsed', () => {
  test('is the place of its last take, not what the clock said', () => {
    const progress = fold([
      takeRecord({ scenario: recorded('alpha'), at: NOW }),
      takeRecord({ scenario: recorded('beta'), at: daysAgo(30) }),
    ]);
    expect(lastRehearsed(progress, 'alpha')).toBe(1);
    expect(lastRehearsed(progress, 'beta')).toBe(2);
  });

  test.each(['gamma', 'constructor', '__proto__'])('is none for "%s"', (id) => {
    expect(lastRehearsed(fold([answerRecord({ scenario: recorded('gamma') })]), id)).toBeNull();
  });

  test('is there for a scenario called like a property of objects', () => {
    const progress = fold([takeRecord({ scenario: recorded('constructor') })]);
    expect(lastRehearsed(progress, 'constructor')).toBe(1);
  });
});

test('every section can be told aloud, interrupted, and is never slow', () => {
  const records = sessionRecords('s', {
    clock: 'spoken',
    ticked: ['one', 'two'],
    interrupted: true,
    spokenSeconds: 4000,
    rating: null,
  });
  const progress = fold(records);
  expect(SECTIONS.map((section) => gradesOf(progress, sectionCard('alpha', section)))).toEqual(
    SECTIONS.map(() => [3]),
  );
  expect(gradesOf(progress, storyCard('alpha'))).toEqual([3]);
  expect(progress.setup).toEqual([]);
  const { sections } = statsOf(progress, dayOf(NOW));
  expect(sections.flatMap(({ pace }) => pace)).toEqual([]);
});

test("the user's file of a story is where it was read from last", () => {
  const from = (source: string) => answerRecord({ scenario: recorded('mine', { source }) });
  const { files } = fold([
    from('/a.yaml'),
    from('/b.yaml'),
    answerRecord(),
    from(`/${'x'.repeat(5000)}`),
  ]);
  expect(files).toEqual({ mine: '/b.yaml' });
});
