// How long until someone can start: the menu of the brief is on the terminal.
import { openInTerminal } from './in-terminal.js';
import { print, printRatios, takeTurns } from './measure.js';
import { FLOOR, settled, starCoach } from './program.js';

const FIRST_PROMPT = 'first prompt of rehearse';
const FIRST_OF_MOCK = 'first prompt of mock';
const LAST_ENTRY = ' leave';

async function floor() {
  return openInTerminal(FLOOR).end();
}

/**
 * @param {Record<string, string>} before variables of somebody who was asked for the level before
 * @param {string[]} words as they type them
 */
async function firstPromptOf(before, ...words) {
  const terminal = openInTerminal(starCoach(...words), before);
  const milliseconds = await terminal.sees(LAST_ENTRY);
  await terminal.close();
  return milliseconds;
}

export async function firstPromptBench() {
  print('First prompt, in a terminal, against bare Node from its start to its end there');
  const before = settled();
  const results = await takeTurns({
    'node -e 0': floor,
    [FIRST_PROMPT]: () => firstPromptOf(before, 'rehearse', 'dive-deep'),
    [FIRST_OF_MOCK]: () => firstPromptOf(before, 'mock'),
  });
  printRatios(results, 'ms', { [FIRST_PROMPT]: 1.45, [FIRST_OF_MOCK]: 1.6 });
}
