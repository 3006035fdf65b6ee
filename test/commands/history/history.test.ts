import { describe, expect, test } from 'vitest';
import { type HistoryOptions, history } from '../../../src/commands/history/history.ts';
import { EXIT } from '../../../src/errors.ts';
import type { JournalRecord } from '../../../src/progress/records.ts';
import { sessionCode } from '../../../src/progress/session-code.ts';
import { daysAgo } from '../../support/clock.ts';
import { library } from '../../support/library.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import {
  answerRecord,
  probeRecord,
  recorded,
  sessionRecords,
  takeRecord,
} from '../../support/records.ts';
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

describe('only those that fit', () => {
  const told = (session: string, days: number, words: string, changes = {}) =>
    sessionRecords(session, { at: daysAgo(days), words, sections: ['action'], ...changes });
  const MANY: JournalRecord[] = [
    ...told('run-1', 40, 'I compared two flame graphs.'),
    ...told('run-2', 20, 'I asked Priya for the ledger.', { pivot: 'ownership' }),
    ...told('run-3', 5, 'I drew a flame graph again.', { pivot: 'ownership' }),
    ...told('run-4', 0, 'I wrote the runbook.'),
  ];
  const numbersOf = async (options: HistoryOptions) =>
    (await seen(undefined, options, MANY)).printed.flatMap(
      (line) => /^(\d)\. /.exec(line)?.[1] ?? [],
    );

  test.each<[string, HistoryOptions, string[]]>([
    ['words', { search: ['flame', 'graph'] }, ['2', '4']],
    ['a while', { since: '30d' }, ['1', '2', '3']],
    ['a date', { since: '2026-11-15' }, ['1', '2']],
    ['a principle', { lp: 'own' }, ['2', '3']],
    ['words and a principle', { search: ['flame'], lp: 'ownership' }, ['2']],
    ['all of it', { search: ['flame'], lp: 'dive', since: '60d' }, ['4']],
  ])('by %s, newest first, under their own numbers', async (_, options, numbers) => {
    expect(await numbersOf(options)).toEqual(numbers);
  });

  test('show where the words are', async () => {
    const { text } = await seen(undefined, { search: ['priya'] }, MANY);
    expect(text).toContain('I asked Priya for the ledger.');
    expect(text).toContain('1 found');
  });

  test('as JSON, with the numbers and codes they always have', async () => {
    const { documents } = await seen(undefined, { json: true, search: ['flame'] }, MANY);
    expect(documents).toMatchObject([
      {
        sessions: [
          { number: 2, id: 'run-3', code: expect.stringMatching(/^[a-z0-9]{5}$/) },
          { number: 4 },
        ],
      },
    ]);
  });

  test.each<[string, HistoryOptions, string[]]>([
    [
      'words nobody said',
      { search: ['kafka'] },
      [
        'No session fits --search kafka.',
        'There are 4, about Dive Deep, Ownership. See them: star-coach history --all',
      ],
    ],
    [
      'what does not go together',
      { search: ['flame'], since: '2d' },
      [
        'No session fits --search flame --since 2026-11-19.',
        '  without --search flame: 1',
        '  without --since 2026-11-19: 2',
      ],
    ],
  ])('are none of %s, and it says what to try', async (_, options, notes) => {
    const { printed, noted } = await seen(undefined, options, MANY);
    expect(printed).toEqual([]);
    expect(noted).toEqual(notes);
  });

  test.each<[HistoryOptions, string]>([
    [{ since: 'last month' }, '--since expects a date such as 2026-11-20'],
    [{ lp: 'kindness' }, '--lp expects a leadership principle'],
    [{ search: ['...'] }, '--search expects words'],
    [{ json: true, md: true }, '--json and --md print different documents'],
  ])('not by %o', async (options, message) => {
    await expect(seen(undefined, options, MANY)).rejects.toMatchObject({
      exitCode: EXIT.usage,
      message: expect.stringContaining(message),
    });
  });
});

test('a session that is named is not looked for', async () => {
  await expect(seen('last', { since: '30d' })).rejects.toMatchObject({ exitCode: EXIT.usage });
});

describe('as Markdown', () => {
  test('the list is a table', async () => {
    const { printed } = await seen(undefined, { md: true });
    expect(printed[0]).toBe('# History, 2026-11-20: 3 sessions');
    expect(printed.at(-1)).toMatch(
      /^\| 3 \| [a-z0-9]{5} \| 2026-11-17 \| Story alpha \| Dive Deep \| SDE 2, typed \| 5 of 5 \| leaning hire \|/,
    );
  });

  test('a session has what was asked and said, and nothing of it is markup', async () => {
    const records = sessionRecords('run-1', {
      words: '# Mine\n\nand *more*',
      sections: ['action'],
    });
    const probe = probeRecord({ session: 'run-1', asked: 'Who objected?', words: 'Priya did.' });
    const unasked = probeRecord({
      ...{ session: 'run-1', asked: 'What did it cost?', words: '', gaveUp: true, outOfTime: true },
    });
    const { text } = await seen('1', { md: true }, [...records, probe, unasked]);
    expect(text).toMatch(/^# Story alpha, 2026-11-20\n\nDive Deep; SDE 2, typed; at the bar\n\n> /);
    expect(text).toContain(
      '## Action\n\n0:01 of 0:10, **at the bar**\n\n\\# Mine\n\nand \\*more\\*\n',
    );
    expect(text).toContain('**Who objected?**\n\nPriya did.');
    // Nobody had the time to say anything to it.
    expect(text).not.toContain('What did it cost?');
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
    [sessionCode('run-a1').slice(0, 5), 'Story alpha'],
    [sessionCode('run-a1').slice(0, 4).toUpperCase(), 'Story alpha'],
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
