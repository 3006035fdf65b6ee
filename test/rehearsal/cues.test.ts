import { expect, test } from 'vitest';
import { cuesFor } from '../../src/rehearsal/cues.ts';
import { questionOf } from '../support/question-yaml.ts';
import { testScenario } from '../support/scenario.ts';

test.each([
  ['situation', ['What was at stake, as a figure?']],
  ['action', ['What did you do first?', 'Who objected?']],
] as const)('a story of one’s own is asked what its %s has to say', (section, cues) => {
  expect(cuesFor(testScenario(), questionOf(), section, 'sde2')).toEqual(cues);
});

test('an example is told by its key phrases', () => {
  const scenario = testScenario();
  expect(cuesFor(scenario, null, 'action', 'sde2')).toEqual(scenario.sections.action.key_phrases);
});
