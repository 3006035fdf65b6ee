import { isPast } from '../../../language/verbs.ts';
import type { Cue, Family } from './cue.ts';
import type { ReadOption } from './read-option.ts';
import { COLOUR, FUNCTION_WORDS, GRAMMAR } from './word-classes.ts';

function share({ words }: ReadOption, holds: (lower: string, text: string) => boolean): number {
  return words.filter(({ lower, text }) => holds(lower, text)).length;
}

const ofClass =
  (family: Family) =>
  ([name, list]: [string, ReadonlySet<string>]): Cue => ({
    name: `words like ${name}`,
    family,
    measure: (option) => share(option, (lower) => list.has(lower)),
  });

const VERBS: Record<string, (lower: string) => boolean> = {
  'verbs in the past': (lower) => isPast(lower),
  'words in -ed': (lower) => /..ed$/.test(lower),
  'words in -ing': (lower) => /...ing$/.test(lower),
  'words in -ly': (lower) => /...ly$/.test(lower),
  'words in -s': (lower) => /..[^s']s$/.test(lower) && !FUNCTION_WORDS.has(lower),
  'words in -tion, -ment, -ity': (lower) => /...(?:tion|ment|ity|ness|ance|ence)s?$/.test(lower),
  'words in -er and -est': (lower) => /...(?:er|est)$/.test(lower),
};

/** What classes of words an option is made of. */
export const WORD_CUES: readonly Cue[] = [
  ...Object.entries(GRAMMAR).map(ofClass('words of grammar')),
  {
    name: 'words that carry meaning',
    family: 'words of grammar',
    measure: (option) => share(option, (lower) => !FUNCTION_WORDS.has(lower)),
  },
  ...Object.entries(COLOUR).map(ofClass('words of tone')),
  ...Object.entries(VERBS).map(
    ([name, holds]): Cue => ({ name, family: 'verbs', measure: (option) => share(option, holds) }),
  ),
];
