import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../src/quiz/question.ts';
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

const ids = (...parameters: Parameters<typeof questionsFor>) =>
  questionsFor(...parameters).map(({ id }) => id);

test('a follow-up asks which reply is the strong one', () => {
  expect(questionsFor([testScenario()], null)[0]).toEqual({
    id: 'the-silent-queue/probe/why-not-earlier',
    kind: 'probe',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'Why did nobody see it for a week?',
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
    lesson: 'Name the blind spot of the measure.',
  });
});

test('a knowledge question keeps its options, the right one counted from 1', () => {
  expect(questionsFor([testScenario()], null)[1]).toEqual({
    id: 'the-silent-queue/quiz/first-step',
    kind: 'knowledge',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'What came first?',
    tests: null,
    options: [
      { text: 'Restart the queue', right: false, why: null },
      { text: 'Compare the ids', right: true, why: null },
      { text: 'Add an alert', right: false, why: null },
      { text: 'Ask the other team', right: false, why: null },
    ],
    lesson: 'Without the ids on both sides there was nothing to explain.',
  });
});

test('a pivot asks which opening serves the other principle', () => {
  const scenario = withPivots('ownership', 'earn-trust', 'frugality');
  expect(questionsFor([scenario], 'earn-trust')[0]).toEqual({
    id: 'the-silent-queue/pivot/earn-trust',
    kind: 'pivot',
    scenarioId: 'the-silent-queue',
    scenarioTitle: 'The silent queue',
    prompt: 'You are asked about Earn Trust and choose this story. How do you open?',
    tests: 'The silent queue: Tell me about a time the numbers looked fine and were not.',
    options: [
      { text: 'Open for ownership.', right: false, why: 'That opening serves Ownership.' },
      { text: 'Open for frugality.', right: false, why: 'That opening serves Frugality.' },
      { text: 'Open for earn-trust.', right: true, why: null },
    ],
    lesson: 'Bring out: More earn-trust. Keep short: The log.',
  });
});

describe('questions are', () => {
  const PROBE = 'the-silent-queue/probe/why-not-earlier';
  const KNOWLEDGE = 'the-silent-queue/quiz/first-step';
  const three = withPivots('ownership', 'earn-trust', 'frugality');

  test.each<[string, Parameters<typeof questionsFor>, string[]]>([
    [
      'follow-ups and knowledge when no principle is asked for',
      [[three], null],
      [PROBE, KNOWLEDGE],
    ],
    ["the same for the scenario's own principle", [[three], 'dive-deep'], [PROBE, KNOWLEDGE]],
    [
      'the opening and the follow-ups for a principle it can be retold for',
      [[three], 'ownership'],
      ['the-silent-queue/pivot/ownership', PROBE],
    ],
    [
      'only the follow-ups when there are too few openings to choose from',
      [[withPivots('ownership', 'frugality')], 'ownership'],
      [PROBE],
    ],
    ['none for a principle it says nothing about', [[three], 'think-big'], []],
    ['none without scenarios', [[], 'dive-deep'], []],
  ])('%s', (_, parameters, expected) => {
    expect(ids(...parameters)).toEqual(expected);
  });

  test('drawn from every scenario, in order', () => {
    const other = testScenario({ id: 'another' });
    other.principle = 'ownership';
    other.pivots = {};
    expect(ids([testScenario(), other], 'ownership')).toEqual([
      PROBE,
      'another/probe/why-not-earlier',
      'another/quiz/first-step',
    ]);
  });
});
