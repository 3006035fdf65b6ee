import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { commandTranscriber } from '../../../src/audio/recogniser.ts';
import { removeLeftSounds } from '../../../src/audio/sound-folder.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { fakeRecogniser, isRunning } from '../../support/voices.ts';

const home = mkdtempSync(join(tmpdir(), 'star-coach-recognisers-'));
const folder = join(home, 'sound');
const LOG = join(home, 'log');
process.env['FAKE_RECOGNISER_LOG'] = LOG;
afterAll(() => {
  delete process.env['FAKE_RECOGNISER_LOG'];
  rmSync(home, { recursive: true, force: true });
});

const SOUND = soundOf(new Int16Array(16_000).fill(5));
const SAID = 'in march our label service printed the wrong code';
const WAIT = { timeout: 30_000, interval: 20 };

const held = new Set<() => void>();
const hold = (restore: () => void) => {
  held.add(restore);
  return () => void held.delete(restore);
};

function heardBy(
  command: readonly string[],
  patience?: number,
  signal = new AbortController().signal,
) {
  const transcriber = commandTranscriber(command, { folder, hold }, () => patience ?? 60_000);
  return transcriber.transcribe(SOUND, signal);
}

interface Seen {
  sound: string;
  rights: number;
  folder: number;
  bytes: number;
  pid: number;
}

const seen = (): Seen[] =>
  readFileSync(LOG, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test.for<[string, string[], string]>([
  ['none', [], 'heard words'],
  ['some', ['Kafka', 'p99', "$& $' $(rm) a b"], "heard Kafka, p99, $& $' $(rm) a b words"],
])('names and terms it is told of: %s', async ([, vocabulary, expected]) => {
  const says = 'process.stdout.write(["heard", process.argv[1], "words"].join(" "))';
  const command = [process.execPath, '-e', says, '{vocabulary}'];
  const heard = await commandTranscriber(command, { folder, hold, vocabulary }).transcribe(
    SOUND,
    new AbortController().signal,
  );
  expect(heard).toMatchObject({ ok: true, text: expected });
});

describe('a recogniser', () => {
  test.for(['text', 'vtt', 'srt', 'sphinx', 'json'])('that writes %s', async (mode) => {
    const heard = await heardBy(fakeRecogniser(mode));
    expect(heard).toMatchObject({ ok: true, text: SAID });
    if (mode !== 'text') {
      expect(heard.ok && heard.words?.map(({ text }) => text).join(' ')).toBe(SAID);
    }
    if (mode === 'sphinx') {
      expect(heard.ok && heard.words?.map(({ certainty = 1 }) => certainty < 0.5)).toEqual(
        SAID.split(' ').map((_, at) => at === 2),
      );
    }
  });

  test.for<[string, number | undefined, RegExp]>([
    ['hangs', 1500, /took too long$/],
    ['stubborn', 1500, /took too long$/],
    ['garbage', undefined, /is no transcript$/],
    ['exits', undefined, /ended with 3: error: failed to load the model$/],
    ['empty', undefined, /heard no words$/],
    ['floods', undefined, /wrote without an end$/],
    ['json-nowhere', undefined, /heard no words$/],
  ])('that %s is given up, with the reason', async ([mode, patience, why]) => {
    const heard = await heardBy(fakeRecogniser(mode), patience);
    expect(heard).toMatchObject({ ok: false, why: expect.stringMatching(why) });
  });

  test('that is not there, or writes no file', async () => {
    expect(await heardBy(['/no/such/recogniser', '{sound}'])).toEqual({
      ok: false,
      why: '/no/such/recogniser is not installed',
    });
    const silent = await heardBy([...fakeRecogniser('empty'), '{output}']);
    expect(silent).toMatchObject({ ok: false, why: expect.stringMatching(/wrote no file$/) });
  });

  test('that writes control characters gives none of them', async () => {
    const heard = await heardBy(fakeRecogniser('controls'));
    expect(heard.ok && heard.text).toBe(
      ']52;c;aGk=march we'.replace(']', 'in ]').replace('in ', 'in '),
    );
  });

  test('nobody waits for is ended', async () => {
    const leaving = new AbortController();
    const hearing = heardBy(fakeRecogniser('hangs'), undefined, leaving.signal);
    await vi.waitFor(() => expect(held.size).toBe(2), WAIT);
    leaving.abort();
    expect(await hearing).toEqual({ ok: false, why: 'you did not wait for it' });
  });
});

test('its sound is for nobody else to read, and gone whatever happened', () => {
  expect(seen().length).toBeGreaterThan(8);
  for (const { sound, rights, folder: own, bytes } of seen()) {
    expect({ rights, own, bytes }).toEqual({ rights: 0o600, own: 0o700, bytes: 44 + 32_000 });
    expect(existsSync(sound)).toBe(false);
  }
  expect(existsSync(folder)).toBe(false);
  expect(held.size).toBe(0);
});

test('none of them is left', () =>
  vi.waitFor(() => expect(seen().filter(({ pid }) => isRunning(pid))).toEqual([]), WAIT));

test('what a killed program left is removed at the next start, what a running one has is not', () => {
  const data = join(home, 'data');
  const mine = join(data, 'sound', `star-coach-take-${process.pid}-a`);
  for (const path of [
    mine,
    join(data, 'sound', 'star-coach-take-999999999-b'),
    join(data, 'sound', 'c'),
  ]) {
    mkdirSync(path, { recursive: true });
  }
  removeLeftSounds(data);
  expect(readdirSync(join(data, 'sound'))).toEqual([`star-coach-take-${process.pid}-a`]);
  rmSync(mine, { recursive: true });
  removeLeftSounds(data);
  expect(existsSync(join(data, 'sound'))).toBe(false);
  removeLeftSounds(data);
});
