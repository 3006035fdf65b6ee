import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { SHEET_MENU } from '../../src/commands/sheet/sheet.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { toldWeeks } from '../support/told-weeks.ts';

/** Somebody with so many stories that were told. */
function tell(desk: Desk, count: number): void {
  mkdirSync(desk.data, { recursive: true, mode: 0o700 });
  const records = toldWeeks(count, { now: Date.now() });
  desk.write('data/journal.jsonl', records.map((each) => `\n${JSON.stringify(each)}\n`).join(''));
}

describe('sheet', () => {
  test('at a terminal turns pages of twenty rows', async ({ desk }) => {
    tell(desk, 4);
    const terminal = desk.open(['sheet']);
    await terminal.waitFor(SHEET_MENU.on);
    expect(terminal.screen().join('\n')).toContain("Eight o'clock sharp");
    terminal.send(KEYS.enter);
    await terminal.waitFor('The loudest customer');
    terminal.send('q');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  });

  test('in a pipe prints all of it, and as JSON one document', async ({ desk }) => {
    tell(desk, 3);
    const { stdout, code } = await desk.run(['sheet']);
    expect(code).toBe(0);
    expect(stdout).toContain('No story yet');
    const { stories } = JSON.parse((await desk.run(['sheet', '--json'])).stdout);
    expect(stories).toHaveLength(3);
  });

  test('writes a page for nobody else to read, and never over another file unasked', async ({
    desk,
  }) => {
    tell(desk, 3);
    const first = await desk.run(['sheet', '--html', 'sheet.html', '--redact', 'sharp']);
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('blacked out') });
    const path = join(desk.home, 'sheet.html');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('o&#39;clock █████');
    const again = await desk.run(['sheet', '--html', 'sheet.html']);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('--force') });
    const forced = await desk.run(['sheet', '--html', 'sheet.html', '--force']);
    expect(forced.code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('o&#39;clock sharp');
  });

  test('leaves the journal alone, whatever is asked', async ({ desk }) => {
    tell(desk, 1);
    const journal = join(desk.data, 'journal.jsonl');
    const before = readFileSync(journal, 'utf8');
    const { code, stderr } = await desk.run(['sheet', '--html', journal, '--force']);
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('journal') });
    expect(readFileSync(journal, 'utf8')).toBe(before);
  });
});
