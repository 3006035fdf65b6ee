import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { SECTIONS, sectionTitle } from '../../../src/scenario/sections.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../../src/session/menus.ts';
import { type Desk, starCoach, test } from '../../support/desk.ts';
import { KEYS } from '../../support/keys.ts';
import { type KnownPause, pausesFound } from '../../support/known-pauses.ts';
import { type Process, startedBy } from '../../support/processes.ts';
import { intoTake, TICKS } from '../../support/recorded-desk.ts';
import { BARE, choose, secondsSpoken } from '../../support/rehearsing.ts';
import { leftSwitched } from '../../support/restored.ts';
import type { Terminal } from '../../support/terminal.ts';
import { expectNoNetwork, traced } from '../../support/traced.ts';
import { joined, spoken } from '../../support/virtual-microphone.ts';
import { isRunning } from '../../support/voices.ts';
import { realRecorders, withMicrophone } from '../../support/with-microphone.ts';

const WAIT = { timeout: 120_000, interval: 50 };
const ONE = ['rehearse', 'dive-deep', '--section', 'situation', '--record', ...BARE];
const PAUSES = [2.4, 1.3, 3.1, 1.6, 2.2];

const recorders = realRecorders();

function recordsWith(desk: Desk, command: readonly string[]): void {
  const settings = `level: sde2\nrole: software-engineer\nrecorder: ${JSON.stringify(command)}\n`;
  desk.write(join('.config', 'star-coach', 'config.yaml'), settings);
}

/** The recorders at work for whatever runs in the terminal. */
const recording = (terminal: Terminal): Process[] =>
  startedBy(terminal.pid).filter(({ name }) =>
    recorders.some(({ command: [program = ''] }) => program === name),
  );

/** Waits until none of these is left. */
async function gone(processes: readonly Process[]): Promise<void> {
  expect(processes.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(processes.filter(({ pid }) => isRunning(pid))).toEqual([]), WAIT);
}

/** Files with a sound, wherever the program may have put one. */
function soundFiles(desk: Desk): string[] {
  const kept = readdirSync(desk.home, { recursive: true, encoding: 'utf8' });
  const lent = readdirSync(tmpdir()).filter((name) => name.startsWith('star-coach-take-'));
  return [...kept.filter((name) => /\.wav$|(^|\/)sound(\/|$)/.test(name)), ...lent];
}

withMicrophone('takes recorded by the real recorders', (microphone) => {
  const sentence = () => spoken('We lost forty orders a day');

  test('five sections without a recogniser: their pauses are found, told and remembered', async ({
    desk,
  }) => {
    const [first, second] = [sentence(), spoken('and nobody could say why')];
    const [one, other] = [first.length / 16_000, second.length / 16_000];
    const trace = join(desk.home, 'trace');
    const args = ['rehearse', 'dive-deep', '--record', ...BARE];
    const terminal = desk.openCommand([...traced(trace), ...starCoach(...args)], {
      env: microphone.env,
    });
    await choose(terminal, BRIEF_MENU.start);
    await terminal.waitFor(/silent for|listening/);
    terminal.send(KEYS.enter);
    for (const [at, section] of SECTIONS.entries()) {
      await terminal.waitFor(new RegExp(`· ${sectionTitle(section)} · ${at + 1} of 5`));
      await terminal.waitFor(/silent for|listening/);
      await microphone.say(joined(0.4, first, PAUSES[at] ?? 0, second, 1.2));
      await terminal.waitFor(/silent for [1-9]/);
      terminal.send(KEYS.enter);
      await terminal.waitFor(TICKS);
      terminal.send(KEYS.enter);
    }
    await choose(terminal, TAKES_MENU.compare);
    await choose(terminal, COMPARISON_MENU.skip);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expectNoNetwork(trace);
    // The pauses over two seconds are those of Situation, Action and Reflection.
    const summary = /Heard: 0:\d\d of speech; 3 pauses over 2 s, the longest 3\.\d s/;
    expect(terminal.scrollback().join('\n')).toMatch(summary);

    const { stdout } = await desk.run(['history', 'last', '--json']);
    const { takes } = JSON.parse(stdout).session;
    let [found, invented, speech] = [0, 0, 0];
    for (const [at, { delivery, text }] of takes.entries()) {
      const known: KnownPause[] = [{ from: one, seconds: PAUSES[at] ?? 0 }];
      expect(text).toBeNull();
      found += pausesFound(delivery, known);
      invented += delivery.pauses.length - known.length;
      speech += delivery.speechSeconds;
    }
    expect({ found, invented }).toEqual({ found: 5, invented: 0 });
    expect(Math.abs(speech / (5 * (one + other)) - 1)).toBeLessThan(0.05);
    const shown = await desk.run(['history', 'last']);
    expect(shown.stdout.match(/Heard: first word after/g)).toHaveLength(5);
    expect(soundFiles(desk)).toEqual([]);
  });

  type Break = [how: string, recorder: string, end: { code: number; signal: string | null }];
  const breaks: Break[] = [
    ['SIGTERM', 'parec', { code: 0, signal: 'SIGTERM' }],
    ['Ctrl+C', 'arecord', { code: 130, signal: null }],
    // Nobody is left who could end them: each program has to notice by itself.
    ...['parec', 'arecord', 'sox-pulse', 'ffmpeg'].map(
      (name): Break => ['SIGKILL', name, { code: 0, signal: 'SIGKILL' }],
    ),
  ];

  test.for(breaks)(
    '%s while %s records: it is gone, and the take goes on later',
    async ([how, name, end], { desk, skip }) => {
      const command = recorders.find((each) => each.name === name)?.command;
      if (command === undefined) return skip();
      recordsWith(desk, command);
      const terminal = desk.open(ONE, { env: microphone.env });
      await intoTake(terminal);
      const saying = microphone.say(sentence());
      await terminal.waitFor('hearing you');
      await saying;
      await vi.waitFor(() => expect(desk.drafts()).toHaveLength(1), WAIT);
      const left = recording(terminal);
      if (how === 'Ctrl+C') terminal.send(KEYS.ctrlC);
      else process.kill(terminal.pid, how);
      expect(await terminal.exit()).toEqual(end);
      await gone(left);
      if (how !== 'SIGKILL') expect(leftSwitched(terminal.bytes)).toEqual([]);
      expect(soundFiles(desk)).toEqual([]);

      const again = desk.open(ONE.slice(0, 2), { env: microphone.env });
      await again.waitFor('Go on at Situation');
      again.send(KEYS.enter);
      await again.waitFor('Speak as you would in the room.');
      await again.waitFor(/silent for|listening/);
      const resumed = secondsSpoken(again.screen().join('\n'));
      // An Enter right after the start does not count.
      await again.waitFor((text) => secondsSpoken(text) > resumed + 1);
      again.send(KEYS.enter);
      await again.waitFor(TICKS);
    },
  );

  test('Ctrl+Z leaves the microphone alone, and fg goes on listening', async ({ desk }) => {
    const shell = desk.openCommand(['bash', '--norc', '--noprofile', '--noediting', '-i'], {
      env: { ...microphone.env, PS1: 'ready> ' },
    });
    await shell.waitFor('ready>');
    shell.send(`${starCoach(...ONE).join(' ')}\r`);
    await intoTake(shell);
    const before = recording(shell);
    shell.send(KEYS.ctrlZ);
    await shell.waitFor('Stopped');
    await gone(before);
    expect(leftSwitched(shell.bytes)).toEqual([]);
    shell.send('fg\r');
    await vi.waitFor(() => expect(recording(shell)).toHaveLength(1), WAIT);
    await microphone.say(joined(0.3, sentence(), 1.5));
    await shell.waitFor(/silent for [1-9]/);
    const last = recording(shell);
    shell.send(KEYS.enter);
    await shell.waitFor(TICKS);
    await gone(last);
    shell.send(KEYS.enter);
    await choose(shell, TAKES_MENU.compare);
    await choose(shell, WHAT_NEXT_MENU.done);
    await shell.waitFor(/ready> $/m, 'bytes');
    expect(readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')).toContain('"heard":"speech"');
    expect(soundFiles(desk)).toEqual([]);
  });
});
