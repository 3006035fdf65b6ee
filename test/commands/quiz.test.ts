import { describe, expect, test } from 'vitest';
import { type QuizOptions, quiz } from '../../src/commands/quiz.ts';
import { Cancelled, EXIT } from '../../src/errors.ts';
import { QUESTIONS_MENU } from '../../src/session/menus.ts';
import { BETA, library } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { CTRL_C, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

/** Takes the first option of as many questions as there are. */
const FIRST_OPTIONS = Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? 'A' : 'Next'));

interface Call extends Partial<QuizOptions> {
  target?: string;
  script?: Reaction[];
}

async function quizzed({ target, script = FIRST_OPTIONS, ...options }: Call = {}) {
  const prompter = scriptedPrompter(...script);
  const world = testPorts({ scenarios: library(), prompter });
  await quiz(target, { count: '10', ...options }, world.ports);
  const { printed } = world;
  const headings = printed.filter((line) => /, \d+ of \d+$/.test(line));
  return { ...world, asked: prompter.asked, headings, text: printed.join('\n') };
}

/** What is asked about, without the order: `Follow-up: Story alpha`. */
const topics = (headings: string[]) => headings.map((line) => line.replace(/, .*/, '')).sort();

describe('questions are drawn from', () => {
  test.each<[string, Call, string[]]>([
    [
      'everything, when nothing is named',
      {},
      [
        'Follow-up: Story alpha',
        'Follow-up: Story beta',
        'Follow-up: Story gamma',
        'Knowledge: Story alpha',
        'Knowledge: Story beta',
        'Knowledge: Story gamma',
      ],
    ],
    ['one scenario', { target: 'beta' }, ['Follow-up: Story beta', 'Knowledge: Story beta']],
    [
      'every scenario of a principle',
      { target: 'dive deep' },
      [
        'Follow-up: Story alpha',
        'Follow-up: Story beta',
        'Knowledge: Story alpha',
        'Knowledge: Story beta',
      ],
    ],
    [
      "a file of the user's own",
      { target: './my story.yaml' },
      ['Follow-up: Story mine', 'Knowledge: Story mine'],
    ],
    [
      'the stories that can be retold, for a principle of which there are none',
      { lp: 'ownership' },
      ['Another principle: Story alpha', 'Follow-up: Story gamma'],
    ],
    [
      'one scenario, as told for another principle',
      { target: 'alpha', lp: 'ownership' },
      ['Another principle: Story alpha'],
    ],
  ])('%s', async (_, call, expected) => {
    expect(topics((await quizzed(call)).headings)).toEqual(expected);
  });
});

describe('--count', () => {
  test.each([
    ['1', 1],
    ['4', 4],
    ['500', 6],
  ])('%s draws so many, or all there are', async (count, drawn) => {
    const { headings } = await quizzed({ count });
    expect(headings).toHaveLength(drawn);
    expect(headings.at(-1)).toContain(`, ${drawn} of ${drawn}`);
  });

  test.each(['0', '501', '-1', 'many', ''])('%j is wrong usage', async (count) => {
    await expect(quizzed({ count })).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: `--count expects a whole number from 1 to 500, found "${count}"`,
    });
  });
});

describe('--seed', () => {
  test('draws the same questions with the same options, always', async () => {
    const { printed } = await quizzed({ seed: '7', count: '5' });
    expect((await quizzed({ seed: '7', count: '5' })).printed).toEqual(printed);
    expect((await quizzed({ seed: '8', count: '5' })).printed).not.toEqual(printed);
  });

  test('is told at the end, whoever chose it', async () => {
    expect((await quizzed({ seed: '7' })).printed.at(-1)).toBe(
      'The same questions again: --seed 7',
    );
    const { printed } = await quizzed({});
    const seed = /--seed (\d+)$/.exec(printed.at(-1) ?? '')?.[1];
    expect((await quizzed({ ...(seed && { seed }) })).printed).toEqual(printed);
  });

  test.each(['-1', '1.5', '2147483648', 'x'])('%j is wrong usage', async (seed) => {
    await expect(quizzed({ seed })).rejects.toMatchObject({ exitCode: EXIT.usage });
  });
});

describe('a question', () => {
  test('is answered by its letter, then explained', async () => {
    const { asked, text } = await quizzed({ target: 'beta', seed: '3', script: ['A', 'enough'] });
    expect(asked[0]?.message).toBe('');
    expect(asked[0]?.options.join('')).toMatch(/^ABCD?$/);
    expect(text).toMatch(/Yes, A is .+\.|You chose A; [B-D] is .+\./);
  });

  test('is the last when the person stops: the score counts what was answered', async () => {
    const { text, headings } = await quizzed({ script: ['A', 'Next', 'A', 'enough'] });
    expect(headings).toHaveLength(2);
    expect(text).toMatch(/[0-2] of 2 right/);
  });

  test('may be left with Ctrl+C', async () => {
    await expect(quizzed({ script: ['A', 'Next', CTRL_C] })).rejects.toThrow(Cancelled);
  });
});

describe('the score', () => {
  async function answered(target: string, pick: 'right' | 'wrong') {
    for (const letters of [
      'AA',
      'AB',
      'AC',
      'AD',
      'BA',
      'BB',
      'BC',
      'BD',
      'CA',
      'CB',
      'CC',
      'CD',
    ]) {
      const [one = '', two = ''] = letters;
      const { text, printed } = await quizzed({ target, seed: '5', script: [one, 'Next', two] });
      if (text.includes(pick === 'right' ? '2 of 2 right' : '0 of 2 right')) return printed;
    }
    throw new Error('not found');
  }

  test('of everything right leaves nothing to study', async () => {
    const printed = await answered('beta', 'right');
    expect(printed.slice(-5)).toEqual([
      '2 of 2 right',
      '  Going by how the options sound, without reading: about 1 of 2.',
      'Nothing missed. Answer the next one out loud before you look at the options.',
      '',
      'The same questions again: --seed 5',
    ]);
  });

  test.each([
    [
      'beta',
      'Story beta',
      'beta',
      ['  Going by how the options sound, without reading: about 1 of 2.'],
    ],
    // Nobody has measured what tone gives away in a file of the user's own.
    ['./my story.yaml', 'Story mine', '"./my story.yaml"', []],
  ])('names what to study, as it can be typed: %s', async (target, title, typed, byTone) => {
    const printed = await answered(target, 'wrong');
    const end = [
      '0 of 2 right',
      ...byTone,
      '',
      'Study next',
      `  ${title}: 2 missed`,
      `    star-coach study ${typed}`,
      '',
      'The same questions again: --seed 5',
    ];
    expect(printed.slice(-end.length)).toEqual(end);
  });
});

describe('wrong usage is', () => {
  test.each<[string, Call, string]>([
    ['an unknown target', { target: 'nothing-like-it' }, 'no scenario or principle'],
    ['an unknown principle', { lp: 'teamwork' }, '--lp expects a leadership principle'],
    [
      'a principle with no questions',
      { lp: 'invent' },
      'there are no questions about Invent and Simplify yet',
    ],
    [
      'a scenario with no questions for the principle',
      { target: 'beta', lp: 'ownership' },
      'there are no questions about Ownership in "beta" yet',
    ],
  ])('%s', async (_, call, message) => {
    await expect(quizzed(call)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: expect.stringContaining(message),
    });
  });
});

describe('a story that has never been told', () => {
  test('is introduced in a line, above what is asked about it', async () => {
    const { text } = await quizzed({ target: 'beta' });
    expect(text).toContain(BETA.overview ?? BETA.question);
  });

  test("and one's own is not", async () => {
    const { text } = await quizzed({ target: './my story.yaml' });
    expect(text).not.toContain(BETA.overview ?? BETA.question);
  });
});

test('a long question is read before its replies are shown', async () => {
  const scenario = structuredClone(BETA);
  for (const probe of scenario.probes) probe.strong.reply = 'It took a while to see. '.repeat(60);
  scenario.quiz = [];
  const prompter = scriptedPrompter(QUESTIONS_MENU.replies, 'A');
  const { ports } = testPorts({ scenarios: memoryScenarios([scenario]), prompter });
  await quiz('beta', { count: '1' }, ports);
  expect(prompter.asked.map(({ message }) => message)).toEqual([
    'Your reply first: say it, then look.',
    '',
  ]);
});

test('without a person to ask it says what to use instead', async () => {
  const { ports } = testPorts({ scenarios: library() });
  await expect(quiz('alpha', { count: '1' }, ports)).rejects.toMatchObject({
    exitCode: EXIT.needsTerminal,
    hint: 'Read the questions and answers: star-coach study TARGET',
  });
});

describe('every answer is kept', () => {
  test('with its question, its story and whether it was right', async () => {
    const { journal } = await quizzed({ target: 'beta' });
    expect(journal.kept).toHaveLength(2);
    for (const record of journal.kept) {
      expect(record).toMatchObject({
        kind: 'answer',
        session: null,
        scenario: { id: 'beta', title: 'Story beta', principle: 'dive-deep', source: 'built-in' },
        question: expect.stringMatching(/^beta\/(?:probe|quiz)\//),
        right: expect.any(Boolean),
      });
    }
  });

  test('those before Ctrl+C too', async () => {
    const prompter = scriptedPrompter('A', 'Next', CTRL_C);
    const { ports, journal } = testPorts({ scenarios: library(), prompter });
    await expect(quiz('beta', { count: '10' }, ports)).rejects.toThrow(Cancelled);
    expect(journal.kept).toHaveLength(1);
  });

  test('and when it cannot be, that is told', async () => {
    const journal = memoryJournal([], { notice: 'not saved (ENOSPC): /state' });
    const prompter = scriptedPrompter(...FIRST_OPTIONS);
    const { ports, noted } = testPorts({ scenarios: library(), prompter, journal });
    await quiz('beta', { count: '2' }, ports);
    expect(noted).toEqual(['not saved (ENOSPC): /state', 'not saved (ENOSPC): /state']);
  });
});
