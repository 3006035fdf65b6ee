import { mkdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { starCoach, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { recorded, takeRecord } from '../support/records.ts';

const OLD = takeRecord({
  at: Date.UTC(2025, 0, 1, 12),
  day: '2025-01-01',
  scenario: recorded('forty-milliseconds', { title: 'Forty milliseconds' }),
});

/** Commands that only say something. */
const READING = [
  [],
  ['today'],
  ['today', '--plain'],
  ['history'],
  ['history', 'last'],
  ['stats'],
  ['coverage'],
  ['stories'],
  ['list'],
  ['rules'],
  ['study', 'dive-deep'],
];

describe.concurrent('what only reads works once something is due', () => {
  test.for(READING)('%j | cat', async (args, { desk }) => {
    mkdirSync(desk.data);
    desk.write('data/journal.jsonl', framed(OLD));
    const { code, stdout, stderr } = await desk.run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
    // At a terminal, one end of it in a pipe.
    for (const piped of ['"$0" "$@" | cat', 'echo | "$0" "$@"']) {
      const terminal = desk.openCommand(['sh', '-c', piped, ...starCoach(...args)]);
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    }
  });

  test('today lists what is due', async ({ desk }) => {
    mkdirSync(desk.data);
    desk.write('data/journal.jsonl', framed(OLD));
    const { stdout } = await desk.run(['today']);
    const { items } = JSON.parse((await desk.run(['today', '--json'])).stdout);
    expect(items.length).toBeGreaterThan(0);
    expect(stdout.match(/^ +(?:[▸>] +)?\d+\.? /gm)).toHaveLength(items.length);
  });
});
