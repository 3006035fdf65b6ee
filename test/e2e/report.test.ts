import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { PROGRESS_MENU } from '../../src/commands/stats.ts';
import { type Desk, test } from '../support/desk.ts';
import { LIMIT_MS } from '../support/program.ts';
import { choose } from '../support/rehearsing.ts';
import { toldWeeks } from '../support/told-weeks.ts';

function tell(desk: Desk, count: number): void {
  mkdirSync(desk.data, { recursive: true, mode: 0o700 });
  const records = toldWeeks(count, { now: Date.now() });
  desk.write('data/journal.jsonl', records.map((each) => `\n${JSON.stringify(each)}\n`).join(''));
}

describe('report', () => {
  test('writes a page, whatever there is to tell, and never over another file unasked', async ({
    desk,
  }) => {
    const first = await desk.run(['report', '--html', 'report.html']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('report.html') });
    const path = join(desk.home, 'report.html');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('Nothing has been rehearsed yet');
    tell(desk, 2);
    expect(await desk.run(['report', '--html', 'report.html'])).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('--force') },
    });
    await desk.run(['report', '--html', 'report.html', '--force']);
    expect(readFileSync(path, 'utf8')).toContain('Eight o&#39;clock sharp');
  });

  test('without a file says what to type', async ({ desk }) => {
    expect(await desk.run(['report'])).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining('star-coach report --html report.html') },
    });
  });

  test('is opened from the progress by a browser of one’s own, and by no shell', async ({
    desk,
  }) => {
    tell(desk, 2);
    const opened = join(desk.home, 'opened');
    const browser = desk.write('browser', `#!/bin/sh\nprintf '%s' "$1" > '${opened}'\n`);
    await desk.runCommand(['chmod', '+x', browser]);
    const terminal = desk.open(['stats'], { env: { BROWSER: browser, TMPDIR: desk.home } });
    await choose(terminal, PROGRESS_MENU.page);
    await terminal.waitFor('Your browser opens it.');
    await choose(terminal, PROGRESS_MENU.back);
    expect((await terminal.exit()).code).toBe(0);
    const shown = () => expect(readFileSync(opened, 'utf8')).toMatch(/report\.html$/);
    await vi.waitFor(shown, { timeout: LIMIT_MS });
    const page = readFileSync(opened, 'utf8');
    expect(statSync(dirname(page)).mode & 0o777).toBe(0o700);
    expect(readFileSync(page, 'utf8')).toContain('Eight o&#39;clock sharp');
  });
});
