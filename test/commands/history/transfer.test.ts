import { expect, test } from 'vitest';
import { exportHistory, importHistory } from '../../../src/commands/history/transfer.ts';
import { EXIT } from '../../../src/errors.ts';
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
  await importHistory('mine.jsonl', ports);
  expect(printed).toEqual([words]);
  expect(journal.kept).toEqual(RECORDS);
});

test('one record is one', async () => {
  const journal = memoryJournal();
  journal.files.set('mine.jsonl', [takeRecord()]);
  const { ports, printed } = testPorts({ journal });
  await importHistory('mine.jsonl', ports);
  expect(printed).toEqual(['1 record added.']);
});
