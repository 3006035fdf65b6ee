import { describe, expect, test } from 'vitest';
import { listInterviews } from '../../../src/commands/log/list.ts';
import { editInterview, log } from '../../../src/commands/log/log.ts';
import { removeInterview } from '../../../src/commands/log/remove.ts';
import { showInterview } from '../../../src/commands/log/show.ts';
import { Cancelled, EXIT } from '../../../src/errors.ts';
import type { InterviewDraft } from '../../../src/progress/interviews/interview-draft.ts';
import { LOG_MENU } from '../../../src/session/log/menus.ts';
import { memoryStore } from '../../support/memory-drafts.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { memoryQuestions } from '../../support/memory-questions.ts';
import { builtInQuestions } from '../../support/question-yaml.ts';
import { sessionRecords } from '../../support/records.ts';
import { CTRL_C, ESC, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const STORY = { id: 'story-1', title: 'The queue' };
const TOLD = sessionRecords('run-1', { story: STORY, question: 'disagreed-with-your-manager' });
const questions = () => memoryQuestions(builtInQuestions());

function desk({ notice, keeps = true }: { notice?: string; keeps?: boolean } = {}) {
  const journal = memoryJournal(TOLD, notice === undefined ? {} : { notice });
  const drafts = { ...memoryStore<InterviewDraft>(({ id }) => id), keeps };
  const texts: Record<string, string> = {};
  const open = (...script: Reaction[]) =>
    testPorts({
      ...{ journal, interviewDrafts: drafts, questions: questions(), texts },
      ...(script.length > 0 ? { prompter: scriptedPrompter(...script) } : {}),
    });
  const interviews = () => journal.kept.filter((each) => each.kind === 'interview');
  return { open, drafts, interviews, texts };
}

const SKIPPED = ['', '', '', '', 'skip', ''];
const ASKED = [
  'A time you and your manager saw it differently?',
  'Tell me about a time',
  'The queue',
];

describe('log', () => {
  test('may be skipped line by line', async () => {
    const { open, interviews } = desk();
    await log({}, open(...SKIPPED, LOG_MENU.keep).ports);
    expect(interviews()).toMatchObject([
      { company: '', round: '', on: '2026-11-20', asked: [], went: null },
    ]);
  });

  test('asks about each question, and offers what it may have been', async () => {
    const { open, interviews, drafts } = desk();
    const { ports, printed } = open(
      ...['Acme', 'onsite', 'yesterday', ...ASKED, 'who objected', 'badly'],
      ...['Something about quicksort', LOG_MENU.noneOfThese, LOG_MENU.noStory, '', 'skip', ''],
      ...['so-so', 'Shorter', LOG_MENU.keep],
    );
    await log({}, ports);
    expect(interviews()).toMatchObject([
      {
        ...{ company: 'Acme', round: 'onsite', on: '2026-11-19', went: 'so-so', change: 'Shorter' },
        asked: [
          {
            question: expect.any(String),
            told: 'own',
            story: STORY,
            dug: 'who objected',
            went: 'badly',
          },
          { ask: 'Something about quicksort', told: 'none', went: null },
        ],
      },
    ]);
    expect(interviews()[0]).not.toHaveProperty('asked.1.question');
    expect(printed.join('\n')).toContain('Kept.');
    expect(drafts.kept.size).toBe(0);
  });

  test('left anywhere, it goes on there', async () => {
    const all: Reaction[] = ['Acme', 'onsite', '', ...ASKED, 'who', 'badly', '', 'well', 'Shorter'];
    for (let left = 1; left <= all.length; left += 1) {
      const { open, interviews } = desk();
      await expect(log({}, open(...all.slice(0, left), CTRL_C).ports)).rejects.toThrow(Cancelled);
      const matchLeft = left === 4;
      const rest = all.slice(matchLeft ? 5 : left);
      await log({}, open('Go on with it', ...rest, LOG_MENU.keep).ports);
      expect(interviews()).toMatchObject([
        {
          company: 'Acme',
          round: 'onsite',
          change: 'Shorter',
          went: 'well',
          asked: [{ dug: 'who' }],
        },
      ]);
    }
  });

  test('shows what it has until it is kept: something may change, or be thrown away', async () => {
    const { open, interviews, drafts } = desk();
    const change: Reaction[] = [LOG_MENU.change, 'Company', 'Beta', LOG_MENU.change, ESC];
    await log({}, open(...SKIPPED, ...change, LOG_MENU.keep).ports);
    expect(interviews()).toMatchObject([{ company: 'Beta' }]);
    await log({}, open(...SKIPPED, LOG_MENU.throwAway).ports);
    await expect(log({}, open(...SKIPPED, ESC).ports)).rejects.toMatchObject({ by: 'menu' });
    expect(drafts.kept.size).toBe(1);
    expect(interviews()).toHaveLength(1);
  });

  test('that the journal does not take stays begun', async () => {
    const { open, drafts } = desk({ notice: 'full' });
    await expect(
      log({}, open('Acme', ...SKIPPED.slice(1), LOG_MENU.keep).ports),
    ).rejects.toMatchObject({
      exitCode: EXIT.failure,
    });
    expect([...drafts.kept.values()]).toMatchObject([{ content: { company: 'Acme' } }]);
  });

  test.each<[string, Parameters<typeof desk>[0], number, string]>([
    ['with nobody to ask', {}, EXIT.needsTerminal, 'nobody to ask'],
    ['with --no-save', { keeps: false }, EXIT.usage, '--no-save keeps nothing'],
  ])('is not written %s', async (_, circumstances, exitCode, message) => {
    await expect(log({}, desk(circumstances).open().ports)).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(message),
    });
  });
});

describe('log --file', () => {
  const withFile = async (text: string) => {
    const { open, interviews, texts } = desk();
    texts['a.yaml'] = text;
    const world = open();
    await log({ file: 'a.yaml' }, world.ports);
    return { record: interviews()[0], text: world.printed.join('\n') };
  };

  test('takes what is there, and matches only what it is told', async () => {
    const { record, text } = await withFile(
      'company: Acme\nasked:\n- ask: X?\n  question: raised-the-bar\n  story: the queue\n- ask: Y?\n  story: Other\n',
    );
    expect(record).toMatchObject({
      on: '2026-11-20',
      asked: [
        {
          question: 'raised-the-bar',
          principle: 'insist-on-the-highest-standards',
          told: 'own',
          story: STORY,
        },
        { told: 'another' },
      ],
    });
    expect(text).toContain('Acme');
  });

  test.each([
    ['company: 3', 'a.yaml:1:10'],
    ['asked:\n- ask: X?\n  question: nobody-asks-this', 'no question is called "nobody-asks-this"'],
    ['date: 2027-01-01', 'That is still to come'],
    ['asked:\n- asks: X?', 'did you mean `ask`?'],
    ['went: great', 'well'],
  ])('%j does not hold', async (text, message) => {
    await expect(withFile(text)).rejects.toMatchObject({
      exitCode: EXIT.content,
      message: expect.stringContaining(message),
    });
  });
});

describe('what was logged', () => {
  const logged = async () => {
    const { open, interviews } = desk();
    await log(
      {},
      open('Acme', 'onsite', '', ...ASKED, '', 'badly', '', 'skip', '', LOG_MENU.keep).ports,
    );
    return { open, interviews };
  };

  test.each(['last', '1', 'interview-'])(
    'is shown as %s against what was rehearsed',
    async (text) => {
      const { open } = await logged();
      const world = open();
      await showInterview(text, {}, world.ports);
      const shown = world.printed.join(' ').replace(/\s+/g, ' ');
      expect(shown).toMatch(
        /Acme, onsite, today 1\. A time you and your manager saw it differently\?/,
      );
      expect(shown).toContain('You told: The queue; rehearsed once before, today');
    },
  );

  test('is JSON', async () => {
    const { open } = await logged();
    const world = open();
    await listInterviews({ json: true }, world.ports);
    await showInterview('last', { json: true }, world.ports);
    expect(world.documents).toMatchObject([
      { version: 1, interviews: [{ number: 1, company: 'Acme', questions: 1 }] },
      { version: 1, interview: { asked: [{ told: 'own', went: 'badly', planned: null }] } },
    ]);
  });

  test('is edited as it stands, and the last holds', async () => {
    const { open, interviews } = await logged();
    await editInterview('last', open(LOG_MENU.change, '1. It went', 'well', LOG_MENU.keep).ports);
    expect(interviews()).toHaveLength(2);
    const world = open();
    await showInterview('last', { json: true }, world.ports);
    expect(world.documents).toMatchObject([
      { interview: { company: 'Acme', asked: [{ went: 'well' }] } },
    ]);
  });

  test('is removed, once somebody says so', async () => {
    const { open, interviews } = await logged();
    await removeInterview('1', {}, open('No').ports);
    expect(interviews()).toHaveLength(1);
    await removeInterview('1', {}, open('Yes').ports);
    expect(interviews()).toEqual([]);
  });

  test.each([
    ['nobody', 'no interview is called "nobody"'],
    ['2', 'no interview is called "2"'],
    ['', 'no interview is called ""'],
  ])('is not called %j', async (text, message) => {
    const { open } = await logged();
    await expect(showInterview(text, {}, open().ports)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message,
    });
  });
});
