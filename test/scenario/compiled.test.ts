import { expect, test } from 'vitest';
import {
  blankQuestion,
  blankScenario,
  wholeQuestion,
  wholeScenario,
} from '../../src/scenario/compiled.ts';
import { summariseQuestion } from '../../src/scenario/question/summary.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { builtInFiles } from '../support/built-in.ts';
import { builtInQuestions } from '../support/question-yaml.ts';

const SCENARIOS = builtInFiles().map(({ scenario }) => scenario);
const QUESTIONS = builtInQuestions();
const written = (item: object) => JSON.stringify(item);

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  'a scenario is compiled without what the index says, and is whole again: %s',
  (_, scenario) => {
    const summary = summarise(scenario, BUILT_IN);
    const blank: typeof scenario = JSON.parse(written(blankScenario(scenario)));
    expect(written(wholeScenario(summary, blank))).toBe(written(scenario));
    expect(blank).toMatchObject({ title: '', question: '', answers: [], overview: '' });
    const ids = [...blank.probes, ...blank.quiz, ...blank.exercises].map(({ id }) => id);
    expect(ids.join('')).toBe('');
  },
);

test('what was left out is left out again', () => {
  const [{ answers: _answers, overview: _overview, ...scenario } = expect.fail()] = SCENARIOS;
  const bare = { ...scenario, probes: [], quiz: [], exercises: [] };
  expect(wholeScenario(summarise(bare, BUILT_IN), blankScenario(bare))).toEqual(bare);
});

test('a question is compiled without what the index says, and is whole again', () => {
  for (const question of QUESTIONS) {
    const blank = blankQuestion(question);
    expect(blank).toMatchObject({ ask: [], signals: [] });
    const whole = wholeQuestion(summariseQuestion(question), blank);
    expect(written(whole)).toBe(written(question));
  }
});
