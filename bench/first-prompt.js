// How long until someone can start: the menu of the brief is on the terminal.
import { openInTerminal } from './in-terminal.js';
import { print, printRatios, takeTurns } from './measure.js';
import { FLOOR, starCoach } from './program.js';

const FIRST_PROMPT = 'first prompt of rehearse';
const FIRST_OF_MOCK = 'first prompt of mock';
const LAST_ENTRY = ' leave';

async function floor() {
  return openInTerminal(FLOOR).end();
}

/** @param {string[]} words */
async function firstPromptOf(...words) {
  const terminal = openInTerminal(starCoach(...words));
  const milliseconds = await terminal.sees(LAST_ENTRY);
  await terminal.close();
  return milliseconds;
}

export async function firstPromptBench() {
  print('First prompt, in a terminal, against bare Node from its start to its end there');
  const results = await takeTurns({
    'node -e 0': floor,
    [FIRST_PROMPT]: () => firstPromptOf('rehearse', 'dive-deep', '--level', 'sde2'),
    [FIRST_OF_MOCK]: () => firstPromptOf('mock'),
  });
  printRatios(results, 'ms', { [FIRST_PROMPT]: 1.6, [FIRST_OF_MOCK]: 1.6 });
}
