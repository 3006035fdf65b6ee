import { describe, expect, test } from 'vitest';
import { checkUnfinished } from '../../../src/authoring/gate/unfinished.ts';
import { scenarioText } from '../../../src/authoring/story/scenario-text.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { ownStory } from '../../support/own-story.ts';
import { testScenario } from '../../support/scenario.ts';

function own(): Scenario {
  const parsed = parseScenario(scenarioText(ownStory(), 'schema.json'), 'own.yaml');
  if (!parsed.ok) throw new Error('the story does not hold');
  return parsed.scenario;
}

function told(scenario: Scenario, standard: 'own' | 'library'): string[] {
  return checkUnfinished(scenario, standard).map(
    ({ path, weight, message }) => `${weight} ${path.join('.')}: ${message}`,
  );
}

describe('what is not written yet', () => {
  test('is nothing in the library', () => {
    for (const { scenario } of builtInFiles()) expect(told(scenario, 'library')).toEqual([]);
  });

  test('is one remark for a story of one’s own', () => {
    expect(told(own(), 'own')).toEqual([
      'warning : no overview, takeaways, weak_answer yet: the story can be rehearsed without, write them when you like',
    ]);
    expect(told(testScenario(), 'own')).toEqual([]);
  });

  test('is an error each in the library', () => {
    const problems = told(own(), 'library');
    expect(problems[0]).toBe('error : missing `overview`: tell the story in a few sentences');
    expect(problems).toContain(
      'error sections.task: missing `coaching`: say what a coach would tell someone answering this section',
    );
    expect(problems).toContain(
      'error levels.sde2: missing `bar`: say what meets the bar at this level',
    );
    expect(problems).toHaveLength(4 + 5 * 2 + 3);
  });

  test('is every place that still says what to write', () => {
    const scenario = testScenario();
    scenario.title = 'TODO: name it';
    scenario.sections.action.key_phrases = ['compared the ids', 'TODO'];
    const rest = 'is still to be written: put your own words here';
    expect(told(scenario, 'own')).toEqual([
      `warning title: ${rest}`,
      `warning sections.action.key_phrases.1: ${rest}`,
    ]);
    scenario.title = 'The TODO list nobody read';
    expect(told(scenario, 'own')).toHaveLength(1);
  });
});
