import type { Comparison } from '../../src/rehearsal/comparison.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';

const TARGETS: Record<SectionName, number> = {
  situation: 30,
  task: 20,
  action: 90,
  result: 30,
  reflection: 30,
};

/** A section told in exactly its time with every key phrase, but for `changes`. */
export function comparison(section: SectionName, changes: Partial<Comparison> = {}): Comparison {
  const targetSeconds = TARGETS[section];
  return {
    section,
    mode: 'aloud',
    targetSeconds,
    actualSeconds: targetSeconds,
    typing: null,
    words: 0,
    text: '',
    skipped: false,
    interrupted: false,
    hintsUsed: 0,
    strong: 'A strong example.',
    phrases: [
      { phrase: 'forty orders', hit: true },
      { phrase: 'a day', hit: true },
    ],
    coaching: 'Some coaching.',
    commonMistake: 'A common mistake.',
    ...changes,
  };
}

/** All five sections told well, but for the changes given by section. */
export function wholeRun(
  changes: Partial<Record<SectionName, Partial<Comparison>>> = {},
): Comparison[] {
  return SECTIONS.map((section) => comparison(section, changes[section]));
}
