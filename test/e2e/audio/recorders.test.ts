import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { chooseRecorder } from '../../../src/audio/find-recorder.ts';
import { createRecording } from '../../../src/audio/recording.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import type { Recording } from '../../../src/voice.ts';
import { samplesOf } from '../../support/sound.ts';
import { fakeRecorder, isRunning, rawSpeech } from '../../support/voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'star-coach-recorders-'));
const SPEECH = join(folder, 'speech.raw');
const bytes = rawSpeech([
  ['silence', 0.4],
  ['speech', 1.6],
  ['silence', 0.4],
]);
writeFileSync(SPEECH, bytes);
const PIDS = join(folder, 'pids');
process.env['FAKE_RECORDER_PIDS'] = PIDS;
afterAll(() => {
  delete process.env['FAKE_RECORDER_PIDS'];
  rmSync(folder, { recursive: true, force: true });
});

const WAIT = { timeout: 30_000, interval: 20 };

interface Bench {
  notice(): string | null;
  recording: Recording;
  name(): string | null;
  /** Those that are to be ended with the program. */
  held: Set<() => void>;
  remembered: string[];
}

/** Where it matters how long they may be silent, a busy machine has to start them in that time. */
function recorderOf(modes: readonly string[], patienceMs = 60_000, set?: string): Bench {
  const held = new Set<() => void>();
  const remembered: string[] = [];
  const commandOf = (name: string) => ({
    name,
    command: name === 'missing' ? ['/no/such/recorder'] : fakeRecorder(name, SPEECH),
  });
  const commands = modes.map(commandOf);
  const { open, name, notice } = chooseRecorder(commands, {
    set: set === undefined ? undefined : { ...commandOf(set), name: `my ${set}` },
    hold(restore) {
      held.add(restore);
      return () => held.delete(restore);
    },
    remembered: { name: () => remembered.at(-1) ?? null, keep: (each) => remembered.push(each) },
    patienceMs,
  });
  return {
    recording: createRecording(open, { keepsSound: true }),
    name,
    notice,
    held,
    remembered,
  };
}

const pids = () => readFileSync(PIDS, 'utf8').split('\n').filter(Boolean).map(Number);
const allGone = () => vi.waitFor(() => expect(pids().filter(isRunning)).toEqual([]), WAIT);

/** Plays until the whole of the speech has come. */
async function heardAll({ recording }: Bench): Promise<void> {
  await recording.resume();
  expect(recording.lost()).toBeNull();
  await vi.waitFor(() => expect(recording.meter().state).toBe('hearing'), WAIT);
  await vi.waitFor(() => expect(recording.meter().state).toBe('silent'), WAIT);
}

/** Waits until no more comes of what is sent as fast as it is read. */
async function cameAll({ recording }: Bench): Promise<void> {
  let before = '';
  const same = () => {
    const seen = JSON.stringify(recording.meter());
    const isSame = seen === before;
    before = seen;
    return isSame;
  };
  await vi.waitFor(() => expect(same()).toBe(true), { ...WAIT, interval: 500 });
}

describe('a recorder', () => {
  test.for(['plays', 'chatters', 'halves'])('that %s gives what was said', async (mode) => {
    const bench = recorderOf([mode]);
    await bench.recording.resume();
    await vi.waitFor(() => expect(bench.recording.meter().state).not.toBe('waiting'), WAIT);
    if (mode === 'halves') await cameAll(bench);
    else await heardAll(bench);
    const { delivery, sound, lost } = bench.recording.stop();
    expect(lost).toBeNull();
    const source = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
    const samples = samplesOf(sound ?? soundOf(new Int16Array(0)));
    const shared = Math.min(samples.length, source.length) - 320;
    expect(shared).toBeGreaterThan(16_000);
    expect(samples.slice(0, shared)).toEqual(source.slice(0, shared));
    if (mode !== 'halves') {
      expect(delivery).toMatchObject({ heard: 'speech', pauses: [] });
      expect(Math.abs(delivery.speechSeconds - 1.6)).toBeLessThan(0.2);
    }
    expect(bench.held.size).toBeLessThanOrEqual(1);
    await vi.waitFor(() => expect(bench.held.size).toBe(0), WAIT);
  });

  test('that is not there, or has no device, is passed over; the one that works is remembered', async () => {
    const bench = recorderOf(['missing', 'exits', 'plays']);
    await bench.recording.resume();
    expect(bench.recording.lost()).toBeNull();
    expect(bench.name()).toBe('plays');
    expect(bench.remembered).toEqual(['plays']);
    bench.recording.stop();
  });

  test('that sends nothing is passed over after a while', async () => {
    const bench = recorderOf(['stalls', 'plays'], 8000);
    const began = performance.now();
    await bench.recording.resume();
    expect(performance.now() - began).toBeGreaterThan(7900);
    expect(bench.name()).toBe('plays');
    bench.recording.stop();
  });

  test('that is set comes before all others, and is not what is remembered', async () => {
    const bench = recorderOf(['plays'], 60_000, 'plays');
    await bench.recording.resume();
    expect([bench.name(), bench.notice(), bench.remembered]).toEqual(['my plays', null, []]);
    bench.recording.stop();
  });

  test.for([
    ['missing', 'my missing is not installed'],
    ['exits', 'my exits: no such device: default'],
    ['stalls', 'my stalls sends no sound'],
  ] as const)(
    'that is set and %s gives way to those that are usual, which is said once',
    async ([set, why]) => {
      const bench = recorderOf(['missing', 'plays'], 8000, set);
      await bench.recording.resume();
      expect(bench.recording.lost()).toBeNull();
      expect(bench.name()).toBe('plays');
      expect(bench.notice()).toBe(
        `plays records, for what is set in config.yaml does not: ${why}.`,
      );
      bench.recording.pause();
      await bench.recording.resume();
      expect([bench.name(), bench.notice()]).toEqual(['plays', null]);
      bench.recording.stop();
    },
  );

  test('none at all: the take is told why, and nothing else happens', async () => {
    const { recording } = recorderOf(['missing', 'exits']);
    await recording.resume();
    expect(recording.lost()).toBe('missing is not installed; exits: no such device: default');
    expect(recording.meter().state).toBe('lost');
    recording.pause();
    expect(recording.stop()).toMatchObject({ sound: null, delivery: { heard: 'nothing' } });
  });

  test.for([
    ['dies', 'dies ended with 7'],
    ['falters', 'falters sends no sound'],
  ] as const)('that %s is lost, with what it had sent', async ([mode, why]) => {
    const { recording } = recorderOf([mode], 8000);
    await recording.resume();
    await vi.waitFor(() => expect(recording.lost()).toBe(why), WAIT);
    const { delivery, lost } = recording.stop();
    expect(lost).toBe(why);
    expect(delivery.soundSeconds).toBeGreaterThan(0.9);
  });

  test('that sends only zeros is said to', async () => {
    const { recording } = recorderOf(['zeros']);
    await recording.resume();
    await vi.waitFor(() => expect(recording.meter().state).toBe('only zeros'), WAIT);
    expect(recording.stop().delivery.heard).toBe('nothing');
  });

  test('that floods is heard for fifteen minutes of sound, no more', async () => {
    const { recording } = recorderOf(['floods']);
    await recording.resume();
    await vi.waitFor(() => expect(recording.meter().silentSeconds).toBe(900), WAIT);
    expect(recording.stop().delivery.soundSeconds).toBe(900);
  });

  test('that ignores being asked is ended all the same', async () => {
    const bench = recorderOf(['stubborn']);
    await heardAll(bench);
    bench.recording.stop();
    await vi.waitFor(() => expect(bench.held.size).toBe(0), WAIT);
  });

  test('stands and goes on: nothing is heard in between, and the key is cut off', async () => {
    const bench = recorderOf(['plays']);
    await heardAll(bench);
    bench.recording.pause();
    await vi.waitFor(() => expect(bench.held.size).toBe(0), WAIT);
    await heardAll(bench);
    bench.recording.pause();
    const { delivery } = bench.recording.stop();
    expect(Math.abs(delivery.speechSeconds - 3.2)).toBeLessThan(0.4);
  });

  test('begins again: what was said before is forgotten', async () => {
    const bench = recorderOf(['plays']);
    await heardAll(bench);
    bench.recording.pause();
    bench.recording.restart();
    expect(bench.recording.stop().delivery).toMatchObject({ soundSeconds: 0, heard: 'nothing' });
  });

  test('is ended by whatever ends the program', async () => {
    const bench = recorderOf(['stubborn']);
    await bench.recording.resume();
    for (const end of bench.held) end();
    await vi.waitFor(() => expect(bench.held.size).toBe(0), WAIT);
  });
});

test('none of them is left', allGone);
