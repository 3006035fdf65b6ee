import { describe, expect, test } from 'vitest';
import { newScenario } from '../../../src/commands/new/new.ts';
import { parseScenario } from '../../../src/scenario/parse-scenario.ts';
import { memoryShelf } from '../../support/memory-stories.ts';
import { TOLD, toldAnswer } from '../../support/own-story.ts';
import { type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { HEAD } from '../../support/telling.ts';
import { testPorts } from '../../support/test-ports.ts';

const PATH = '/stories/the-missing-hour.yaml';
const OPTIONS = {
  from: 'answer.md',
  lp: 'dive-deep',
  title: 'The missing hour',
  question: 'What did the data not say?',
};

function sectionsIn(text: string | undefined) {
  const parsed = parseScenario(text ?? '', 'story.yaml');
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.scenario.sections;
}

describe('a story from a written answer', () => {
  const keep: Reaction[] = ['Keep it', [0]];

  test('is read section by section, and what is missing is asked', async () => {
    const { result: _, ...told } = TOLD;
    const answer = `# The missing hour\n\n${toldAnswer(told)}`;
    const write: Reaction = { text: TOLD.result };
    const prompter = scriptedPrompter(
      ...HEAD.map((each) => (each === 'The missing hour' ? '' : each)),
      ...[...keep, ...keep, ...keep, write, ...keep, ...keep],
      'Save it',
    );
    const { ports, shelf } = testPorts({ prompter, texts: { 'answer.md': answer } });
    await newScenario({ from: 'answer.md' }, ports);
    expect(prompter.left()).toBe(0);
    expect(prompter.requests.map(({ heading }) => heading.part)).toEqual(['Result']);
    expect(sectionsIn(shelf.files.get(PATH)).action.strong).toBe(TOLD.action);
  });

  test('asks where text without a label belongs', async () => {
    const { situation, ...told } = TOLD;
    const answer = `${situation}\n\nHello.\n\n${toldAnswer(told)}`;
    const prompter = scriptedPrompter(
      ...['', 'SDE 2', 'Situation', 'Nowhere'],
      ...[...keep, ...keep, ...keep, ...keep, ...keep],
      'Save it',
    );
    const { ports, shelf } = testPorts({ prompter, texts: { 'answer.md': answer } });
    await newScenario(OPTIONS, ports);
    expect(prompter.left()).toBe(0);
    expect(sectionsIn(shelf.files.get(PATH)).situation.strong).toBe(situation);
  });

  test('can be written again from what the file says', async () => {
    const prompter = scriptedPrompter(
      ...['', 'SDE 2', 'Write it again', { text: TOLD.situation }],
      ...[...keep, ...keep, ...keep, ...keep, ...keep],
      'Save it',
    );
    const texts = { 'answer.md': toldAnswer({ ...TOLD, situation: 'It was a library, I think.' }) };
    const { ports } = testPorts({ prompter, texts });
    await newScenario(OPTIONS, ports);
    expect(prompter.requests[0]?.text).toBe('It was a library, I think.');
  });
});

describe('a story from a written answer, with nobody to ask', () => {
  test('is written when nothing is missing', async () => {
    const { ports, shelf, noted } = testPorts({ texts: { 'answer.md': toldAnswer() } });
    await newScenario(OPTIONS, ports);
    const sections = sectionsIn(shelf.files.get(PATH));
    expect(sections.reflection.strong).toEqual({ sde2: TOLD.reflection });
    expect(sections.action.key_phrases.length).toBeGreaterThan(1);
    expect(noted.join(' ')).toContain('key phrases were chosen');
  });

  test('from standard input asks nothing, terminal or not', async () => {
    const prompter = scriptedPrompter();
    const { ports, shelf } = testPorts({ prompter, texts: { '-': toldAnswer() } });
    await newScenario({ ...OPTIONS, from: '-' }, ports);
    expect(shelf.files.size).toBe(1);
  });

  test('gets an id that is free', async () => {
    const shelf = memoryShelf({ [PATH]: 'mine' });
    const { ports } = testPorts({ shelf, texts: { 'answer.md': toldAnswer() } });
    await newScenario(OPTIONS, ports);
    expect([...shelf.files.keys()]).toEqual([PATH, '/stories/the-missing-hour-2.yaml']);
  });

  test('says everything that is missing', async () => {
    const { result: _, task: __, ...told } = TOLD;
    const answer = `It broke.\n\n${toldAnswer({ ...told, task: 'Mine.' })}`;
    const { ports, shelf } = testPorts({ texts: { 'answer.md': answer } });
    await expect(newScenario({ from: 'answer.md' }, ports)).rejects.toMatchObject({
      exitCode: 4,
      hint: [
        'Missing:',
        '  the principle (--lp)',
        '  the question (--question)',
        '  a title (--title, or "# Title" above the answer)',
        '  another task: That is no section yet. One plain sentence will do.',
        '  the result ("## Result" in the answer)',
        '  where the text without a label belongs',
      ].join('\n'),
    });
    expect(shelf.files.size).toBe(0);
  });
});

describe('a skeleton', () => {
  test('is printed, and holds', async () => {
    const { ports, printed } = testPorts();
    await newScenario({ template: true, lp: 'earn' }, ports);
    const parsed = parseScenario(`${printed.join('\n')}\n`, 'my-story.yaml');
    expect(parsed).toMatchObject({ ok: true, scenario: { principle: 'earn-trust' } });
  });

  test.each([
    [{ title: 'x'.repeat(301) }, '--title does not hold: Keep it to 300 characters'],
    [{ question: 'a\nb' }, '--question does not hold: Keep it on one line'],
    [{ lp: 'nothing' }, '--lp expects a leadership principle'],
    [{ level: 'cto' }, '--level expects one of'],
  ])('of %j is refused', async (options, message) => {
    const { ports } = testPorts();
    await expect(newScenario({ template: true, ...options }, ports)).rejects.toThrow(message);
  });
});

test('a title that is too long is asked for again', async () => {
  const answer = `# ${'long '.repeat(100)}\n\n${toldAnswer()}`;
  const { ports } = testPorts({ texts: { 'answer.md': answer } });
  const { title: _, ...options } = OPTIONS;
  await expect(newScenario(options, ports)).rejects.toMatchObject({
    exitCode: 4,
    hint: 'Missing:\n  another title: Keep it to 300 characters; this has 499.',
  });
});
