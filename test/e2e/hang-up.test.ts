import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { LIMIT_MS } from '../support/program.ts';
import {
  ANSWERS,
  choose,
  reachMenu,
  seeFollowUp,
  seeTake,
  speakTake,
  type,
  typeTake,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';
import { openWitnessed } from '../support/witnessed.ts';

const REHEARSE = ['rehearse', 'dive-deep', '--section', 'situation', '--section', 'task'];

const FOLLOW_UP = 'I would count both sides first.';

interface Place {
  name: string;
  flags?: string[];
  /** Words under way, which a draft has to hold. */
  words?: string;
  /** An answer to a follow-up under way, which a draft has to hold. */
  answer?: string;
  reach(terminal: Terminal): Promise<void>;
}

async function reachTake(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await type(terminal, ANSWERS.Situation);
}

async function reachComparison(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Situation');
  await typeTake(terminal, 'Task');
  await reachMenu(terminal, COMPARISON_MENU.next('Task'));
}

const PLACES: Place[] = [
  { name: 'at the brief', reach: (terminal) => terminal.waitFor('leave') },
  { name: 'in a take', words: ANSWERS.Situation, reach: reachTake },
  {
    name: 'in the pause menu',
    words: ANSWERS.Situation,
    async reach(terminal) {
      await reachTake(terminal);
      terminal.send(KEYS.escape);
      await terminal.waitFor(PAUSE_MENU.quit);
    },
  },
  {
    name: 'at the ticks after a spoken take',
    flags: ['--aloud'],
    async reach(terminal) {
      await choose(terminal, BRIEF_MENU.start);
      await speakTake(terminal, 'Situation');
      await terminal.waitFor('Which of these');
    },
  },
  { name: 'at "Go on?"', reach: reachComparison },
  {
    name: 'at a follow-up',
    answer: FOLLOW_UP,
    async reach(terminal) {
      await reachComparison(terminal);
      await choose(terminal, COMPARISON_MENU.skip);
      await seeFollowUp(terminal);
      await type(terminal, FOLLOW_UP);
    },
  },
  {
    name: 'in a take in plain lines',
    flags: ['--plain', '--retell'],
    words: ANSWERS.Situation,
    async reach(terminal) {
      await terminal.waitFor('Enter for 1');
      terminal.send(KEYS.enter);
      await terminal.waitFor('.quit');
      // A line is the program's only once it has read it; the hint it then gives shows that.
      terminal.send(`${ANSWERS.Situation}\r.hint\r`);
      await terminal.waitFor('Hint: say');
    },
  },
];

/** What a draft holds of a take, or of an answer to a follow-up, under way. */
function underWay(desk: Desk): unknown[] {
  return desk.drafts().map((path) => {
    const { current, probe } = JSON.parse(readFileSync(path, 'utf8'));
    return { words: current?.text, answer: probe?.text };
  });
}

function expectKept(desk: Desk, { words, answer }: Pick<Place, 'words' | 'answer'>): void {
  if (words !== undefined || answer !== undefined)
    expect(underWay(desk)).toEqual([{ words, answer }]);
}

/** Waits until whoever watches has seen the program end. */
async function untilReported(desk: Desk): Promise<object> {
  const path = join(desk.home, 'witness.json');
  for (const started = performance.now(); performance.now() - started < LIMIT_MS; ) {
    const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    if ('signal' in report) return report;
    await wait(15);
  }
  throw new Error('the program did not end');
}

describe.concurrent('the window is closed: the program dies of SIGHUP and aborts nowhere', () => {
  test.for(PLACES)('$name', async (place, { desk }) => {
    const { flags = [], reach } = place;
    const terminal = desk.open([...REHEARSE, ...flags]);
    await reach(terminal);
    terminal.hangUp();
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGHUP' });
    expectKept(desk, place);
  });

  // The signal goes to whoever leads the session; others only find that nothing can be read.
  test.for(PLACES)('$name, started by somebody who stays', async (place, { desk }) => {
    const { flags = [], reach } = place;
    const { terminal } = openWitnessed(desk, [...REHEARSE, ...flags]);
    await reach(terminal);
    terminal.hangUp();
    expect(await untilReported(desk)).toMatchObject({ code: null, signal: 'SIGHUP' });
    expectKept(desk, place);
  });

  test.for([true, false])('what no draft took is in a file (told: %s)', async (told, { desk }) => {
    const temporary = join(desk.home, 'tmp');
    mkdirSync(temporary);
    const args = ['--data-dir', desk.write('file', ''), ...REHEARSE];
    const env = { TMPDIR: temporary };
    const terminal = told ? desk.open(args, { env }) : openWitnessed(desk, args, env).terminal;
    await reachComparison(terminal);
    terminal.hangUp();
    await (told ? terminal.exit() : untilReported(desk));
    const [name = '', ...more] = readdirSync(temporary, {
      recursive: true,
      encoding: 'utf8',
    }).filter((each) => each.endsWith('.md'));
    expect(more).toEqual([]);
    const kept = readFileSync(join(temporary, name), 'utf8');
    for (const section of ['Situation', 'Task'] as const) {
      expect(kept).toContain(`## ${section}\n\n${ANSWERS[section]}\n`);
    }
  });
});
