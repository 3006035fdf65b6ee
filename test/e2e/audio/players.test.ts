import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { playSound } from '../../../src/audio/player.ts';
import { fakePlayer, isRunning } from '../../support/voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'star-coach-players-'));
const SOUND = join(folder, 'a sound; $(x).wav');
const LOG = join(folder, 'log');
writeFileSync(SOUND, 'RIFF');
beforeEach(() => writeFileSync(LOG, ''));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WAIT = { timeout: 30_000, interval: 20 };
const MISSING = ['/no/such/player'];
const player = (mode: string) => (mode === 'missing' ? MISSING : fakePlayer(mode, LOG));
const played = (): { mode: string; sound: string; pid: number }[] =>
  readFileSync(LOG, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function playing(modes: readonly string[], set?: string[]) {
  const held = new Set<() => void>();
  const stopping = new AbortController();
  const end = playSound(SOUND, stopping.signal, {
    player: set,
    players: modes.map(player),
    hold(restore) {
      held.add(restore);
      return () => held.delete(restore);
    },
  });
  return { end, held, stop: () => stopping.abort() };
}

test.for<[string, string[], string[], string[] | undefined]>([
  ['the first that is there', ['missing', 'plays'], ['plays'], undefined],
  ['the next, where one has no sound server', ['exits', 'plays'], ['exits', 'plays'], undefined],
  ['the one that is set, before all others', ['plays'], ['plays'], player('plays')],
  ['another one, where what is set fails', ['plays'], ['exits', 'plays'], player('exits')],
])('a sound is played by %s', async ([, modes, by, set]) => {
  const { end, held } = playing(modes, set);
  expect(await end).toMatchObject({ ok: true });
  expect(played().map(({ mode }) => mode)).toEqual(by);
  expect(played().map(({ sound }) => sound)).toEqual(by.map(() => SOUND));
  expect(held.size).toBe(0);
});

test('where {sound} stands in what is set, it goes there', async () => {
  await playing([], [...fakePlayer('plays', LOG), '{sound}', '--volume=3']).end;
  expect(played()).toMatchObject([{ sound: SOUND }]);
});

test('where nothing plays it, each says why', async () => {
  expect(await playing(['missing', 'exits']).end).toEqual({
    ok: false,
    why: `/no/such/player is not installed; ${process.execPath}: Connection failure: Connection refused`,
  });
});

test.for(['hangs', 'stubborn'])('one that %s is ended, and no other one begun', async (mode) => {
  const { end, held, stop } = playing([mode, 'plays']);
  await vi.waitFor(() => expect(played()).toHaveLength(1), WAIT);
  stop();
  expect(await end).toMatchObject({ ok: true });
  const [{ pid = 0 } = {}] = played();
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), WAIT);
  expect(played()).toHaveLength(1);
  expect(held.size).toBe(0);
});

test('is ended by whatever ends the program', async () => {
  const { end, held } = playing(['stubborn']);
  await vi.waitFor(() => expect(played()).toHaveLength(1), WAIT);
  for (const each of held) each();
  expect(await end).toMatchObject({ ok: false });
});
