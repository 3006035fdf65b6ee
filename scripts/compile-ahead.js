// Has V8 compile what people wait for at every start, and writes that down beside the bundle, so
// that no start compiles it again. Another V8 than the one that built does not take it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeJournal } from '../bench/journal/generate.js';

const RUN = fileURLToPath(new URL('./run-ahead.js', import.meta.url));
/** It has ended, or was left at its prompt. */
const FINE = [0, 130];
const SETTINGS = 'level: sde2\nrole: software-engineer\n';

/** What is called of somebody who has set nothing yet, and then of somebody who has. */
const FIRST = [['rehearse', 'dive-deep'], []];
const PIPED = [['--version'], ['--help'], ['list'], ['complete', '--', 'rehearse', 'd']];
const SETTLED = [
  ['--version'],
  ['--help'],
  ['list'],
  ['history'],
  ['today'],
  // Twice: the first reads the settings, and later ones what it made of them.
  ['rehearse', 'dive-deep'],
  ['rehearse', 'dive-deep'],
  ['mock'],
  [],
];
/** And of somebody who has a memory: twice, as above. */
const REMEMBERED = [[], ['history'], [], ['history'], ['today']];
const RECORDS = 1000;

/**
 * Throws where a call does not run: then the bundle is not as it should be.
 * @param {string} home a folder for what the calls keep
 */
export function compileAhead(home) {
  const settings = join(home, 'settings', 'star-coach');
  const env = {
    ...process.env,
    STAR_COACH_HOME: join(home, 'kept'),
    XDG_CONFIG_HOME: join(home, 'settings'),
    TERM: 'xterm-256color',
    FORCE_COLOR: undefined,
    NO_COLOR: undefined,
  };
  /** @param {string[]} words */
  const call = (...words) => {
    const { status, stderr } = spawnSync(process.execPath, [RUN, ...words], {
      env,
      encoding: 'utf8',
    });
    if (FINE.includes(status ?? 1)) return;
    throw new Error(`star-coach ${words.join(' ')}: exit ${status}\n${stderr}`);
  };
  const atTerminal = (/** @type {string[]} */ words) => call('--terminal', ...words);
  for (const words of PIPED) call(...words);
  FIRST.forEach(atTerminal);
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'config.yaml'), SETTINGS);
  SETTLED.forEach(atTerminal);
  writeJournal(RECORDS, join(home, 'kept', 'journal.jsonl'));
  REMEMBERED.forEach(atTerminal);
}
