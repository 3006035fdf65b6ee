import { expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from './built-in.ts';
import { GARAGE } from './garage-story.ts';
import { KEYS } from './keys.ts';
import { runsOf, wordsOfExample } from './of-the-example.ts';
import { builtInQuestions } from './question-yaml.ts';
import { choose, seeTake, type } from './rehearsing.ts';
import type { Terminal } from './terminal.ts';

const example = builtInFiles().find(({ scenario }) => scenario.id === 'forty-milliseconds');
const question = builtInQuestions().find(({ id }) => id === 'technical-depth');
const ASKS = Object.values(question?.beats ?? {}).flatMap((beats) => beats.map(({ ask }) => ask));

const WORDS = example && wordsOfExample(example.scenario);

/** A heading across the screen, and what begins in plain lines where no rule is drawn. */
const HEADING = /^(?:── |\w+, \d of \d|\w+, told by |The same question|Summary|A name for )/;
const OF_EXAMPLE = /^(?:── )?(?:\w+, told by a|The same question)/;

/** What was shown of a session, but for how strong sounds and the other candidate. */
export function ownScreens(lines: readonly string[]): string[] {
  let isOfExample = false;
  return lines.filter((line) => {
    if (HEADING.test(line)) isOfExample = OF_EXAMPLE.test(line);
    return !isOfExample;
  });
}

/** Nothing of the example stands on screens of one's own, and it does where it belongs. */
export function expectNothingOfTheExample(lines: readonly string[]): void {
  const own = ownScreens(lines).join('\n');
  const phrases = [...(WORDS?.phrases ?? [])];
  expect(own).not.toContain('Key phrases');
  expect(phrases.filter((phrase) => own.includes(`✓ ${phrase}`))).toEqual([]);
  expect(phrases.filter((phrase) => own.includes(`✗ ${phrase}`))).toEqual([]);
  const typed = new Set(runsOf(Object.values(GARAGE).join(' ')));
  const ofExample = (text: string) =>
    runsOf(text).filter((run) => WORDS?.runs.has(run) && !typed.has(run));
  expect(ofExample(own)).toEqual([]);
  expect(ofExample(lines.join('\n'))).not.toEqual([]);
}

/** Tells the whole story in five typed takes, with a hint in each: it is the question's own. */
export async function tellGarage(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  for (const [section, words] of Object.entries(GARAGE)) {
    await seeTake(terminal, section);
    terminal.send(KEYS.tab);
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    await terminal.waitFor((text) => ASKS.some((ask) => flat(text).includes(ask)));
    await type(terminal, words);
    terminal.send(KEYS.ctrlD);
  }
}
