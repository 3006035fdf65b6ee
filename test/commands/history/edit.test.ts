import { describe, expect, test } from 'vitest';
import { type EditOptions, editSession } from '../../../src/commands/history/edit.ts';
import { EXIT } from '../../../src/errors.ts';
import { memoryDrafts } from '../../support/memory-drafts.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { sessionRecords } from '../../support/records.ts';
import { EMPTIED, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const QUEUE = { id: 'story-1', title: 'The queue' };
const RECORDS = [
  ...sessionRecords('run-0', { story: { id: 'story-2', title: 'The ledger' } }),
  ...sessionRecords('run-1', { story: QUEUE }),
  ...sessionRecords('run-2'),
];

async function edited(
  options: EditOptions,
  {
    script,
    session = '2',
    notice = '',
    keeps = true,
  }: {
    script?: Reaction[];
    session?: string;
    notice?: string;
    keeps?: boolean;
  } = {},
) {
  const journal = memoryJournal(RECORDS, notice === '' ? {} : { notice });
  const drafts = { ...memoryDrafts(), keeps };
  const prompter = script && scriptedPrompter(...script);
  const world = testPorts({ journal, drafts, ...(prompter ? { prompter } : {}) });
  await editSession(session, options, world.ports);
  return { added: journal.kept.slice(RECORDS.length), text: world.printed.join('\n') };
}

describe('a session is edited', () => {
  test.each<[string, EditOptions, Reaction[] | undefined, object, string]>([
    ['a note', { note: ' Too long. ' }, undefined, { note: 'Too long.' }, 'noted'],
    ['no note', { note: '' }, undefined, { note: '' }, 'no note now'],
    ['a note that is asked for', {}, ['Too long.'], { note: 'Too long.' }, 'noted'],
    ['the same, taken away', {}, [EMPTIED], { note: '' }, 'no note now'],
    [
      'another story',
      { story: 'the led' },
      undefined,
      { story: { id: 'story-2', title: 'The ledger' } },
      'it tells "The ledger" now',
    ],
  ])('%s', async (_, options, script, record, words) => {
    const { added, text } = await edited(options, script ? { script } : {});
    expect(added).toMatchObject([{ kind: 'edited', session: 'run-1', ...record }]);
    expect(text).toBe(`"The queue" of 2026-11-20: ${words}.`);
  });

  test('the name of its story', async () => {
    const { added } = await edited({ name: 'The silent queue' });
    expect(added).toMatchObject([
      { kind: 'named', story: 'story-1', as: { id: 'story-1', title: 'The silent queue' } },
    ]);
  });
});

describe('it is not', () => {
  test.each<[string, EditOptions, Parameters<typeof edited>[1], number, string]>([
    ['without anybody to ask', {}, {}, EXIT.needsTerminal, 'nobody to ask'],
    [
      'with a note too long',
      { note: 'x'.repeat(4001) },
      {},
      EXIT.usage,
      'a note is of at most 4000',
    ],
    ['to a story nobody told', { story: 'x' }, {}, EXIT.usage, 'no story of yours is called "x"'],
    ['of an example', { story: 'the queue' }, { session: '1' }, EXIT.usage, 'retells an example'],
    ['with --no-save', { note: 'x' }, { keeps: false }, EXIT.usage, '--no-save leaves'],
    ['on a full disk', { note: 'x' }, { notice: 'not saved' }, EXIT.failure, 'nothing was changed'],
  ])('%s', async (_, options, circumstances, exitCode, message) => {
    await expect(edited(options, circumstances)).rejects.toMatchObject({
      exitCode,
      message: expect.stringContaining(message),
    });
  });
});
