import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/library/find-scenario.ts';
import { listQuestions } from '../../src/library/list-questions.ts';
import { listScenarios } from '../../src/library/list-scenarios.ts';
import { pickScenario } from '../../src/library/pick-scenario.ts';
import type { Question } from '../../src/scenario/question/schema.ts';
import type { Role } from '../../src/scenario/roles.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { story } from '../support/library.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { ESC, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const asked = (id: string, principle: Question['principle'], isFirst = false): Question => {
  const { first: _, ...question } = questionOf();
  return { ...question, id, principle, ...(isFirst ? { first: true } : {}) };
};
const QUESTIONS = [
  asked('depth', 'dive-deep', true),
  asked('a-team', 'dive-deep'),
  asked('a-slip', 'dive-deep'),
  asked('a-bet', 'think-big'),
];

function told(id: string, answers: string[], role?: Role): Scenario {
  const principle = answers[0] === 'a-bet' ? 'think-big' : 'dive-deep';
  return { ...story(id, principle), answers, ...(role === undefined ? {} : { role }) };
}
const SCENARIOS = [
  told('led', ['a-team'], 'manager'),
  told('on-call', ['depth'], 'sre'),
  told('traced', ['depth', 'a-slip']),
  told('slipped', ['a-slip']),
  told('wagered', ['a-bet', 'a-slip'], 'student'),
];

function world(role: Role | undefined, ...script: (typeof ESC)[]) {
  const prompter = scriptedPrompter(...script);
  const { ports } = testPorts({
    scenarios: memoryScenarios(SCENARIOS),
    questions: memoryQuestions(QUESTIONS),
    settings: { role },
    prompter,
  });
  return { ports, prompter };
}

/** Each question with the example that stands for it. */
const rowsFor = async (role: Role | undefined) =>
  (await listQuestions(world(role).ports)).map(({ id, answers }) => `${answers[0]}: ${id}`);

const USUAL = ['depth: traced', 'a-slip: slipped', 'a-team: led', 'a-bet: wagered'];

describe('each question stands once, with the example that fits the role', () => {
  test.each<[string, Role | undefined, string[]]>([
    ['nobody said which', undefined, USUAL],
    ['a software engineer: what only a manager has lived comes last', 'software-engineer', USUAL],
    ['one nobody told anything as', 'tpm', USUAL],
    [
      'the example of the role, and its question first',
      'sre',
      ['depth: on-call', 'a-slip: slipped', 'a-team: led', 'a-bet: wagered'],
    ],
    [
      'a question of its own before the one to begin with',
      'manager',
      ['a-team: led', 'depth: traced', 'a-slip: slipped', 'a-bet: wagered'],
    ],
    [
      'also an example written for another question',
      'student',
      ['a-slip: wagered', 'depth: traced', 'a-team: led', 'a-bet: wagered'],
    ],
  ])('%s', async (_, role, rows) => {
    expect(await rowsFor(role)).toEqual(rows);
  });
});

describe('a principle draws first', () => {
  test.each<[Role | undefined, string]>([
    [undefined, 'depth'],
    ['sre', 'depth'],
    ['manager', 'a-team'],
    ['student', 'a-slip'],
  ])('for %s: %s', async (role, question) => {
    const { asked, scenario } = await findScenario(world(role).ports, 'dive-deep', {
      among: listQuestions,
    });
    expect(asked?.id ?? scenario.answers?.[0]).toBe(question);
  });

  test('of the examples the one of the role', async () => {
    const found = await findScenario(world('sre').ports, 'dive-deep', { among: listScenarios });
    expect(found.scenario.id).toBe('on-call');
  });
});

test('a picker begins with what somebody of the role told', async () => {
  const { ports, prompter } = world('student', ESC);
  await pickScenario(ports, prompter);
  expect(prompter.asked[0]?.options[0]).toContain('Dive Deep');
  expect(prompter.asked[0]?.options[1]).toContain('Think Big');
});

test('an example that another one stands for is found by its id', async () => {
  for (const id of ['traced', 'on-call']) {
    const { scenario } = await findScenario(world(undefined).ports, id, { among: listQuestions });
    expect(scenario.id).toBe(id);
  }
});
