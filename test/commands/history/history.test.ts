import { describe, expect, test } from 'vitest';
import { type HistoryOptions, history } from '../../../src/commands/history/history.ts';
import { EXIT } from '../../../src/errors.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { daysAgo } from '../../support/clock.ts';
import { library } from '../../support/library.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { answerRecord, recorded, sessionRecords, takeRecord } from '../../support/records.ts';
import { testPorts } from '../../support/test-ports.ts';

const RECORDS: JournalRecord[] = [
  ...sessionRecords('run-a1', { at: daysAgo(3) }),
  ...sessionRecords('run-b1', { at: daysAgo(2), scenario: recorded('gone') }),
  ...sessionRecords('run-b2', { scenario: recorded('beta') }).slice(0, 2),
  answerRecord({ session: 'run-b2' }),
];

async function seen(
  session?: string,
  options: HistoryOptions = {},
  records: readonly JournalRecord[] = RECORDS,
) {
  const journal = memoryJournal(records);
  const world = testPorts({ scenarios: library(), journal, fingerprint: 'h1' });
  await history(session, options, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

describe('the list', () => {
  test('has the newest session first', async () => {
    const { text } = await seen();
    expect(text.match(/^\d\. .*$/gm)).toEqual(['1. Story beta', '2. Story gone', '3. Story alpha']);
  });

  test('shows twenty, and all when asked', async () => {
    const many = Array.from({ length: 25 }, (_, index) =>
      takeRecord({ session: `run-${index}`, sections: ['action'] }),
    );
    const count = (text: string) => text.match(/^\d+\. /gm)?.length;
    const { text } = await seen(undefined, {}, many);
    expect(count(text)).toBe(20);
    expect(text).toContain('the last 20 of 25: --all shows them all');
    expect(count((await seen(undefined, { all: true }, many)).text)).toBe(25);
  });

  test('is empty at first, and says how to begin', async () => {
    const { printed, noted } = await seen(undefined, {}, []);
    expect(printed).toEqual([]);
    expect(noted).toEqual([
      'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep',
    ]);
  });

  test('comes as JSON, all of it, without the words', async () => {
    const { documents, printed } = await seen(undefined, { json: true });
    expect(printed).toEqual([]);
    expect(documents).toMatchObject([
      {
        version: 1,
        sessions: [
          {
            number: 1,
            id: 'run-b2',
            complete: false,
            answers: { right: 1, asked: 1 },
            taken: [{ section: 'situation', rating: 'at the bar' }, { section: 'task' }],
          },
          { number: 2, id: 'run-b1' },
          { number: 3, id: 'run-a1', complete: true },
        ],
      },
    ]);
    expect(JSON.stringify(documents)).not.toContain('I laid the two lists');
  });

  test('comes as JSON when it is empty', async () => {
    expect((await seen(undefined, { json: true }, [])).documents).toEqual([
      { version: 1, sessions: [], loops: [] },
    ]);
  });
});

describe('one session is called', () => {
  test.each([
    ['last', 'Story beta'],
    ['LAST', 'Story beta'],
    ['1', 'Story beta'],
    ['3', 'Story alpha'],
    ['run-b1', 'Story gone'],
    ['run-a', 'Story alpha'],
  ])('%s: %s', async (session, title) => {
    expect((await seen(session)).printed[0]).toContain(title);
  });

  test.each([
    ['nothing', 'no session is called "nothing"'],
    ['0', 'no session is called "0"'],
    ['4', 'no session is called "4"'],
    ['', 'no session is called ""'],
    ['run-b', '"run-b" could mean 2 sessions'],
  ])('not %j', async (session, message) => {
    await expect(seen(session)).rejects.toMatchObject({ exitCode: EXIT.usage, message });
  });

  test('nothing where there is nothing', async () => {
    await expect(seen('last', {}, [])).rejects.toMatchObject({
      exitCode: EXIT.usage,
      hint: 'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep',
    });
  });
});

describe('a session in full', () => {
  test('has its words and says what its findings mean', async () => {
    const findings = [{ rule: 'no-outcome-number', weight: 'fault' as const }];
    const { text } = await seen('1', {}, sessionRecords('run-1', { findings }));
    expect(text).toContain('I laid the two lists');
    expect(text).toContain('- No number in the Result. Without a size the interviewer');
  });

  test.each([
    ['is as it was', 'alpha', 'h1', ''],
    ['has been reworded', 'alpha', 'h0', 'The scenario has been reworded since.'],
    ['is gone', 'gone', 'h1', 'The scenario is not here any more.'],
  ])('says when the scenario %s', async (_, id, hash, words) => {
    const records = sessionRecords('run-1', { scenario: recorded(id, { hash }) });
    const { printed } = await seen('1', {}, records);
    expect(
      printed
        .filter((line) => line.includes('The scenario'))
        .join('')
        .trim(),
    ).toBe(words);
  });

  test("finds the user's own file where it lay", async () => {
    const scenario = recorded('mine', { source: './my story.yaml' });
    const { text } = await seen('1', {}, sessionRecords('run-1', { scenario }));
    expect(text).not.toContain('The scenario');
  });

  test('comes as JSON, words and all', async () => {
    const { documents } = await seen('run-a1', { json: true });
    expect(documents).toMatchObject([
      {
        version: 1,
        session: { number: 3, id: 'run-a1', takes: [{ section: 'situation' }, {}, {}, {}, {}] },
      },
    ]);
    expect(JSON.stringify(documents)).toContain('I laid the two lists');
  });
});
