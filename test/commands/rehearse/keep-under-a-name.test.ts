import { describe, expect, test } from 'vitest';
import { type RehearseOptions, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { UsageError } from '../../../src/errors.ts';
import { ALPHA } from '../../support/library.ts';
import { type MemoryJournal, memoryJournal } from '../../support/memory-journal.ts';
import { memoryQuestions } from '../../support/memory-questions.ts';
import { memoryScenarios } from '../../support/memory-scenarios.ts';
import { questionOf } from '../../support/question-yaml.ts';
import { testPorts } from '../../support/test-ports.ts';

const QUESTION = questionOf();
const ANSWER = '## Action\n\nI compared the ids on both sides for one hour of traffic.\n';
const NAME = 'The refund queue';

async function kept(story: string, journal = memoryJournal(), options: RehearseOptions = {}) {
  const world = testPorts({
    scenarios: memoryScenarios([{ ...ALPHA, answers: [QUESTION.id] }]),
    questions: memoryQuestions([QUESTION]),
    texts: { 'answer.md': ANSWER },
    journal,
  });
  const flags = { answers: 'answer.md', keep: true, section: ['action'], story, ...options };
  await rehearse('alpha', flags, world.ports);
  return world;
}

const toldIn = async (journal: MemoryJournal) => {
  const { stories } = await journal.progress();
  return Object.values(stories.told).map(({ title, isNamed }) => ({ title, isNamed }));
};

describe('a written answer that is kept under a name', () => {
  test('no story has, is a new story of that name', async () => {
    const { journal, printed } = await kept(NAME);
    expect(await toldIn(journal)).toEqual([{ title: NAME, isNamed: true }]);
    expect(printed.join('\n')).toContain(NAME);
  });

  test.each(['The retry queue', 'The refund portal', 'Moving house'])(
    'that is like that of a story and no slip of it (%s), is a new story',
    async (name) => {
      const journal = memoryJournal();
      await kept(NAME, journal);
      const { printed } = await kept(name, journal);
      expect(printed.join('\n')).toContain(name);
    },
  );

  test.each([NAME, NAME.toUpperCase(), 'the refund'])(
    'a story has (%s), is that story',
    async (name) => {
      const journal = memoryJournal();
      await kept(NAME, journal);
      await kept(name, journal);
      expect(await toldIn(journal)).toEqual([{ title: NAME, isNamed: true }]);
    },
  );

  test.each<[string, string, string]>([
    ['nearly that of a story', 'The refund quoue', 'Did you mean "The refund queue"?'],
    ['nothing', ' ', 'Leave --story out'],
    ['too long for a name', 'x'.repeat(101), '100 characters'],
  ])('%s, is refused, and nothing is kept', async (_, name, told) => {
    const journal = memoryJournal();
    await kept(NAME, journal);
    const before = journal.kept.length;
    const error: unknown = await kept(name, journal).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    const { message, hint } = error instanceof UsageError ? error : new UsageError('');
    expect(`${message} ${hint}`).toContain(told);
    expect(journal.kept).toHaveLength(before);
  });

  test('but that is not kept, names no new story', async () => {
    await expect(kept(NAME, memoryJournal(), { keep: false })).rejects.toThrow(UsageError);
  });
});
