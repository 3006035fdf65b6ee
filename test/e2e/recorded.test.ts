import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { SETUP_MENU } from '../../src/commands/voice/setup-voice.ts';
import { BRIEF_MENU, TAKES_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { converse } from '../support/conversation.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { intoTake, TICKS, withVoice } from '../support/recorded-desk.ts';
import { BARE, choose } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_Z = '\u001a';
const WAIT = { timeout: 120_000, interval: 50 };
const ONE = ['rehearse', 'dive-deep', '--section', 'situation', ...BARE];

const gone = (voice: { isAnyLeft(): boolean }) =>
  vi.waitFor(() => expect(voice.isAnyLeft()).toBe(false), WAIT);

describe('a recorded rehearsal', () => {
  test('shows that it hears, is measured, ticked and remembered', async ({ desk }) => {
    const voice = withVoice(desk);
    const terminal = desk.open([...ONE, '--record']);
    await intoTake(terminal);
    expect(terminal.screen().join('\n')).toMatch(/● ▕[█░]{12}▏ silent for \d+ s/);
    terminal.send(KEYS.enter);
    await terminal.waitFor(TICKS);
    await gone(voice);
    terminal.send(KEYS.enter);
    await choose(terminal, TAKES_MENU.compare);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.scrollback().join('\n')).toMatch(
      /Heard: first word after 0\.\d s; 0:02 of speech/,
    );
    const { stdout } = await desk.run(['history', 'last']);
    expect(stdout).toMatch(/Heard: first word after 0\.\d s; 0:02 of speech/);
    expect(readdirSync(desk.data)).not.toContain('sound');
    expect(leftSwitched(terminal.bytes)).toEqual([]);
  });

  test('is written down, put right, and read', async ({ desk }) => {
    withVoice(desk, 'sphinx');
    const terminal = desk.open([...ONE, '--transcribe']);
    await intoTake(terminal);
    terminal.send(KEYS.enter);
    await terminal.waitFor('Situation, written down');
    await terminal.waitFor('In march our(?) label service printed the wrong code.');
    terminal.send(' Nobody noticed.', CTRL_D);
    await choose(terminal, TAKES_MENU.compare);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const journal = readFileSync(join(desk.data, 'journal.jsonl'), 'utf8');
    expect(journal).toContain('In march our label service printed the wrong code. Nobody noticed.');
    expect(readdirSync(desk.data)).not.toContain('sound');
  });

  test('a recogniser that fails leaves it to be ticked; so does Esc while it works', async ({
    desk,
  }) => {
    withVoice(desk, 'exits');
    const terminal = desk.open([...ONE, '--transcribe']);
    await intoTake(terminal);
    terminal.send(KEYS.enter);
    await terminal.waitFor('not written down', 'scrollback');
    await terminal.waitFor(TICKS);
    await terminal.close();

    withVoice(desk, 'hangs');
    const second = desk.open([...ONE, '--transcribe', '--data-dir', join(desk.home, 'other')]);
    await intoTake(second);
    second.send(KEYS.enter);
    await second.waitFor('writing down what you said');
    second.send(KEYS.escape);
    await second.waitFor(TICKS);
    expect(existsSync(join(desk.home, 'other', 'sound'))).toBe(false);
  });

  test('in lines: one at the start', async ({ desk }) => {
    withVoice(desk);
    const terminal = desk.open([...ONE, '--record', '--plain']);
    const { hear, say, pick } = converse(terminal);
    await pick(BRIEF_MENU.start);
    await pick(BRIEF_MENU.start);
    await hear('Recording.');
    say('');
    await hear(TICKS);
  });
});

describe('broken off in the middle of a recorded take', () => {
  test.for([
    ['SIGTERM', { code: 0, signal: 'SIGTERM' }],
    ['SIGKILL', { code: 0, signal: 'SIGKILL' }],
    ['Ctrl+C', { code: 130, signal: null }],
  ] as const)(
    'by %s: no recorder is left, and the take goes on later',
    async ([how, end], { desk }) => {
      const voice = withVoice(desk);
      const terminal = desk.open([...ONE, '--record']);
      await intoTake(terminal);
      expect(voice.isAnyLeft()).toBe(true);
      // The time used alone is written every few seconds.
      await vi.waitFor(() => expect(desk.drafts()).toHaveLength(1), WAIT);
      if (how === 'Ctrl+C') terminal.send(CTRL_C);
      else process.kill(terminal.pid, how);
      expect(await terminal.exit()).toEqual(end);
      await gone(voice);
      if (how !== 'SIGKILL') expect(leftSwitched(terminal.bytes)).toEqual([]);
      expect(desk.drafts()).toHaveLength(1);

      const again = desk.open(ONE.slice(0, 2));
      await again.waitFor('Go on at Situation');
      again.send(KEYS.enter);
      await again.waitFor('Speak as you would in the room.');
      await again.waitFor(/● ▕/);
    },
  );

  test('Ctrl+Z stops the recorder as well, and fg goes on with another', async ({ desk }) => {
    const voice = withVoice(desk);
    const shell = desk.openCommand(['bash', '--norc', '--noprofile', '-i'], {
      env: { PS1: 'ready> ' },
    });
    await shell.waitFor('ready>');
    const words = [process.execPath, join(import.meta.dirname, '../../bin/star-coach.js')];
    shell.send(`${[...words, ...ONE, '--record'].join(' ')}\r`);
    await intoTake(shell);
    shell.send(CTRL_Z);
    await shell.waitFor('Stopped');
    await gone(voice);
    const stopped = shell.bytes.length;
    shell.send('fg\r');
    await vi.waitFor(() => expect(voice.isAnyLeft()).toBe(true), WAIT);
    const begins = (bytes: string) => /listening|hearing you/.test(bytes.slice(stopped));
    await shell.waitFor(begins, 'bytes');
    await shell.waitFor(/silent for [1-9]/);
    shell.send(KEYS.enter);
    await shell.waitFor(TICKS);
  });

  test('killed while words are written down: the sound is gone at the next start', async ({
    desk,
  }) => {
    withVoice(desk, 'hangs');
    const terminal = desk.open([...ONE, '--transcribe']);
    await intoTake(terminal);
    terminal.send(KEYS.enter);
    await terminal.waitFor('writing down what you said');
    await vi.waitFor(() => expect(readdirSync(join(desk.data, 'sound'))).toHaveLength(1), WAIT);
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.exit();
    expect(readdirSync(join(desk.data, 'sound'))).toHaveLength(1);
    await desk.run(['history']);
    expect(existsSync(join(desk.data, 'sound'))).toBe(false);
  });
});

describe('the machine', () => {
  test('doctor says what works, and fails where something does not', async ({ desk }) => {
    withVoice(desk, 'exits');
    const { code, stdout } = await desk.run(['doctor', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({ name: 'recorder', outcome: 'ok', found: 'sh' }),
        expect.objectContaining({ name: 'recogniser', outcome: 'failed' }),
      ]),
    });
    withVoice(desk);
    const shown = await desk.run(['doctor']);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('Recorder') });
  });

  test('setup voice tries what is installed, and keeps it beside what is set', async ({ desk }) => {
    withVoice(desk);
    const program = desk.write(
      'pocketsphinx_continuous',
      '#!/bin/sh\necho in march we lost them\n',
    );
    await desk.runCommand(['chmod', '+x', program]);
    const PATH = `${desk.home}:${process.env['PATH']}`;
    const terminal = desk.open(['setup', 'voice'], { env: { PATH } });
    await terminal.waitFor(/silent for|hearing you|listening/);
    terminal.send(KEYS.enter);
    await terminal.waitFor(SETUP_MENU.which);
    await terminal.waitFor(/> .*pocketsphinx_continuous/);
    terminal.send(KEYS.enter);
    await terminal.waitFor('in march we lost them');
    await choose(terminal, SETUP_MENU.keep);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const config = readFileSync(join(desk.home, '.config/star-coach/config.yaml'), 'utf8');
    expect(config).toContain('level: sde2\n');
    expect(config).toMatch(/^recorder: .*cat/m);
    expect(config).toMatch(/^recogniser: .*pocketsphinx_continuous/m);
  });
});
