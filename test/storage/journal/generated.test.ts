import { expect, test } from 'vitest';
import { generatedRecords } from '../../../bench/journal/records.js';
import { recordSchema } from '../../../src/progress/records.ts';

test('every record the benchmark makes up could be one of the program', () => {
  for (const record of generatedRecords(2000)) recordSchema.parse(record);
  const kinds = new Set(Array.from(generatedRecords(2000), ({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['answer', 'drill', 'grade', 'judged', 'take', 'undo']);
});

test('and they are the same every time', () => {
  expect([...generatedRecords(300)]).toEqual([...generatedRecords(300)]);
});
