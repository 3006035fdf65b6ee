import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NODE } from './program.ts';
import { madeSound, type Piece } from './sound.ts';

const program = (name: string) => fileURLToPath(new URL(`programs/${name}.js`, import.meta.url));

/** The command of a recorder that behaves so. */
export function fakeRecorder(mode: string, ...more: string[]): string[] {
  return [NODE, program('fake-recorder'), mode, ...more];
}

/** The command of a recogniser that behaves so. */
export function fakeRecogniser(mode: string): string[] {
  return [
    NODE,
    program('fake-recogniser'),
    mode,
    '{sound}',
    ...(mode === 'json' ? ['{output}'] : []),
  ];
}

/** The command of a player that behaves so, and writes down in `log` what it plays. */
export function fakePlayer(mode: string, log: string): string[] {
  return [NODE, program('fake-player'), mode, log];
}

/** Made-up speech as raw samples. */
export function rawSpeech(pieces: readonly Piece[]): Buffer {
  const samples = madeSound(pieces, { noise: -45 });
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** Whether a process of this number runs; one that has ended may wait for a parent that stands still. */
export function isRunning(pid: number): boolean {
  try {
    const stat = `/proc/${pid}/stat`;
    if (existsSync(stat)) return !/\) [ZX] /.test(readFileSync(stat, 'latin1'));
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
