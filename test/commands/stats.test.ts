import { describe, expect, test } from 'vitest';
import { type StatsOptions, stats } from '../../src/commands/stats.ts';
import { EXIT } from '../../src/errors.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { daysAgo } from '../support/clock.ts';
import { library } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { answerRecord, recorded, sessionRecords } from '../support/records.ts';
import { testPorts } from '../support/test-ports.ts';

const findings = [{ rule: 'no-outcome-number', weight: 'fault' as const }];
const RECORDS: JournalRecord[] = [
  ...[3, 2, 1].flatMap((days) =>
    sessionRecords(`run-${days}`, { at: daysAgo(days) }, { result: { findings } }),
  ),
  answerRecord({ right: false }),
  answerRecord({ question: 'gone/probe/x', right: false, scenario: recorded('gone') }),
];

async function counted(options: StatsOptions = {}, records: readonly JournalRecord[] = RECORDS) {
  const world = testPorts({ scenarios: library(), journal: memoryJournal(records) });
  await stats(options, world.ports);
  return { ...world, text: world.printed.join('\n') };
}

test('findings have the titles of their rules, missed questions their wording', async () => {
  const { text } = await counted();
  expect(text).toContain('- No number in the Result: 3 of your last 3 results');
  expect(text).toContain('- 1 of 1: Why did nobody see it for a week?');
  expect(text).toContain('4 days in a row');
});

test('a question that is gone is passed over', async () => {
  const { text } = await counted();
  expect(text.match(/1 of 1/g)).toHaveLength(1);
});

describe('one principle', () => {
  test('has its own sections and nothing else', async () => {
    const { printed } = await counted({ lp: 'dive' });
    expect(printed[0]).toBe('Stats, Dive Deep');
    expect(printed).toContain('  Task: 8 % over target; trend after 1 more rated take');
    expect(printed.join('')).not.toContain('weeks');
  });

  test('nobody rehearsed for says how to', async () => {
    expect((await counted({ lp: 'ownership' })).text).toContain('star-coach rehearse ownership');
  });

  test('comes as JSON', async () => {
    expect((await counted({ lp: 'dive deep', json: true })).documents).toMatchObject([
      {
        version: 1,
        principle: 'dive-deep',
        sections: [{ section: 'situation', takes: 3 }, {}, {}, {}, {}],
      },
    ]);
    expect((await counted({ lp: 'ownership', json: true })).documents).toEqual([
      { version: 1, principle: 'ownership', sections: [] },
    ]);
  });

  test('nobody has heard of is wrong usage', async () => {
    await expect(counted({ lp: 'teamwork' })).rejects.toMatchObject({ exitCode: EXIT.usage });
  });
});

test('as JSON it is all there', async () => {
  const { documents, printed } = await counted({ json: true });
  expect(printed).toEqual([]);
  expect(documents).toMatchObject([
    {
      version: 1,
      takes: 15,
      sessions: { complete: 3, incomplete: 0 },
      answers: { right: 0, asked: 2 },
      findings: [{ rule: 'no-outcome-number', section: 'result', count: 3, of: 3 }],
      missed: [{ question: 'alpha/probe/why-not-earlier' }, { question: 'gone/probe/x' }],
      streak: { days: 4, longest: 4, today: true },
    },
  ]);
});

test('with nothing kept it says how to begin', async () => {
  const { printed, noted } = await counted({}, []);
  expect(printed).toEqual([]);
  expect(noted).toEqual([
    'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep',
  ]);
});

test('what a journal says that somebody else wrote is safe to print', async () => {
  const rule = 'x\u001b[31m';
  const hostile = [3, 2, 1].map((days) =>
    sessionRecords(`run-${days}`, { findings: [{ rule, weight: 'fault' }] }),
  );
  const { text } = await counted({}, hostile.flat());
  expect(text).toContain('x\\x1b[31m: 3 of your last 3');
  expect(text).not.toContain('\u001b');
});
