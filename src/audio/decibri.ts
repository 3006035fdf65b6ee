import { pathToFileURL } from 'node:url';
import type { RecorderCommand } from './recorders.ts';

/**
 * What the child does: loads the library from where this program looks for its own, never from the
 * folder somebody happens to be in, and hands on what it hears.
 */
const CHILD = `
const { createRequire } = require('node:module');
const fail = (words) => { process.stderr.write(words + '\\n'); process.exitCode = 1; };
async function record() {
  let path;
  try {
    path = createRequire(process.argv[1]).resolve('decibri');
  } catch {
    return fail('decibri is not installed');
  }
  const loaded = await import(require('node:url').pathToFileURL(path).href);
  const { Microphone } = loaded.default ?? loaded;
  const microphone = await Microphone.open({ sampleRate: 16000, channels: 1 });
  microphone.on('error', (error) => fail(error.message));
  microphone.pipe(process.stdout);
}
record().catch((error) => fail(String(error.message).split('\\n')[0]));
`;

/**
 * The one library that records, for whoever has none of the programs and has installed it beside this one;
 * in a process of its own, for it prints over the screen and may stand in the way. `program` is a folder
 * of the installed program.
 */
export function decibriRecorder(program: string): RecorderCommand {
  const from = pathToFileURL(`${program}/main.cjs`).href;
  return { name: 'decibri', command: [process.execPath, '-e', CHILD, from] };
}

/** On Windows few have a program that records; elsewhere one comes before the library. */
export function withDecibri(
  recorders: readonly RecorderCommand[],
  { platform, program }: { platform: NodeJS.Platform; program: string },
): RecorderCommand[] {
  const decibri = decibriRecorder(program);
  return platform === 'win32' ? [decibri, ...recorders] : [...recorders, decibri];
}
