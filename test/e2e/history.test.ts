import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { KEYS } from '../support/keys.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { choose } from '../support/rehearsing.ts';

const scenario = recorded('forty-milliseconds', { title: 'Forty milliseconds' });
const THEN = takeRecord({
  ...{ id: 'then', session: 'one', scenario, at: Date.UTC(2026, 0, 1, 12), day: '2026-01-01' },
  words: 'We fixed the queue.',
});
const NOW = takeRecord({
  ...{ id: 'now', session: 'two', scenario, at: Date.UTC(2026, 0, 2, 12), day: '2026-01-02' },
  words: 'I fixed the queue.',
});

/** Two sessions of one scenario, a day apart. */
function keepTwo(desk: Desk): void {
  mkdirSync(desk.data);
  desk.write('data/journal.jsonl', framed(THEN, NOW));
}

const kept = (desk: Desk) => readFileSync(join(desk.data, 'journal.jsonl'), 'utf8');

describe.concurrent('history', () => {
  test('compare shows what changed', async ({ desk }) => {
    keepTwo(desk);
    const { code, stdout, stderr } = await desk.run(['history', 'compare', 'last']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Forty milliseconds');
    expect(stdout).toMatch(/\bWe\b/);
    expect(stdout).toMatch(/\bI\b/);
  });

  test('dispute lists the remarks of a session, and counts one of them no more', async ({
    desk,
  }) => {
    desk.write('answer.md', '## Action\n\nWe compared the ids on both sides, and we fixed it.\n');
    const call = [
      'rehearse',
      'dive-deep',
      '--section',
      'action',
      '--answers',
      'answer.md',
      '--keep',
    ];
    expect((await desk.run(call)).code).toBe(0);
    expect((await desk.run(['history', 'dispute', 'last'])).stdout).toContain('Action, "We');
    const { code, stdout } = await desk.run(['history', 'dispute', 'last', '1']);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Not counted/),
    });
    expect((await desk.run(['history', 'last'])).stdout).toContain('1 remark left out');
    expect((await desk.run(['history', 'dispute', 'last', '99'])).code).toBe(2);
  });

  test('is searched, and goes by ids that stay', async ({ desk }) => {
    keepTwo(desk);
    const found = await desk.run(['history', '--search', 'we', '--json']);
    const { sessions } = JSON.parse(found.stdout);
    expect(sessions).toMatchObject([{ number: 2, id: 'one' }]);
    const { stdout } = await desk.run(['history', sessions[0].code, '--md']);
    expect(stdout).toContain('We fixed the queue.');
    await desk.run(['history', 'rm', 'two', '--yes']);
    const after = await desk.run(['history', sessions[0].code, '--json']);
    expect(JSON.parse(after.stdout).session).toMatchObject({ number: 1, id: 'one' });
    const none = await desk.run(['history', '--search', 'kafka', '--since', '30d']);
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(none.stderr).toContain('No session fits --search kafka --since');
    expect(await desk.run(['history', '--since', 'May'])).toMatchObject({ code: 2 });
  });

  test('compare takes what was told instead of a number', async ({ desk }) => {
    keepTwo(desk);
    for (const target of [[], ['forty milli'], ['dive deep']]) {
      const { code, stdout } = await desk.run(['history', 'compare', ...target]);
      expect(code).toBe(0);
      expect(stdout).toContain('Forty milliseconds - before and after');
    }
  });

  test('edit keeps a note and leaves the words', async ({ desk }) => {
    keepTwo(desk);
    const before = kept(desk);
    await desk.run(['history', 'edit', 'last', '--note', 'Too short.']);
    expect(kept(desk).startsWith(before)).toBe(true);
    const terminal = desk.open(['history', 'edit', 'last']);
    await terminal.waitFor('A note of your own');
    terminal.send(' Say the number.', KEYS.enter);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const { stdout } = await desk.run(['history', 'last']);
    expect(stdout).toContain('Your note: Too short. Say the number.');
    expect(stdout).toContain(NOW.words);
  });

  test('rm removes one session, once somebody has said yes', async ({ desk }) => {
    keepTwo(desk);
    const unasked = await desk.run(['history', 'rm', 'last']);
    expect(unasked).toMatchObject({ code: 4, stdout: '' });
    const terminal = desk.open(['history', 'rm', 'last']);
    await choose(terminal, 'Yes');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(kept(desk)).toContain(THEN.words);
    expect(kept(desk)).not.toContain(NOW.words);
  });

  test('wipe --yes removes everything, and asks nobody', async ({ desk }) => {
    keepTwo(desk);
    expect(await desk.run(['history', 'wipe', '--yes'])).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await desk.run(['history', '--json']);
    expect(JSON.parse(stdout).sessions).toEqual([]);
  });
});
