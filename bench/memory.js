// The most memory a call ever holds.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openInTerminal } from './in-terminal.js';
import { median, print, printRatios, takeTurns, verdict } from './measure.js';
import { environment, FLOOR, home, starCoach } from './program.js';

const HOOK = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url));
const PEAK = join(home, 'peak');
const WATCHED = { NODE_OPTIONS: `--require "${HOOK}"`, STAR_COACH_PEAK: PEAK };
const LARGEST_MIB = { list: 50, 'rehearse, typing': 70, 'mock, four rounds': 75 };
const ANSWER = 'I noticed that the retry acknowledged a message it had never stored. ';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

function peak() {
  return Number(readFileSync(PEAK, 'utf8'));
}

/** @param {string[]} command */
function peakOf([file = '', ...args]) {
  spawnSync(file, args, { cwd: home, env: { ...environment, ...WATCHED }, stdio: 'ignore' });
  return peak();
}

async function peakWhileTyping() {
  const terminal = openInTerminal(starCoach('rehearse', 'dive-deep', '--level', 'sde2'), WATCHED);
  await terminal.sees(' leave');
  terminal.send('\r');
  await terminal.sees('Ctrl+D done');
  for (let sentence = 1; sentence <= 20; sentence += 1) {
    const before = terminal.bytesSoFar();
    terminal.send(ANSWER);
    await terminal.writesPast(before);
  }
  terminal.send(CTRL_C);
  await terminal.end();
  return peak();
}

/** A loop of four rounds told to its debrief: an answer and two empty replies to each question. */
async function peakOfLoop() {
  const call = starCoach('mock', '--rounds', '4', '--minutes', '10', '--seed', '7', '--calm');
  const terminal = openInTerminal(call, WATCHED);
  /** @param {string} keys @param {string} words what is seen then */
  async function after(keys, words) {
    const from = terminal.charactersSoFar();
    terminal.send(keys);
    await terminal.sees(words, from);
  }
  const take = 'Ctrl+D done';
  await terminal.sees(' leave');
  await after('\r', take);
  for (let round = 1; round <= 4; round += 1) {
    await after(ANSWER.repeat(5), 'stored.');
    await after(CTRL_D, take);
    await after(CTRL_D, 'Once more');
    await after(CTRL_D, take);
    await after(CTRL_D, 'Once more');
    if (round === 4) await after(CTRL_D, 'No hire');
    else {
      await after(CTRL_D, 'next interviewer');
      await after('\r', 'None of these');
      await after('\r', take);
    }
  }
  for (let verdict = 1; verdict <= 4; verdict += 1) await after('\r', 'No hire');
  await after('\r', 'A name for the story');
  await after('\r', 'how the votes');
  terminal.send('q');
  await terminal.end();
  return peak();
}

export async function memory() {
  print('Peak memory');
  const calls = {
    'node -e 0': () => peakOf(FLOOR),
    list: () => peakOf(starCoach('list')),
    'rehearse, typing': peakWhileTyping,
    'mock, four rounds': peakOfLoop,
  };
  const results = await takeTurns(calls, { rounds: 21 });
  printRatios(results, 'MiB', {});
  for (const [name, largest] of Object.entries(LARGEST_MIB)) {
    const value = median(results.get(name) ?? []);
    print(`  ${name.padEnd(32)}  ${value.toFixed(1)} MiB, ${verdict(value, largest)}`);
  }
}
