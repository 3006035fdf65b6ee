import { describe, expect, test } from 'vitest';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BRIEF_MENU, UPDATE_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { ALPHA } from '../support/library.ts';
import { memoryDrafts } from '../support/memory-drafts.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { memoryShelf } from '../support/memory-stories.ts';
import { questionOf } from '../support/question-yaml.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';
import { ESC, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const QUESTION = questionOf();
const PATH = '/stories/the-silent-queue.yaml';
const YAML = `${scenarioYaml()}# Remember: ask Ann.\n`;
const BETTER = 'Nobody owned the gap, so I took it, and I promised the cause within two weeks.';
const { start } = BRIEF_MENU;
const { update, keep, done } = WHAT_NEXT_MENU;

function storyOf(text: string): Scenario {
  const parsed = parseScenario(text, PATH);
  if (!parsed.ok) throw new Error('it does not hold');
  return parsed.scenario;
}

async function told(
  { saves = true, target = 'alpha', section = 'task', level = 'sde2' },
  ...script: Reaction[]
) {
  const scenarios = memoryScenarios(
    [{ ...ALPHA, answers: [QUESTION.id] }],
    {},
    { [PATH]: storyOf(YAML) },
  );
  const shelf = memoryShelf({ [PATH]: YAML });
  const prompter = scriptedPrompter(...script);
  const drafts = { ...memoryDrafts(), keeps: saves };
  const questions = memoryQuestions([QUESTION]);
  const world = testPorts({ scenarios, shelf, prompter, drafts, questions });
  const story = target === 'alpha' ? { story: 'The silent queue' } : {};
  const options = { ...story, section: [section], level, quiz: false, followUps: false };
  await rehearse(target, options, world.ports);
  expect(prompter.left()).toBe(0);
  return {
    ...world,
    ...prompter,
    file: shelf.files.get(PATH) ?? '',
    text: world.printed.join('\n'),
  };
}

describe('a story that has a file', () => {
  test('shows what changes, and then says it that way; the rest of the file stays to the letter', async () => {
    const { file, text } = await told(
      {},
      ...[start, { text: BETTER }, update, UPDATE_MENU.write, done],
    );
    expect(text).toContain('What changes in your story file');
    expect(text.replace(/\s+/g, ' ')).toContain('{+');
    const lines = (yaml: string) => yaml.split('\n');
    const added = lines(file).filter((line) => !lines(YAML).includes(line));
    const gone = lines(YAML).filter((line) => !lines(file).includes(line));
    expect(gone).toEqual(['    strong: Nobody owned the gap between the services, so I took it.']);
    expect(added.join(' ').replace(/\s+/g, ' ')).toContain(BETTER);
    expect(storyOf(file).sections.task.strong).toBe(BETTER);
    expect(text).toContain(`Written to ${PATH}: Task.`);
  });

  test('rehearsed as it stands in the file, too', async () => {
    const { file } = await told(
      { target: 'the-silent-queue' },
      ...[start, { text: BETTER }, update, UPDATE_MENU.write, done],
    );
    expect(storyOf(file).sections.task.strong).toBe(BETTER);
  });

  test('says which key phrases it loses', async () => {
    const other = { text: 'It was mine to find in two weeks.' };
    const { text } = await told({}, start, other, update, ESC, done);
    expect(text).toContain('Key phrases it loses: "nobody owned the gap"');
  });

  test('stays as it is where the person leaves it, and the key is still there', async () => {
    const { file, asked } = await told({}, start, { text: BETTER }, update, ESC, done);
    expect(file).toBe(YAML);
    expect(asked.at(-1)?.options).toContain(update);
  });

  test('is not offered to be kept as a new one', async () => {
    const { asked } = await told({}, start, { text: BETTER }, done);
    expect(asked.at(-1)?.options).not.toContain(keep);
  });

  test.each<[string, Parameters<typeof told>[0], string]>([
    ['in the same words', {}, 'Nobody owned  the gap between\nthe services, so I took it.'],
    ['in no words', {}, 'I did.'],
    ['with nothing kept', { saves: false }, BETTER],
    ['at a level it has no reflection for', { section: 'reflection', level: 'sde1' }, BETTER],
  ])('has nothing to update when told %s', async (_, how, text) => {
    const { asked } = await told(how, start, { text }, done);
    expect(asked.at(-1)?.options).not.toContain(update);
  });
});
