import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, seeTake, speakTake, type } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import type { Terminal } from '../support/terminal.ts';
import { openWitnessed } from '../support/witnessed.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
const FAULTS = fileURLToPath(new URL('../support/faults.cjs', import.meta.url));
const WORDS = 'I noticed it early.';

interface Place {
  name: string;
  args: string[];
  reach(terminal: Terminal): Promise<void>;
}

async function reachCountdown(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await type(terminal, WORDS);
}

const PLACES: Place[] = [
  { name: 'brief menu', args: [], reach: (terminal) => terminal.waitFor('leave') },
  { name: 'countdown', args: [], reach: reachCountdown },
  {
    name: 'pause menu',
    args: [],
    async reach(terminal) {
      await reachCountdown(terminal);
      terminal.send(KEYS.escape);
      await terminal.waitFor(PAUSE_MENU.quit);
    },
  },
  {
    name: 'tick list',
    args: ['--aloud'],
    async reach(terminal) {
      await choose(terminal, BRIEF_MENU.start);
      await speakTake(terminal, 'Situation');
      await terminal.waitFor('Which of these');
    },
  },
  {
    name: 'plain take',
    args: ['--plain', '--retell'],
    async reach(terminal) {
      await terminal.waitFor('Enter for 1');
      terminal.send(KEYS.enter);
      await terminal.waitFor('.quit');
      // A line is the program's only once it has read it; the hint it then gives shows that.
      terminal.send(`${WORDS}\r.hint\r`);
      await terminal.waitFor('Hint: say');
    },
  },
];

const CASES = PLACES.flatMap((place) => SIGNALS.map((signal) => ({ place, signal })));

describe.concurrent('a signal from outside ends the program and gives the terminal back', () => {
  test.for(CASES)('$signal at the $place.name', async ({ place, signal }, { desk }) => {
    const { terminal, kill, report } = openWitnessed(desk, [
      'rehearse',
      'dive-deep',
      ...place.args,
    ]);
    await place.reach(terminal);
    kill(signal);
    const { before, after, ...ended } = await report();
    expect(ended).toMatchObject({ code: null, signal });
    expect(before).toMatch(/\bisig\b/);
    expect(after).toBe(before);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    expect(terminal.onNormalScreen()).toBe(true);
    expect(terminal.cursorColumn()).toBe(0);
  });

  test.for(SIGNALS)('%s mid-answer: every word is kept', async (signal, { desk }) => {
    const { terminal, kill, report } = openWitnessed(desk, ['rehearse', 'dive-deep']);
    await reachCountdown(terminal);
    kill(signal);
    await report();
    expect(desk.drafts().map((path) => JSON.parse(readFileSync(path, 'utf8')))).toMatchObject([
      { current: { section: 'situation', text: WORDS } },
    ]);
  });
});

describe.concurrent('a fault of the program gives the terminal back as well', () => {
  const faults = [
    { fault: 'throw', code: 1 },
    { fault: 'rejection', code: 1 },
    { fault: 'exit', code: 7 },
  ].flatMap((each) => PLACES.slice(0, 4).map((place) => ({ ...each, place })));

  test.for(faults)('$fault at the $place.name', async ({ fault, code, place }, { desk }) => {
    const { terminal, kill, report } = openWitnessed(
      desk,
      ['rehearse', 'dive-deep', ...place.args],
      { NODE_OPTIONS: `--require ${FAULTS}`, STAR_COACH_FAULT: fault },
    );
    await place.reach(terminal);
    kill('SIGUSR2');
    const { before, after, ...ended } = await report();
    expect(ended).toMatchObject({ code, signal: null });
    expect(after).toBe(before);
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    const said = terminal.scrollback().join('\n');
    if (fault !== 'exit') expect(said).toMatch(/^error: something went wrong inside star-coach/m);
    expect(terminal.cursorColumn()).toBe(0);
    expect(said).not.toMatch(/^ +at /m);
  });
});
