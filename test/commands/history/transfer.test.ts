import { describe, expect, test } from 'vitest';
import { exportHistory, importHistory } from '../../../src/commands/history/transfer.ts';
import { EXIT, FailureError } from '../../../src/errors.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { sessionRecords, takeRecord } from '../../support/records.ts';
import { testPorts } from '../../support/test-ports.ts';

const RECORDS = sessionRecords('run-a');

test('an export says in one line what it wrote', async () => {
  const { ports, journal, printed } = testPorts({ journal: memoryJournal(RECORDS) });
  await exportHistory('mine.jsonl', {}, ports);
  expect(journal.files.get('mine.jsonl')).toEqual(RECORDS);
  expect(printed).toEqual(['5 records written to mine.jsonl.']);
  await expect(exportHistory('mine.jsonl', {}, ports)).rejects.toMatchObject({
    exitCode: EXIT.failure,
  });
  await exportHistory('mine.jsonl', { force: true }, ports);
});

test('an export to standard output prints nothing there but the records', async () => {
  const { ports, printed, noted } = testPorts({ journal: memoryJournal(RECORDS) });
  await exportHistory('-', {}, ports);
  expect(printed).toEqual([]);
  expect(noted).toEqual(['5 records written.']);
});

test('an export that was not read to its end says no count', async () => {
  const journal = { ...memoryJournal(RECORDS), exportTo: async () => null };
  const { ports, printed, noted } = testPorts({ journal });
  await exportHistory('-', {}, ports);
  expect([printed, noted]).toEqual([[], []]);
});

test.each([
  [[], '5 records added.'],
  [RECORDS.slice(0, 1), '4 records added; 1 record was here already.'],
  [RECORDS, '0 records added; 5 records were here already.'],
])('an import beside %j', async (before, words) => {
  const journal = memoryJournal(before);
  journal.files.set('mine.jsonl', RECORDS);
  const { ports, printed } = testPorts({ journal });
  await importHistory('mine.jsonl', {}, ports);
  expect(printed).toEqual([words]);
  expect(journal.kept).toEqual(RECORDS);
});

test('one record is one', async () => {
  const journal = memoryJournal();
  journal.files.set('mine.jsonl', [takeRecord()]);
  const { ports, printed } = testPorts({ journal });
  await importHistory('mine.jsonl', {}, ports);
  expect(printed).toEqual(['1 record added.']);
});

describe('an import that leaves lines out', () => {
  const problem = (line: number) => ({
    file: 'mine.jsonl',
    line,
    column: 1,
    message: 'this is no record',
    source: 'oops',
  });

  test.each([
    [1, [problem(3)], ['1 line of mine.jsonl was left out', 'mine.jsonl:3:1: this is no record']],
    [
      9,
      [problem(1), problem(2)],
      ['9 lines of mine.jsonl were left out', 'mine.jsonl:1:1: this is no record', 'and 7 more'],
    ],
  ])('says what it added, names them, and fails: %i', async (leftOut, problems, words) => {
    const importFrom = async () => ({ added: 2, known: 1, leftOut, problems });
    const { ports, printed } = testPorts({ journal: { ...memoryJournal(), importFrom } });
    const importing = importHistory('mine.jsonl', {}, ports);
    await expect(importing).rejects.toMatchObject({ exitCode: EXIT.failure });
    await expect(importing).rejects.toThrow(FailureError);
    for (const each of words) await expect(importing).rejects.toThrow(each);
    expect(printed).toEqual(['2 records added; 1 record was here already.']);
  });

  test.each([
    [{}, false],
    [{ strict: true }, true],
  ])('is all or none when asked to be: %j', async (options, expected) => {
    let strict: boolean | undefined;
    const importFrom = async (_: string, how?: boolean) => {
      strict = how;
      return { added: 0, known: 0, leftOut: 0, problems: [] };
    };
    const { ports } = testPorts({ journal: { ...memoryJournal(), importFrom } });
    await importHistory('mine.jsonl', options, ports);
    expect(strict).toBe(expected);
  });
});
