import { describe, expect, test } from 'vitest';
import {
  type RemoveOptions,
  removeSession,
  wipeHistory,
} from '../../../src/commands/history/remove.ts';
import { EXIT } from '../../../src/errors.ts';
import { daysAgo } from '../../support/clock.ts';
import { memoryJournal } from '../../support/memory-journal.ts';
import { answerRecord, gradeRecord, sessionRecords } from '../../support/records.ts';
import { CTRL_C, type Reaction, scriptedPrompter } from '../../support/scripted-prompter.ts';
import { testPorts } from '../../support/test-ports.ts';

const [take, ...takes] = sessionRecords('run-a', { at: daysAgo(2) });
const RECORDS = [
  ...(take ? [take, gradeRecord('alpha/section/situation', take, 2)] : []),
  ...takes,
  ...sessionRecords('run-b'),
  answerRecord({ session: 'run-b' }),
];

function world(script: Reaction[] | null) {
  const prompter = script ? { prompter: scriptedPrompter(...script) } : {};
  return testPorts({ journal: memoryJournal(RECORDS), ...prompter });
}

async function removed(session: string, options: RemoveOptions, script: Reaction[] | null = null) {
  const { ports, journal, printed } = world(script);
  await removeSession(session, options, ports);
  return { kept: journal.kept, printed };
}

describe('a session is removed', () => {
  test.each<[string, RemoveOptions, Reaction[] | null]>([
    ['after a yes', {}, ['Yes']],
    ['unasked with --yes', { yes: true }, null],
  ])('%s, with what was graded on it', async (_, options, script) => {
    const { kept, printed } = await removed('2', options, script);
    expect(kept).toHaveLength(6);
    expect(kept.every((record) => 'session' in record && record.session === 'run-b')).toBe(true);
    expect(printed).toEqual(['Removed "Story alpha" of 2026-11-18, 5 takes: 6 records.']);
  });

  test('not after a no, which comes first', async () => {
    const prompter = scriptedPrompter('No');
    const { ports, journal, printed } = testPorts({ journal: memoryJournal(RECORDS), prompter });
    await removeSession('run-a', {}, ports);
    expect(journal.kept).toHaveLength(RECORDS.length);
    expect(printed).toEqual(['Kept as it was.']);
    expect(prompter.asked).toEqual([
      {
        message: 'Remove "Story alpha" of 2026-11-18, 5 takes, for good?',
        options: ['No, keep it', 'Yes, remove it'],
      },
    ]);
  });

  test('not after Ctrl+C', async () => {
    const { ports, journal } = world([CTRL_C]);
    await expect(removeSession('run-a', {}, ports)).rejects.toThrow('left');
    expect(journal.kept).toHaveLength(RECORDS.length);
  });

  test('not with nobody to ask', async () => {
    await expect(removed('run-a', {})).rejects.toMatchObject({
      exitCode: EXIT.needsTerminal,
      hint: 'To do it without being asked: star-coach history rm run-a --yes',
    });
  });

  test('not when there is none of that name', async () => {
    await expect(removed('run-c', { yes: true })).rejects.toMatchObject({ exitCode: EXIT.usage });
  });
});

describe('everything is removed', () => {
  test('once it has been said what that is', async () => {
    const prompter = scriptedPrompter('No');
    const { ports } = testPorts({ journal: memoryJournal(RECORDS), prompter });
    await wipeHistory({}, ports);
    expect(prompter.asked.map(({ message }) => message)).toEqual([
      'Remove everything that was kept: every session and its sound, every grade, every unfinished rehearsal or story?',
    ]);
  });

  test.each<[string, RemoveOptions, Reaction[] | null, number, string]>([
    ['after a yes', {}, ['Yes'], 0, 'Removed everything: 12 records.'],
    ['unasked with --yes', { yes: true }, null, 0, 'Removed everything: 12 records.'],
    ['not after a no', {}, ['No'], 12, 'Kept as it was.'],
  ])('%s', async (_, options, script, left, words) => {
    const { ports, journal, printed } = world(script);
    await wipeHistory(options, ports);
    expect(journal.kept).toHaveLength(left);
    expect(printed.join('')).toContain(words);
  });

  test('not with nobody to ask', async () => {
    const { ports } = world(null);
    await expect(wipeHistory({}, ports)).rejects.toMatchObject({
      exitCode: EXIT.needsTerminal,
      hint: 'To do it without being asked: star-coach history wipe --yes',
    });
  });
});
