import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { BRIEF_MENU, UNFINISHED_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { makePipe } from '../support/make-pipe.ts';
import { LIMIT_MS } from '../support/program.ts';
import { BARE, choose, seeTake, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const onWindows = process.platform === 'win32';
const REHEARSE = ['rehearse', 'forty-milliseconds', '--section', 'situation', ...BARE];
const LEFT = 'I noticed';
const FIRST = ' that some webhooks had failed in the first window.';
const SECOND = 'Something else was told in the second window.';
const ELSEWHERE = 'is open in another window';

/** What the drafts hold of the take under way. */
const words = (desk: Desk) =>
  desk.drafts().map((path) => JSON.parse(readFileSync(path, 'utf8')).current?.text);

/** Everything typed that is on the disk, in the journal or in a draft. */
function onDisk(desk: Desk): string {
  const files = readdirSync(desk.data, { recursive: true, encoding: 'utf8' });
  const kept = files.filter((name) => name === 'journal.jsonl' || /^drafts\/.*\.json$/.test(name));
  return kept.map((name) => readFileSync(join(desk.data, name), 'utf8')).join('\n');
}

async function untilOnDisk(desk: Desk, text: string): Promise<void> {
  await vi.waitFor(() => expect(onDisk(desk)).toContain(text), { timeout: LIMIT_MS });
}

/** Leaves a rehearsal in its first section. */
async function leaveOne(desk: Desk): Promise<void> {
  const terminal = desk.open(REHEARSE);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await type(terminal, LEFT);
  terminal.send(KEYS.ctrlC);
  await terminal.exit();
  expect(words(desk)).toEqual([LEFT]);
}

async function finish(terminal: Terminal): Promise<void> {
  terminal.send(KEYS.ctrlD);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
}

describe.concurrent('two windows that go on with the same rehearsal', () => {
  /** Both have seen the offer; the first takes it, the second begins its own. */
  async function bothResume(desk: Desk): Promise<[Terminal, Terminal]> {
    await leaveOne(desk);
    const [first, second] = [desk.open(REHEARSE), desk.open(REHEARSE)];
    await Promise.all([
      first.waitFor(UNFINISHED_MENU.goOn('Situation')),
      second.waitFor(UNFINISHED_MENU.goOn('Situation')),
    ]);
    await choose(first, UNFINISHED_MENU.goOn('Situation'));
    await seeTake(first, 'Situation');
    await first.waitFor(LEFT);
    await choose(second, UNFINISHED_MENU.goOn('Situation'));
    await second.waitFor(ELSEWHERE);
    await choose(second, BRIEF_MENU.start);
    await seeTake(second, 'Situation');
    return [first, second];
  }

  test('the words of both are on the disk, while they type and when they have left', async ({
    desk,
  }) => {
    const [first, second] = await bothResume(desk);
    await type(first, FIRST);
    await type(second, SECOND);
    await untilOnDisk(desk, LEFT + FIRST);
    await untilOnDisk(desk, SECOND);
    for (const terminal of [first, second]) {
      terminal.send(KEYS.ctrlC);
      expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    }
    expect(words(desk).sort()).toEqual([LEFT + FIRST, SECOND].sort());
  });

  test('finishing in one does not delete the other’s', async ({ desk }) => {
    const [first, second] = await bothResume(desk);
    await type(first, FIRST);
    await untilOnDisk(desk, LEFT + FIRST);
    await type(second, SECOND);
    await finish(second);
    expect(words(desk)).toEqual([LEFT + FIRST]);
    expect(onDisk(desk)).toContain(SECOND);
    await finish(first);
    expect(desk.drafts()).toEqual([]);
    expect(onDisk(desk)).toContain(LEFT + FIRST);
    expect(onDisk(desk)).toContain(SECOND);
  });

  test('also where both are killed: each is offered again', async ({ desk }) => {
    const [first, second] = await bothResume(desk);
    await type(first, FIRST);
    await type(second, SECOND);
    await untilOnDisk(desk, LEFT + FIRST);
    await untilOnDisk(desk, SECOND);
    for (const terminal of [first, second]) {
      process.kill(terminal.pid, 'SIGKILL');
      await terminal.exit();
    }
    const next = desk.open(REHEARSE);
    await choose(next, UNFINISHED_MENU.goOn('Situation'));
    await next.waitFor(/(first|second) window\./);
  });
});

describe.concurrent('a rehearsal that another window has open', () => {
  test('is not offered, neither by rehearse nor at home; closed there, it is', async ({ desk }) => {
    const first = desk.open(REHEARSE);
    await choose(first, BRIEF_MENU.start);
    await seeTake(first, 'Situation');
    await type(first, FIRST);
    await untilOnDisk(desk, FIRST);

    const second = desk.open(REHEARSE);
    await second.waitFor(BRIEF_MENU.start);
    expect(second.screen().join('\n')).toContain(ELSEWHERE);
    expect(second.screen().join('\n')).not.toContain('Go on at');
    const home = desk.open([]);
    await home.waitFor('q quit');
    expect(home.screen().join('\n')).not.toContain('go on where');
    await choose(home, 'quit');

    first.send(KEYS.ctrlC);
    await first.exit();
    const again = desk.open([]);
    await choose(again, 'go on where you left it');
    await again.waitFor(FIRST.trim());
  });

  test('left for home it can be gone on with elsewhere', async ({ desk }) => {
    await leaveOne(desk);
    const first = desk.open([]);
    await choose(first, 'go on where you left it');
    await seeTake(first, 'Situation');
    first.send(KEYS.escape);
    await choose(first, PAUSE_MENU.quit);
    await first.waitFor('q quit');
    const second = desk.open(REHEARSE);
    await choose(second, UNFINISHED_MENU.goOn('Situation'));
    await second.waitFor(LEFT);
  });
});

/** What may lie under the name of a draft. */
const THINGS: Record<string, (path: string, desk: Desk) => void> = {
  'a pipe nobody writes to': makePipe,
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
  'a folder': (path) => mkdirSync(path),
  'a file of 500 MB': (path, desk) => {
    desk.write('data/drafts/run-9.json', '');
    truncateSync(path, 500 * 1024 * 1024);
  },
};

describe.skipIf(onWindows).concurrent('named like a draft, it holds nothing up', () => {
  test.for(Object.keys(THINGS))('%s', async (name, { desk }) => {
    const folder = join(desk.data, 'drafts');
    mkdirSync(folder, { recursive: true });
    THINGS[name]?.(join(folder, 'run-9.json'), desk);
    for (const [args, prompt] of [
      [[], 'q quit'],
      [REHEARSE, BRIEF_MENU.start],
    ] as const) {
      const terminal = desk.open(args);
      await terminal.waitFor(prompt);
      const shown = terminal.scrollback().join(' ').replaceAll(/\s+/g, ' ');
      expect(shown).toContain('run-9.json: this unfinished rehearsal could not be read');
      expect(shown.match(/run-9\.json/g)).toHaveLength(1);
      terminal.send(KEYS.ctrlC);
      expect(await terminal.exit()).toMatchObject({ code: 130 });
    }
  });
});

describe
  .skipIf(onWindows)
  .concurrent('named like any file that is kept, it holds nothing up', () => {
    const FILES = ['journal.jsonl', 'progress.json', 'journal.lock', 'scenarios.json', 'drafts'];
    test.for(FILES)('a pipe called %s', async (name, { desk }) => {
      mkdirSync(desk.data);
      makePipe(join(desk.data, name));
      const terminal = desk.open(REHEARSE);
      await choose(terminal, BRIEF_MENU.start);
      await seeTake(terminal, 'Situation');
      await type(terminal, FIRST);
      await finish(terminal);
      const { code, stderr } = await desk.run(['list']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  });
