import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SAMPLE_RATE } from '../../src/speech/sound/frame.ts';
import { LIMIT_MS } from './program.ts';

const PROGRAMS = ['pulseaudio', 'parec', 'flite', 'sox', 'pocketsphinx_continuous'];
const FEED_MS = 20;

/** Programs of the real thing that are not there. */
export function missingPrograms(more: readonly string[] = []): string[] {
  return [...PROGRAMS, ...more].filter((name) => spawnSync('which', [name]).status !== 0);
}

/** A sound server of its own, whose microphone says what it is told to. */
export interface VirtualMicrophone {
  readonly env: Record<string, string>;
  /** Says it at the speed it was spoken, then is quiet; ends when it is said. */
  say(samples: Int16Array): Promise<void>;
  close(): void;
}

/** The middle of a spoken text: without the silence around it. */
export function spoken(text: string): Int16Array {
  const folder = mkdtempSync(join(tmpdir(), 'star-coach-flite-'));
  try {
    const path = join(folder, 'a.wav');
    execFileSync('flite', ['-voice', 'slt', '-t', text, '-o', path]);
    const raw = execFileSync('sox', [
      path,
      '-t',
      'raw',
      '-r',
      String(SAMPLE_RATE),
      '-e',
      'signed',
      '-b',
      '16',
      '-c',
      '1',
      '-',
    ]);
    const samples = new Int16Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
    const isLoud = (sample: number) => Math.abs(sample) > 300;
    return samples.slice(samples.findIndex(isLoud), samples.findLastIndex(isLoud) + 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pieces one after the other. */
export function joined(...pieces: readonly (Int16Array | number)[]): Int16Array {
  const parts = pieces.map((piece) =>
    typeof piece === 'number' ? quiet(Math.round(piece * SAMPLE_RATE)) : piece,
  );
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A room in which nobody speaks: hardly anything, but not nothing. */
function quiet(length: number): Int16Array {
  return Int16Array.from({ length }, (_, at) => ((at * 7919) % 5) - 2);
}

const bytesOf = (samples: Int16Array) =>
  Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

export async function openMicrophone(): Promise<VirtualMicrophone> {
  const run = mkdtempSync(join(tmpdir(), 'star-coach-mic-'));
  const fifo = join(run, 'mic.fifo');
  mkdirSync(join(run, 'pulse'), { mode: 0o700 });
  writeFileSync(
    join(run, '.asoundrc'),
    'pcm.!default { type pulse }\nctl.!default { type pulse }\n',
  );
  const env = {
    XDG_RUNTIME_DIR: run,
    PULSE_RUNTIME_PATH: join(run, 'pulse'),
    PULSE_SERVER: `unix:${join(run, 'native')}`,
  };
  const server: ChildProcess = spawn(
    'pulseaudio',
    [
      ...['-n', '--daemonize=no', '--exit-idle-time=-1'],
      ...['-L', `module-native-protocol-unix socket=${join(run, 'native')} auth-anonymous=1`],
      ...[
        '-L',
        `module-pipe-source source_name=mic file=${fifo} format=s16le rate=${SAMPLE_RATE} channels=1`,
      ],
    ],
    { env: { ...process.env, ...env, HOME: run }, stdio: 'ignore' },
  );
  const deadline = performance.now() + LIMIT_MS;
  while (!existsSync(fifo) || !existsSync(join(run, 'native'))) {
    if (performance.now() > deadline) throw new Error('no sound server');
    await wait(50);
  }
  const pipe = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
  const room = bytesOf(quiet(SAMPLE_RATE));
  let saying: Buffer = Buffer.alloc(0);
  let heard: (() => void) | undefined;
  const began = performance.now();
  let sent = 0;

  /** What the server has no room for yet waits. */
  function push(bytes: Buffer): number {
    try {
      return writeSync(pipe, bytes) & ~1;
    } catch {
      return 0;
    }
  }
  const feeding = setInterval(() => {
    const due = 2 * Math.floor(((performance.now() - began) * SAMPLE_RATE) / 1000) - sent;
    const most = Math.min(due, room.length);
    const isSaying = saying.length > 0;
    const piece = isSaying ? saying.subarray(0, most) : room.subarray(0, most);
    const written = push(piece);
    if (isSaying) saying = saying.subarray(written);
    // Behind by more than it can catch up with: from here on.
    sent += due > room.length ? due - room.length + written : written;
    if (isSaying && saying.length === 0) heard?.();
  }, FEED_MS);

  return {
    env: {
      ...env,
      ALSA_CONFIG_PATH: existsSync('/usr/share/alsa/alsa.conf') ? alsaConfig(run) : '',
    },
    say(samples) {
      saying = bytesOf(samples);
      return new Promise((resolve) => {
        heard = resolve;
      });
    },
    close() {
      clearInterval(feeding);
      server.kill('SIGKILL');
      rmSync(run, { recursive: true, force: true });
    },
  };
}

/** ALSA's own settings, with the sound server as the default whoever's home it is. */
function alsaConfig(run: string): string {
  const path = join(run, 'alsa.conf');
  writeFileSync(
    path,
    `</usr/share/alsa/alsa.conf>\n${readFileSync(join(run, '.asoundrc'), 'utf8')}`,
  );
  return path;
}
