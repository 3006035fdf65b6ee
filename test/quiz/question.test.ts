import { describe, expect, test } from 'vitest';
import { introduced, pivotedQuestions, questionsOf } from '../../src/quiz/question.ts';
import type { ExerciseKind } from '../../src/scenario/exercise-kinds.ts';
import type { Exercise } from '../../src/scenario/exercise-schema.ts';
import type { PrincipleSlug } from '../../src/scenario/principles.ts';
import { testScenario } from '../support/scenario.ts';

function withPivots(...slugs: PrincipleSlug[]) {
  const scenario = testScenario();
  scenario.pivots = Object.fromEntries(
    slugs.map((slug) => [
      slug,
      { lead_with: `Open for ${slug}.`, emphasise: `More ${slug}.`, downplay: 'The log.' },
    ]),
  );
  return scenario;
}

test('a follow-up asks which reply is the strong one', () => {
  expect(questionsOf([testScenario()])[0]).toEqual({
    id: 'the-silent-queue/probe/why-not-earlier',
    kind: 'probe',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'Why did nobody see it for a week?',
    context: null,
    passage: null,
    tests: 'Whether you looked for the cause behind the cause.',
    options: [
      {
        text: "The alert watched the queue's length, and a lost message makes it shorter.",
        right: true,
        why: null,
      },
      { text: 'We were busy.', right: false, why: 'It blames the week, not the alert.' },
      {
        text: 'The other team should have seen it.',
        right: false,
        why: 'It hands the fault away.',
      },
    ],
    inOrder: false,
    lesson: 'Name the blind spot of the measure.',
  });
});

test('a knowledge question keeps its options, the right one counted from 1', () => {
  expect(questionsOf([testScenario()])[1]).toEqual({
    id: 'the-silent-queue/quiz/first-step',
    kind: 'knowledge',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'What came first?',
    context: null,
    passage: null,
    tests: null,
    options: [
      { text: 'Restart the queue', right: false, why: null },
      { text: 'Compare the ids', right: true, why: null },
      { text: 'Add an alert', right: false, why: null },
      { text: 'Ask the other team', right: false, why: null },
    ],
    inOrder: false,
    lesson: 'Without the ids on both sides there was nothing to explain.',
  });
});

test('a pivot asks which opening serves the other principle', () => {
  const scenario = withPivots('ownership', 'earn-trust', 'frugality');
  expect(pivotedQuestions(scenario, 'earn-trust')[0]).toEqual({
    id: 'the-silent-queue/pivot/earn-trust',
    kind: 'pivot',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'You are asked about Earn Trust and choose this story. How do you open?',
    context: 'The silent queue: Tell me about a time the numbers looked fine and were not.',
    passage: null,
    tests: null,
    options: [
      { text: 'Open for ownership.', right: false, why: 'That opening serves Ownership.' },
      { text: 'Open for frugality.', right: false, why: 'That opening serves Frugality.' },
      { text: 'Open for earn-trust.', right: true, why: null },
    ],
    inOrder: false,
    lesson: 'Bring out: More earn-trust. Keep short: The log.',
  });
});

test.each([
  [
    'to bring out and to keep short',
    { emphasise: 'The risk.', downplay: 'The log.' },
    'Bring out: The risk. Keep short: The log.',
  ],
  ['to bring out', { emphasise: 'The risk.' }, 'Bring out: The risk.'],
  ['to keep short', { downplay: 'The log.' }, 'Keep short: The log.'],
  ['to open with, where nothing else is said', {}, 'Lead with: Open so.'],
])('a pivot teaches what %s', (_, advice, lesson) => {
  const scenario = withPivots('ownership', 'earn-trust', 'frugality');
  scenario.pivots['earn-trust'] = { lead_with: 'Open so.', ...advice };
  expect(pivotedQuestions(scenario, 'earn-trust')[0]?.lesson).toBe(lesson);
});

describe('an exercise asks about another candidate', () => {
  const EXERCISE = {
    id: 'the-gap',
    options: ['One.', 'Two.', 'Three.', 'Four.'],
    answer: 2,
    explanation: 'Because.',
  };
  function asked(exercise: Partial<Exercise>) {
    const scenario = testScenario();
    scenario.exercises = [{ ...EXERCISE, kind: 'opening', ...exercise }];
    return questionsOf([scenario]).at(-1);
  }

  test('with what was asked, what is said, and its four options', () => {
    expect(asked({ kind: 'next', passage: 'I fixed it.' })).toEqual({
      id: 'the-silent-queue/exercise/the-gap',
      kind: 'next',
      scenarioId: 'the-silent-queue',
      scenarioTitle: 'The silent queue',
      prompt: 'What will they ask next?',
      context: 'Asked: "Tell me about a time the numbers looked fine and were not."',
      passage: 'I fixed it.',
      tests: null,
      options: [
        { text: 'One.', right: false, why: null },
        { text: 'Two.', right: true, why: null },
        { text: 'Three.', right: false, why: null },
        { text: 'Four.', right: false, why: null },
      ],
      inOrder: false,
      lesson: 'Because.',
    });
  });

  test.each<[ExerciseKind, string, boolean, boolean]>([
    ['next', 'What will they ask next?', true, false],
    ['fits', 'Which question does this answer best?', false, false],
    ['cut', 'Which sentence would you cut?', true, true],
    ['words', 'Which of these words cost the speaker?', true, true],
    ['opening', 'Which opening gets to the point first?', true, false],
  ])('%s: %s', (kind, prompt, saysWhatWasAsked, inOrder) => {
    const question = asked({ kind });
    expect(question).toMatchObject({ kind, prompt, inOrder });
    expect(question?.context !== null).toBe(saysWhatWasAsked);
  });
});

describe('a story that is told for another principle', () => {
  const PROBE = 'the-silent-queue/probe/why-not-earlier';

  test.each<[string, PrincipleSlug[], PrincipleSlug, string[]]>([
    [
      'asks how to open it',
      ['ownership', 'earn-trust', 'frugality'],
      'ownership',
      ['the-silent-queue/pivot/ownership'],
    ],
    ['asks its follow-ups where there are too few openings', ['ownership'], 'ownership', [PROBE]],
    ['asks nothing for a principle it says nothing about', ['ownership'], 'think-big', []],
  ])('%s', (_, pivots, principle, expected) => {
    const questions = pivotedQuestions(withPivots(...pivots), principle);
    expect(questions.map(({ id }) => id)).toEqual(expected);
  });
});

test('all that can be asked is asked of every scenario, in order', () => {
  const ids = questionsOf([testScenario(), testScenario({ id: 'another' })]).map(({ id }) => id);
  expect(ids).toEqual([
    'the-silent-queue/probe/why-not-earlier',
    'the-silent-queue/quiz/first-step',
    'another/probe/why-not-earlier',
    'another/quiz/first-step',
  ]);
});

describe('somebody who has not read the story is told', () => {
  const [question] = questionsOf([testScenario()]);
  test.each([
    ['what it is about', 'A queue lost rows. Nobody saw it.', 'A queue lost rows.'],
    ['its question where nothing else is told', undefined, testScenario().question],
  ])('%s', (_, overview, expected) => {
    const scenario = testScenario();
    if (overview === undefined) delete scenario.overview;
    else scenario.overview = overview;
    expect(question && introduced(question, scenario).context).toBe(expected);
  });
});
