import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { BRIEF_MENU, TAKES_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { makePipe } from '../support/make-pipe.ts';
import { withVoice } from '../support/recorded-desk.ts';
import { BARE, choose } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import { fakePlayer, isRunning } from '../support/voices.ts';

const CTRL_C = '\u0003';
const WAIT = { timeout: 120_000, interval: 50 };
const ONE = ['rehearse', 'dive-deep', '--section', 'situation', ...BARE];
const rightsOf = (path: string) => statSync(path).mode & 0o777;

const folderOf = (desk: Desk) => join(desk.data, 'recordings');
const sessionsOf = (desk: Desk) => (existsSync(folderOf(desk)) ? readdirSync(folderOf(desk)) : []);

/** One section rehearsed with its sound kept; returns the file. */
async function keptTake(desk: Desk): Promise<string> {
  const terminal = desk.open([...ONE, '--keep-audio']);
  await choose(terminal, BRIEF_MENU.start);
  await terminal.waitFor('The sound of your takes is kept for 7 days');
  await terminal.waitFor(/silent for|hearing you|listening/);
  terminal.send(KEYS.enter);
  await terminal.waitFor('Speak as you would in the room.');
  await terminal.waitFor(/silent for [1-9]/);
  terminal.send(KEYS.enter);
  await terminal.waitFor('Which of these did you say?');
  terminal.send(KEYS.enter);
  await choose(terminal, TAKES_MENU.compare);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  const [session = ''] = sessionsOf(desk);
  return join(folderOf(desk), session, 'situation.wav');
}

/** A player that behaves so; returns what it was told to play. */
function withPlayer(desk: Desk, mode: string) {
  const log = desk.write('played', '');
  const config = join(desk.home, '.config', 'star-coach', 'config.yaml');
  appendFileSync(config, `player: ${JSON.stringify(fakePlayer(mode, log))}\n`);
  return (): { sound: string; bytes: number | null; pid: number }[] =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
}

/** Sessions with sound of any kind in their folders, without a rehearsal. */
function withSound(desk: Desk, session: string, days: number): string {
  const own = join(folderOf(desk), session);
  mkdirSync(own, { recursive: true });
  const path = join(own, 'situation.wav');
  writeFileSync(path, Buffer.alloc(44 + 32_000));
  const then = Date.now() / 1000 - days * 24 * 60 * 60;
  utimesSync(path, then, then);
  return path;
}

describe('sound that is kept', () => {
  test('is on the disk for nobody else, is played, and goes with its session', async ({ desk }) => {
    withVoice(desk);
    const played = withPlayer(desk, 'plays');
    const path = await keptTake(desk);
    expect(rightsOf(path)).toBe(0o600);
    expect([folderOf(desk), dirname(path)].map(rightsOf)).toEqual([0o700, 0o700]);
    expect(statSync(path).size).toBeGreaterThan(2 * 32_000);

    expect((await desk.run(['history', 'last'])).stdout).toContain('Its sound, kept until');
    const { code, stdout } = await desk.run(['history', 'last', '--play']);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('playing') });
    expect(played()).toMatchObject([{ sound: path, bytes: statSync(path).size }]);

    expect(await desk.run(['history', 'rm', 'last', '--yes'])).toMatchObject({ code: 0 });
    expect(existsSync(folderOf(desk))).toBe(false);
  });

  test('Ctrl+C stops it and gives the terminal back, Esc stops it too', async ({ desk }) => {
    withVoice(desk);
    const path = await keptTake(desk);
    const played = withPlayer(desk, 'hangs');
    for (const [key, end] of [
      [CTRL_C, { code: 130, signal: null }],
      [KEYS.escape, { code: 0, signal: null }],
    ] as const) {
      const before = played().length;
      const terminal = desk.open(['history', 'last', '--play']);
      await terminal.waitFor(/playing Situation {2}0:\d\d of 0:0\d/);
      await vi.waitFor(() => expect(played()).toHaveLength(before + 1), WAIT);
      terminal.send(key);
      expect(await terminal.exit()).toEqual(end);
      const pid = played().at(-1)?.pid ?? 0;
      await vi.waitFor(() => expect(isRunning(pid)).toBe(false), WAIT);
      expect(leftSwitched(terminal.bytes)).toEqual([]);
    }
    expect(existsSync(path)).toBe(true);
  });

  test('in lines Ctrl+C stops the player with the program', async ({ desk }) => {
    withVoice(desk);
    await keptTake(desk);
    const played = withPlayer(desk, 'stubborn');
    const terminal = desk.open(['history', 'last', '--play', '--plain']);
    await terminal.waitFor('playing Situation');
    await vi.waitFor(() => expect(played()).toHaveLength(1), WAIT);
    terminal.send(CTRL_C);
    expect(await terminal.exit()).toMatchObject({ signal: 'SIGINT' });
    await vi.waitFor(() => expect(isRunning(played()[0]?.pid ?? 0)).toBe(false), WAIT);
  });

  test('what plays nothing is said, with what to install', async ({ desk }) => {
    withVoice(desk);
    await keptTake(desk);
    withPlayer(desk, 'exits');
    const { code, stderr } = await desk.run(['history', 'last', '--play'], {
      env: { PATH: '/nowhere' },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('the sound could not be played');
    expect(stderr).toContain('Connection refused; paplay is not installed; aplay is');
    expect(stderr).toMatch(/To play: apt install|To play: /);
  });

  test('a file that was removed, a link and a pipe are not played', async ({ desk }) => {
    withVoice(desk);
    const path = await keptTake(desk);
    const played = withPlayer(desk, 'plays');
    for (const put of [
      () => undefined,
      () => symlinkSync('/etc/passwd', path),
      () => makePipe(path),
    ]) {
      rmSync(path, { force: true });
      // The folder goes with the last of it.
      mkdirSync(dirname(path), { recursive: true });
      put();
      const { code, stderr } = await desk.run(['history', 'last', '--play']);
      expect([code, stderr.includes('no sound is kept of it')]).toEqual([2, true]);
    }
    expect(played()).toEqual([]);
  });
});

describe('its days', () => {
  test('are counted at every start that reads what is kept', async ({ desk }) => {
    const [young, old] = [withSound(desk, 'run-1', 6), withSound(desk, 'run-2', 8)];
    await desk.run(['history']);
    expect([young, old].map((path) => existsSync(path))).toEqual([true, false]);
    desk.write('.config/star-coach/config.yaml', 'level: sde2\nkeep_audio: 5\n');
    await desk.run(['stats']);
    expect(existsSync(folderOf(desk))).toBe(false);
  });

  test.for([['check', 'own.yaml'], ['rehearse', 'dive-deep'], ['doctor']])(
    'are counted as well by %s, which reads no history',
    async (args, { desk }) => {
      desk.write('own.yaml', 'title: Mine\n');
      withVoice(desk);
      const [young, old] = [withSound(desk, 'run-1', 6), withSound(desk, 'run-2', 8)];
      await desk.run(args);
      expect([young, old].map((path) => existsSync(path))).toEqual([true, false]);
    },
  );

  test('are not guessed where the settings do not hold', async ({ desk }) => {
    const old = withSound(desk, 'run-1', 400);
    desk.write('.config/star-coach/config.yaml', 'keep_audio: 0\n');
    const { code, stderr } = await desk.run(['rehearse', 'dive-deep', '--record']);
    expect([code, stderr.includes('keep_audio')]).toEqual([3, true]);
    expect(existsSync(old)).toBe(true);
  });

  test('wiping removes all of it', async ({ desk }) => {
    withSound(desk, 'run-1', 0);
    expect(await desk.run(['history', 'wipe', '--yes'])).toMatchObject({ code: 0 });
    expect(existsSync(folderOf(desk))).toBe(false);
  });
});

test('--no-save refuses it, before anything is asked', async ({ desk }) => {
  const { code, stderr } = await desk.run([...ONE, '--keep-audio', '--no-save']);
  expect([code, stderr.includes('here nothing is kept')]).toEqual([2, true]);
});
