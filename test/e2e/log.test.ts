import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { LOG_MENU } from '../../src/session/log/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { framed } from '../support/journal.ts';
import { KEYS } from '../support/keys.ts';
import { recorded, takeRecord } from '../support/records.ts';
import { choose } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const STORY = { id: 'story-1', title: 'The silent queue' };
const at = Date.UTC(2026, 0, 5, 12);

/** One story that was told for a question, long ago. */
function furnish(desk: Desk): void {
  mkdirSync(desk.data);
  const scenario = recorded('forty-milliseconds', { title: 'Forty milliseconds' });
  const question = 'disagreed-with-your-manager';
  const told = takeRecord({ story: STORY, scenario, question, at, day: '2026-01-05' });
  desk.write('data/journal.jsonl', framed(told));
}

/** Types a line to what is asked. */
async function say(terminal: Terminal, asked: string, line: string): Promise<void> {
  await terminal.waitFor(asked);
  terminal.send(line, KEYS.enter);
}

const drafts = (desk: Desk): string => {
  const folder = join(desk.data, 'interviews');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
};

/** Waits until the line that is being typed is on the disk. */
async function untilKept(desk: Desk, terminal: Terminal, words: string): Promise<void> {
  await terminal.waitFor(() => drafts(desk).includes(words));
}

const shownLast = async (desk: Desk) =>
  JSON.parse((await desk.run(['log', 'show', 'last', '--json'])).stdout).interview;

describe.concurrent('log', () => {
  test.for([
    [80, []],
    [40, []],
    [80, ['--plain']],
  ] as const)(
    'asks a line at a time, shows it and keeps it, in %o',
    async ([columns, plain], { desk }) => {
      furnish(desk);
      const isPlain = plain.length > 0;
      const key = (letter: string) => (isPlain ? `${letter}${KEYS.enter}` : letter);
      const terminal = desk.open(['log', ...plain], { columns, rows: 24 });
      await say(terminal, 'Company', 'Acme');
      await say(terminal, 'Which round', 'Onsite, Jo');
      await say(terminal, 'On which day', '');
      await say(terminal, 'What were you asked', 'A time I saw it differently from my manager');
      await terminal.waitFor('Was it one of these?');
      terminal.send(isPlain ? `1${KEYS.enter}` : KEYS.enter);
      await terminal.waitFor('Which story did you tell?');
      terminal.send(isPlain ? `1${KEYS.enter}` : KEYS.enter);
      await say(terminal, 'dig into', 'who else objected');
      await terminal.waitFor('How did that one go?');
      terminal.send(key('b'));
      await say(terminal, 'And then', '');
      await terminal.waitFor('all in all?');
      terminal.send(key('s'));
      await say(terminal, 'What would you change', 'Say the figure first');
      if (columns === 40) {
        await terminal.waitFor('more of it');
        terminal.send(KEYS.enter);
      }
      await terminal.waitFor(LOG_MENU.keep);
      expect(terminal.cutLines()).toEqual([]);
      terminal.send(isPlain ? `${KEYS.enter}` : KEYS.enter);
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(drafts(desk)).toBe('');
      expect(await shownLast(desk)).toMatchObject({
        ...{ number: 1, company: 'Acme', round: 'Onsite, Jo', went: 'so-so' },
        change: 'Say the figure first',
        asked: [{ told: 'own', story: STORY, dug: 'who else objected', went: 'badly' }],
      });
    },
  );

  test('left with Ctrl+C it goes on where it stopped, with the line that was begun', async ({
    desk,
  }) => {
    const terminal = desk.open(['log']);
    await say(terminal, 'Company', 'Acme');
    await terminal.waitFor('Which round');
    terminal.send('Onsite, with J');
    await terminal.waitFor('with J');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(terminal.screen().join(' ')).toContain('star-coach log');
    const again = desk.open(['log']);
    await choose(again, 'Go on with it');
    await say(again, 'Onsite, with J', 'o');
    await again.waitFor('On which day');
    expect(drafts(desk)).toContain('Onsite, with Jo');
    again.send(KEYS.ctrlC);
    expect(await again.exit()).toEqual({ code: 130, signal: null });
  });

  test('killed in the middle of a line, it has the line', async ({ desk }) => {
    const terminal = desk.open(['log']);
    await say(terminal, 'Company', 'Acme');
    await terminal.waitFor('Which round');
    terminal.send('Onsite with the whole team');
    await untilKept(desk, terminal, 'Onsite with the whole team');
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.exit();
    const again = desk.open(['log']);
    await choose(again, 'Go on with it');
    await again.waitFor('Onsite with the whole team');
    again.send(KEYS.ctrlC);
    await again.exit();
  });

  test('what no disk takes is shown', async ({ desk }) => {
    desk.write('data', 'in the way of the folder');
    const terminal = desk.open(['log']);
    await say(terminal, 'Company', 'Acme of the full disk');
    await terminal.waitFor('Which round');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    const text = terminal.scrollback().join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('could not be kept');
    expect(text.split('Acme of the full disk').length).toBeGreaterThan(3);
  });

  test('is taken from a file, edited, listed and removed', async ({ desk }) => {
    furnish(desk);
    const file = desk.write(
      'onsite.yaml',
      'company: Acme\ndate: 2026-01-10\nasked:\n  - ask: My manager and I\n    question: disagreed-with-your-manager\n    story: The silent queue\n    went: badly\n',
    );
    const kept = await desk.run(['log', '--file', file]);
    expect(kept).toMatchObject({ code: 0, stderr: '' });
    const { asked } = await shownLast(desk);
    expect(asked[0].rehearsed).toEqual({
      question: { times: 1, last: '2026-01-05', stories: ['The silent queue'] },
      story: { times: 1, last: '2026-01-05' },
    });
    const terminal = desk.open(['log', 'edit', 'last']);
    await choose(terminal, LOG_MENU.change);
    await choose(terminal, 'Company: Acme');
    await say(terminal, 'Company', ' again');
    await choose(terminal, LOG_MENU.keep);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const { stdout } = await desk.run(['log', 'list']);
    expect(stdout).toContain('Acme again');
    expect((await desk.run(['log', 'list', '--json'])).stdout.match(/"id"/g)).toHaveLength(1);
    expect(await desk.run(['log', 'rm', '1', '--yes'])).toMatchObject({ code: 0 });
    expect((await desk.run(['log', 'list'])).stdout).toContain('No interview is logged yet');
  });

  test('says what a file lacks, and where; and without a terminal what to do', async ({ desk }) => {
    const file = desk.write('bad.yaml', 'company: Acme\nasked:\n  - ask: X\n    went: terribly\n');
    const bad = await desk.run(['log', '--file', file]);
    expect(bad.code).toBe(3);
    expect(bad.stderr).toMatch(/bad\.yaml:4:11: .*well/);
    const alone = await desk.run(['log']);
    expect(alone).toMatchObject({ code: 4, stdout: '' });
    expect(alone.stderr).toContain('log --file FILE');
  });
});
