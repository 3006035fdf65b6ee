import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { decibriRecorder, withDecibri } from '../../../src/audio/decibri.ts';
import { createRecording } from '../../../src/audio/recording.ts';
import { startSource } from '../../../src/audio/source.ts';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { samplesOf } from '../../support/sound.ts';
import { rawSpeech } from '../../support/voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'star-coach-decibri-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = rawSpeech([
  ['silence', 0.4],
  ['speech', 1.6],
]);
const SPEECH = join(folder, 'speech.raw');
writeFileSync(SPEECH, bytes);
const WAIT = { timeout: 30_000, interval: 20 };

/** What stands in for the library: its name, and the way it is opened and read. */
const SAYS = `
const { Readable } = require('node:stream');
const { readFileSync } = require('node:fs');
class Microphone extends Readable {
  static async open({ sampleRate, channels }) {
    if (sampleRate !== 16000 || channels !== 1) throw new RangeError('another sound');
    return new Microphone();
  }
  _read() {
    this.push(readFileSync(${JSON.stringify(SPEECH)}));
    this._read = () => {};
  }
}
module.exports = { Microphone };
`;
const NO_DEVICE = `
exports.Microphone = { open: async () => { throw new Error('No audio input device found.\\nmore'); } };
`;

/** A program installed in a folder of its own, with the library beside it where there is one. */
function installed(name: string, library: string | null): string {
  const program = join(folder, name, 'node_modules', 'star-coach', 'dist');
  mkdirSync(program, { recursive: true });
  if (library !== null) {
    const beside = join(folder, name, 'node_modules', 'decibri');
    mkdirSync(beside);
    writeFileSync(join(beside, 'index.js'), library);
  }
  return program;
}

function recordingOf(program: string) {
  const held = new Set<() => void>();
  const hold = (restore: () => void) => {
    held.add(restore);
    return () => void held.delete(restore);
  };
  const recording = createRecording(
    (listener) => startSource(decibriRecorder(program), { hold, patienceMs: 30_000, ...listener }),
    { keepsSound: true },
  );
  return { recording, held };
}

describe('decibri', () => {
  test('installed beside the program records', async () => {
    const { recording, held } = recordingOf(installed('with it', SAYS));
    await recording.resume();
    expect(recording.lost()).toBeNull();
    await vi.waitFor(() => expect(recording.voicedSeconds()).toBeGreaterThan(1), WAIT);
    const heard = samplesOf(recording.stop().sound ?? soundOf(new Int16Array(0)));
    const source = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
    expect(heard.length).toBeGreaterThan(16_000);
    expect(heard).toEqual(source.subarray(0, heard.length));
    await vi.waitFor(() => expect(held.size).toBe(0), WAIT);
  });

  test.for<[string, string | null, string]>([
    ['not installed', null, 'decibri: decibri is not installed'],
    ['without a microphone', NO_DEVICE, 'decibri: No audio input device found.'],
    ['of another making', 'exports.other = 1;', 'decibri: Cannot read properties of undefined'],
  ])('%s says so', async ([name, library, why]) => {
    const { recording } = recordingOf(installed(name, library));
    await recording.resume();
    expect(recording.lost()).toContain(why);
  });

  test('in the working directory alone is not loaded', async () => {
    const elsewhere = installed('elsewhere', SAYS);
    const before = process.cwd();
    const { recording } = recordingOf(installed('alone', null));
    process.chdir(join(elsewhere, '..', '..', '..'));
    try {
      await recording.resume();
    } finally {
      process.chdir(before);
    }
    expect(recording.lost()).toContain('not installed');
  });

  test.for([
    ['linux', ['parec', 'decibri']],
    ['darwin', ['parec', 'decibri']],
    ['win32', ['decibri', 'parec']],
  ] as const)('on %s its turn is', ([platform, names]) => {
    const parec = { name: 'parec', command: ['parec'] };
    const all = withDecibri([parec], { platform, program: '/p' });
    expect(all.map(({ name }) => name)).toEqual(names);
  });
});
