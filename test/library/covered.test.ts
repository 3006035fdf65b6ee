import { expect, test } from 'vitest';
import { covered } from '../../src/library/covered.ts';
import { emptyProgress } from '../../src/progress/progress.ts';
import { remember } from '../../src/progress/remember.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { recorded, sessionRecords } from '../support/records.ts';
import { testScenario } from '../support/scenario.ts';
import { testPorts } from '../support/test-ports.ts';

const story = { id: 'story-1', title: 'The queue' };

function example(themes: ('failure' | 'conflict')[]) {
  return { ...testScenario(), id: 'alpha', themes, answers: ['went-wrong', 'hard-week'] };
}

test.for<[string, string | undefined, ('failure' | 'conflict')[], boolean]>([
  ['told to the question an example of failure was written for', 'went-wrong', ['failure'], true],
  ['told to another question that such an example answers', 'hard-week', ['failure'], false],
  ['told to the question of an example of conflict', 'went-wrong', ['conflict'], false],
  ['told before questions had ids', undefined, ['failure'], true],
])('a story of failure is one %s', async ([, question, themes, hasFailure]) => {
  const asked = question === undefined ? {} : { question };
  const records = sessionRecords('run-1', { story, scenario: recorded('alpha'), ...asked });
  const progress = records.reduce(remember, emptyProgress());
  const { ports } = testPorts({ scenarios: memoryScenarios([example(themes)]) });
  expect((await covered(progress, ports)).hasFailure).toBe(hasFailure);
});

test('the principles that matter are those of the plan, else those that are set', async () => {
  const { ports } = testPorts({ settings: { principles: ['frugality'] } });
  const none = emptyProgress();
  expect((await covered(none, ports)).wanted).toEqual(['frugality']);
  const plan = { on: null, principles: ['ownership' as const] };
  expect((await covered({ ...none, plan }, ports)).wanted).toEqual(['ownership']);
});
