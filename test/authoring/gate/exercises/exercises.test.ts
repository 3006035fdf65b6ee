import { describe, expect, test } from 'vitest';
import { checkAsked } from '../../../../src/authoring/gate/exercises/check-asked.ts';
import { checkExercises } from '../../../../src/authoring/gate/exercises/check-exercises.ts';
import { checkPlaces } from '../../../../src/authoring/gate/exercises/places.ts';
import type { Exercise } from '../../../../src/scenario/exercise-schema.ts';
import { builtInQuestions } from '../../../support/question-yaml.ts';
import { testScenario } from '../../../support/scenario.ts';

const EXERCISE = { id: 'one', answer: 1, explanation: 'Because.' };

function withExercises(...exercises: Exercise[]) {
  const scenario = testScenario();
  scenario.exercises = exercises;
  return scenario;
}

const told = (problems: readonly { path: (string | number)[]; message: string }[]) =>
  problems.map(({ path, message }) => `${path.slice(2).join('.')} ${message}`);

function judged(exercise: Omit<Exercise, keyof typeof EXERCISE> & { answer?: number }): string[] {
  return told(checkExercises(withExercises({ ...EXERCISE, ...exercise }), 'library'));
}

describe('words that cost', () => {
  const passage =
    'I pulled the logs and sorted them by host. When we hit a limit, I wrote a probe. Then we rewrote the lock, and we agreed on May.';
  const words = (answer: number, ...options: string[]) =>
    judged({ kind: 'words', section: 'action', passage, options, answer });
  const FOUR = ['sorted them by host', 'we hit a limit', 'we rewrote the lock', 'we agreed on May'];

  test.each<[string, string[], string[]]>([
    ['are those the review marks', words(3, ...FOUR), []],
    [
      'are not those it passes',
      words(2, ...FOUR),
      [
        'options.1 the review sees nothing wrong in these words',
        'options.2 the review marks these words too (we-dilution)',
      ],
    ],
    [
      'stand in the passage, in its order',
      words(3, ...FOUR.toReversed()),
      ['options the passage does not hold them all, once, in their order'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('a sentence to cut', () => {
  const FOUR = [
    'The certificate of 40 pharmacies ran out in nine days, and no team had it on its list.',
    'I renewed it that night and chose a shared calendar over a new tool, because a calendar needs no owner.',
    'The old certificate had been bought by hand, from a firm that was sold twice since.',
    'Late renewals fell from four a year to none, and the platform group keeps the calendar now.',
  ];
  const cut = (answer: number, options = FOUR) => judged({ kind: 'cut', options, answer });

  test('shows nothing the others do not', () => {
    expect(cut(3)).toEqual([]);
  });

  test('is no other one', () => {
    expect(cut(4)).toEqual([
      'options.2 the review finds nothing in this sentence that an answer needs: it could be cut as well',
      expect.stringMatching(
        /^options\.3 without it the review would not find: .*change.*; it should not be cut$/,
      ),
    ]);
  });

  test('stands there once', () => {
    expect(cut(3, [...FOUR.slice(0, 3), FOUR[2] ?? ''])).toEqual([
      'options a sentence stands there twice',
    ]);
  });
});

describe('openings', () => {
  const BROKE = 'My script had sent 900 lab letters to the wrong doors.';
  const OLD = 'Our address table was 14 years old, and half of its columns had no owner.';
  const CALM = 'I like such days.';
  const opening = (...options: string[]) => judged({ kind: 'opening', options });

  test('say the same sentences, all of them about something that went wrong', () => {
    const orders = [`${BROKE} ${OLD}`, `${OLD} ${BROKE}`, `${OLD} ${BROKE}`, `${OLD} ${BROKE}`];
    expect(opening(...orders)).toEqual([]);
  });

  test('are not told by form alone, begin alike or say something else', () => {
    const orders = [`${BROKE} ${CALM}`, `${BROKE} ${CALM}`, `${CALM} ${BROKE}`, `${CALM} ${OLD}`];
    expect(opening(...orders)).toEqual([
      expect.stringContaining(`options.0 the review hears no trouble in "${CALM}"`),
      expect.stringContaining('options.1 begins like the right one'),
      expect.stringContaining('options.3 does not say the same sentences'),
    ]);
  });
});

describe('questions offered', () => {
  const questions = builtInQuestions();
  const own = questions.find(({ id }) => id === 'work-that-was-nobodys');
  const other = questions.find(({ id }) => id === 'cost-cut-without-harm');
  if (!own || !other) throw new Error('no such question');

  function asked(exercise: Partial<Exercise>) {
    const scenario = withExercises({ ...EXERCISE, kind: 'next', options: [], ...exercise });
    scenario.principle = 'ownership';
    scenario.answers = [own?.id ?? ''];
    scenario.pivots = { 'earn-trust': { lead_with: 'I told them.' } };
    return told(checkAsked(scenario, questions));
  }
  const ask = (id: string) => own.follow_ups.find((each) => each.id === id)?.ask ?? '';

  test.each<[string, string, string[], string[]]>([
    ['come next, the right one unheard', 'I fixed it.', ['who-runs-it', 'why-not-them'], []],
    [
      'are not about what was said',
      'I moved the renewals into one list. Late ones fell from four a year to none. Two other groups copied the list and run it today.',
      ['who-runs-it', 'why-not-them'],
      ['options.0 asks for "new-home", and the review hears that in the passage'],
    ],
    [
      'wait for something heard, or are always asked: no right one',
      'I fixed it.',
      ['how-handed', 'do-differently'],
      [
        'options.0 is asked only where "new-home" was heard',
        'options.1 is asked after every answer: take another',
      ],
    ],
    [
      'are real',
      'I fixed it.',
      ['', 'why-not-them'],
      ['options.0 is no follow-up of "work-that-was-nobodys": take one of those'],
    ],
  ])('next: %s', (_, passage, ids, expected) => {
    expect(asked({ passage, options: ids.map(ask) })).toEqual(expected);
  });

  test('fit: the right one is answered, the others belong to other principles', () => {
    const phrase = (id: string) => questions.find((each) => each.id === id)?.ask[0]?.text ?? '';
    const fits = (options: string[]) => asked({ kind: 'fits', passage: 'I did.', options });
    expect(fits([phrase(own.id), phrase(other.id)])).toEqual([]);
    expect(fits([phrase(other.id), phrase(own.id)])).toEqual([
      'options.0 "cost-cut-without-harm" is not among its `answers`',
      'options.1 "work-that-was-nobodys" is among its `answers`: it fits as well',
    ]);
    expect(fits([phrase(own.id), phrase('mistake-reported-first'), 'Why?'])).toEqual([
      'options.1 is about earn-trust, which the scenario is told for: take another principle',
      'options.2 is no phrasing of a question: take one of those',
    ]);
  });
});

describe('places', () => {
  const CUT = { kind: 'cut', options: ['A.', 'B.', 'C.', 'D.'] } as const;
  const library = (answers: number[]) => [
    {
      file: 'a.yaml',
      scenario: withExercises(
        ...answers.map(
          (answer, at): Exercise => ({
            ...EXERCISE,
            ...CUT,
            options: [...CUT.options],
            id: `e${at}`,
            answer,
          }),
        ),
      ),
    },
  ];

  test('are evenly right', () => {
    expect(checkPlaces(library([1, 2, 3, 4]))).toEqual([]);
  });

  test('are named where one is right too often', () => {
    expect(checkPlaces(library([2, 2, 3, 4])).map(({ message }) => message)).toEqual([
      'B is right in 50% of all exercises of the kind "cut": change places',
    ]);
  });
});
