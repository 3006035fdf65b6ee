// The most memory the program ever holds while a take of 15 minutes is recorded, written down and read.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bundled.js';
import { openInTerminal } from '../in-terminal.js';
import { print, verdict } from '../measure.js';
import { home, starCoach } from '../program.js';

const SECONDS = 15 * 60;
/** So much faster than it is said: less time to tidy up in, so rather more memory than in earnest. */
const TIMES = 20;
const MOST_MIB = 100;
const WORDS_A_SECOND = 2.5;
const SENTENCE = 'i read the parser line by line and i found that the second branch was wrong ';
const RECORDER = fileURLToPath(new URL('./fast-recorder.js', import.meta.url));
const RECOGNISER = fileURLToPath(
  new URL('../../test/support/programs/fake-recogniser.js', import.meta.url),
);
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

/** In MiB, of this one program: the kernel's own figure. @param {number} pid */
function peakOf(pid) {
  const [, kilobytes] =
    /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** What the recogniser makes of it: as many words as are said in that time. */
function saidWords() {
  const count = SECONDS * WORDS_A_SECOND;
  const words = SENTENCE.repeat(Math.ceil(count / 15)).split(' ');
  return words.slice(0, count).join(' ');
}

/** A recorder, and a recogniser with its words. */
async function voice() {
  const sound = join(home, 'speech.raw');
  await bundled('bench/speech/write-speech.ts', (path) => {
    spawnSync(process.execPath, [path, sound, String(SECONDS)]);
  });
  const folder = join(home, 'voice');
  mkdirSync(join(folder, 'star-coach'), { recursive: true });
  const settings = {
    ...{ level: 'sde2', role: 'software-engineer' },
    recorder: [process.execPath, RECORDER, sound, String(TIMES)],
    recogniser: [process.execPath, RECOGNISER, 'text', '{sound}'],
  };
  writeFileSync(join(folder, 'star-coach', 'config.yaml'), JSON.stringify(settings));
  return { XDG_CONFIG_HOME: folder, FAKE_RECOGNISER_WORDS: saidWords() };
}

/** @param {string} flag @param {Record<string, string>} env */
async function openTake(flag, env) {
  const call = ['rehearse', 'dive-deep', '--whole', '--retell', '--no-quiz', flag];
  const terminal = openInTerminal(starCoach(...call), env);
  /** @param {string} keys @param {string} words what is seen then */
  async function after(keys, words) {
    const from = terminal.charactersSoFar();
    terminal.send(keys);
    await terminal.sees(words, from);
  }
  await terminal.sees('start the clock');
  await after('\r', 'hearing you');
  await after('\r', 'Speak as you would');
  // After the last word come five seconds of nothing.
  await terminal.sees('silent for 5', terminal.charactersSoFar());
  return { terminal, after };
}

/** @param {string} name @param {number} mebibytes */
function told(name, mebibytes) {
  print(
    `  ${name.padEnd(28)} ${mebibytes.toFixed(0).padStart(4)} MiB, ${verdict(mebibytes, MOST_MIB)}`,
  );
}

export async function takeMemory() {
  if (process.platform !== 'linux') return print('Memory of a take: measured on Linux only');
  print('Peak memory of the program with a take of 15 minutes');
  const env = await voice();
  const recorded = await openTake('--record', env);
  await recorded.after('\r', 'Which of these');
  told('recorded', peakOf(recorded.terminal.pid));
  await recorded.terminal.close();

  const { terminal, after } = await openTake('--transcribe', env);
  await after('\r', 'written down');
  told('and written down', peakOf(terminal.pid));
  await after(CTRL_D, 'how it compares');
  told('and accepted', peakOf(terminal.pid));
  await after('\r', 'more of it');
  told('and read', peakOf(terminal.pid));
  terminal.send(CTRL_C);
  await terminal.end();
}
