import { expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from './built-in.ts';
import { GARAGE } from './garage-story.ts';
import { KEYS } from './keys.ts';
import { builtInQuestions } from './question-yaml.ts';
import { choose, seeTake, type } from './rehearsing.ts';
import type { Terminal } from './terminal.ts';

const SIX = 6;

const example = builtInFiles().find(({ scenario }) => scenario.id === 'forty-milliseconds');
const question = builtInQuestions().find(({ id }) => id === 'technical-depth');
const ASKS = Object.values(question?.beats ?? {}).flatMap((beats) => beats.map(({ ask }) => ask));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every six words in a row. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}$%']+/gu) ?? [];
  return words.slice(SIX - 1).map((_, at) => words.slice(at, at + SIX).join(' '));
}

const { sections, probes } = example?.scenario ?? { sections: {}, probes: [] };
const RUNS = new Set(stringsIn([sections, probes]).flatMap(runsOf));
const PHRASES = Object.values(sections).flatMap(({ key_phrases }) => key_phrases);

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
  expect(own).not.toContain('Key phrases');
  expect(PHRASES.filter((phrase) => own.includes(`✓ ${phrase}`))).toEqual([]);
  expect(PHRASES.filter((phrase) => own.includes(`✗ ${phrase}`))).toEqual([]);
  const typed = new Set(runsOf(Object.values(GARAGE).join(' ')));
  const isOfExample = (run: string) => RUNS.has(run) && !typed.has(run);
  expect(runsOf(own).filter(isOfExample)).toEqual([]);
  expect(runsOf(lines.join('\n')).filter(isOfExample)).not.toEqual([]);
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
