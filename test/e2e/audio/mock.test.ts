import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { MOCK_MENU } from '../../../src/session/mock/menus.ts';
import { type Desk, test } from '../../support/desk.ts';
import { KEYS } from '../../support/keys.ts';
import { withVoice } from '../../support/recorded-desk.ts';
import { choose } from '../../support/rehearsing.ts';
import { leftSwitched } from '../../support/restored.ts';
import type { Terminal } from '../../support/terminal.ts';
import {
  joined,
  missingPrograms,
  openMicrophone,
  spoken,
  type VirtualMicrophone,
} from '../../support/virtual-microphone.ts';

const CALL = ['mock', '--minutes', '10', '--lp', 'ownership', '--seed', '3', '--calm'];
const WAIT = { timeout: 120_000, interval: 50 };
const CTRL_C = '\u0003';
const VERDICT = 'Before anybody else says so';

const missing = missingPrograms();

function recordsOf(desk: Desk): { kind: string; delivery?: { pauses: { seconds: number }[] } }[] {
  const text = readFileSync(join(desk.data, 'journal.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** Through the brief and the microphone to the first question, until something is heard of it. */
async function intoAnswer(terminal: Terminal): Promise<void> {
  await choose(terminal, MOCK_MENU.begin);
  await terminal.waitFor(/silent for|hearing you|listening/);
  terminal.send(KEYS.enter);
  await terminal.waitFor('Speak as you would in the room.');
  await terminal.waitFor(/● ▕/);
}

/** What is asked in the take on the screen. */
function askedOn(terminal: Terminal): string {
  const rows = terminal.screen();
  const [heading, meter] = [/left$/, /▕/].map((row) => rows.findIndex((each) => row.test(each)));
  return rows
    .slice((heading ?? 0) + 1, meter)
    .join(' ')
    .trim();
}

/** Says to the probe that comes after what was asked before that there was nothing. */
async function nothingComes(terminal: Terminal, before = ''): Promise<void> {
  await terminal.waitFor(
    (screen) => /Speak as you would/.test(screen) && askedOn(terminal) !== before,
  );
  await terminal.waitFor(/silent for [1-9]/);
  terminal.send(KEYS.enter);
  await choose(terminal, MOCK_MENU.hadNothing);
}

/** Enter takes the words as they are, but for one that comes at once. */
async function acceptWords(terminal: Terminal): Promise<void> {
  const isOpen = () => terminal.screen().join('\n').includes(', written down');
  await terminal.waitFor('Enter accept');
  await vi.waitFor(
    () => {
      if (isOpen()) terminal.send(KEYS.enter);
      expect(isOpen()).toBe(false);
    },
    { ...WAIT, interval: 700 },
  );
}

/** Reads the debrief to its end. */
async function readDebrief(terminal: Terminal): Promise<string> {
  await terminal.waitFor(VERDICT);
  const before = terminal.scrollback().join('\n');
  expect(before).not.toMatch(/Heard|first word after|pauses? over/);
  await choose(terminal, 'Leaning hire');
  await terminal.waitFor('A name for the story you told for');
  terminal.send(KEYS.enter);
  await terminal.waitFor('you said: leaning hire');
  for (;;) {
    await terminal.waitFor((text) => text.includes(MOCK_MENU.table));
    if (terminal.screen().join('\n').includes(MOCK_MENU.again)) break;
    await choose(terminal, MOCK_MENU.more);
  }
  await choose(terminal, MOCK_MENU.leave);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  return terminal.scrollback().join('\n').replace(/\s+/g, ' ');
}

describe.runIf(missing.length === 0)('with a virtual microphone', () => {
  let microphone: VirtualMicrophone;
  beforeAll(async () => {
    microphone = await openMicrophone();
    Object.assign(process.env, microphone.env);
  });
  afterAll(() => microphone.close());

  test('an answer of a loop is heard, and its pause told in the debrief only', async ({ desk }) => {
    const terminal = desk.open([...CALL, '--record'], { env: microphone.env });
    await intoAnswer(terminal);
    const [first, second] = ['We lost forty orders a day', 'I found the broken parser'].map(spoken);
    if (!first || !second) throw new Error('two pieces');
    await terminal.waitFor(/silent for|listening/);
    const question = askedOn(terminal);
    expect(question).toMatch(/\w{3}.*[.?]$/);
    await microphone.say(joined(0.6, first, 2.6, second, 1.5));
    await terminal.waitFor(/silent for [1-9]/);
    terminal.send(KEYS.enter);
    await nothingComes(terminal, question);
    await nothingComes(terminal);
    const seen = await readDebrief(terminal);
    expect(seen).toMatch(
      /Heard: first word after \d\.\d s; 0:0\d of speech; a pause of 2\.\d s at/,
    );
    const [whole, ...probes] = recordsOf(desk).filter(({ delivery }) => delivery !== undefined);
    expect([whole?.kind, ...probes.map(({ kind }) => kind)]).toEqual(['whole', 'probe', 'probe']);
    const longest = Math.max(...(whole?.delivery?.pauses ?? []).map(({ seconds }) => seconds));
    expect(Math.abs(longest - 2.6)).toBeLessThan(0.25);
    expect(readdirSync(desk.data)).not.toContain('recordings');
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });
});

test('written down it is put right, read and voted on; the sound is kept where that is asked for', async ({
  desk,
}) => {
  withVoice(desk, 'sphinx');
  const terminal = desk.open([...CALL, '--transcribe', '--keep-audio']);
  await intoAnswer(terminal);
  await terminal.waitFor(/silent for [1-9]/);
  terminal.send(KEYS.enter);
  await terminal.waitFor(', written down');
  await terminal.waitFor('In march our(?) label service printed the wrong code.');
  await acceptWords(terminal);
  for (const _ of ['one probe', 'and another']) {
    await terminal.waitFor('Speak as you would in the room.');
    await terminal.waitFor(/silent for [1-9]/);
    terminal.send(KEYS.enter);
    await terminal.waitFor(', written down');
    await terminal.waitFor('In march our');
    // All of it is taken away: nothing came.
    terminal.send('\u0015', KEYS.ctrlD);
    await terminal.waitFor('Nothing written yet');
    terminal.send(KEYS.ctrlD);
  }
  const seen = await readDebrief(terminal);
  expect(seen).toContain('Heard: first word after');
  expect(seen).not.toContain('Nobody wrote down');
  const [session = ''] = readdirSync(join(desk.data, 'recordings'));
  expect(readdirSync(join(desk.data, 'recordings', session)).sort()).toEqual([
    'follow-up-1.wav',
    'follow-up-2.wav',
    'whole.wav',
  ]);
  expect(existsSync(join(desk.data, 'sound'))).toBe(false);
});

describe('a recorded loop that is broken off', () => {
  test.for([
    ['SIGKILL', { code: 0, signal: 'SIGKILL' }],
    ['Ctrl+C', { code: 130, signal: null }],
  ] as const)('by %s leaves no recorder, and goes on recorded', async ([how, end], { desk }) => {
    const voice = withVoice(desk);
    const terminal = desk.open([...CALL, '--record']);
    await intoAnswer(terminal);
    await terminal.waitFor(/silent for [1-9]/);
    const question = askedOn(terminal);
    if (how === 'Ctrl+C') terminal.send(CTRL_C);
    else process.kill(terminal.pid, how);
    expect(await terminal.exit()).toEqual(end);
    await vi.waitFor(() => expect(voice.isAnyLeft()).toBe(false), WAIT);
    if (how !== 'SIGKILL') expect(leftSwitched(terminal.bytes)).toEqual([]);

    const again = desk.open(['mock']);
    await choose(again, MOCK_MENU.goOn);
    await again.waitFor('Speak as you would in the room.');
    await again.waitFor(/● ▕/);
    expect(askedOn(again)).toBe(question);
    again.send(CTRL_C);
    expect(await again.exit()).toEqual({ code: 130, signal: null });
    await vi.waitFor(() => expect(voice.isAnyLeft()).toBe(false), WAIT);
  });
});
