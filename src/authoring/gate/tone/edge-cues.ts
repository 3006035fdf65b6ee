import { isPast } from '../../../language/verbs.ts';
import type { Cue } from './cue.ts';
import type { ReadOption } from './read-option.ts';
import { FUNCTION_WORDS, WORD_CLASSES } from './word-classes.ts';

const SHAPES: Record<string, (lower: string) => boolean> = {
  'a figure': (lower) => /^\d/.test(lower),
  'a word in -ed': (lower) => /..ed$/.test(lower),
  'a word in -ing': (lower) => /...ing$/.test(lower),
  'a word in -ly': (lower) => /...ly$/.test(lower),
  'a past verb': (lower) => isPast(lower),
  'a word with a meaning': (lower) => !FUNCTION_WORDS.has(lower),
};
const CLASSES: [string, (lower: string) => boolean][] = [
  ...Object.entries(SHAPES),
  ...Object.entries(WORD_CLASSES).map(([name, list]): [string, (lower: string) => boolean] => [
    `a word like ${name}`,
    (lower) => list.has(lower),
  ]),
];

const first = ({ words }: ReadOption) => words[0]?.lower ?? '';
const last = ({ words }: ReadOption) => words.at(-1)?.lower ?? '';
const firstWords = ({ sentences }: ReadOption) =>
  sentences.map(({ words }) => words[0]?.lower ?? '');
const firstSentence = ({ sentences }: ReadOption) => sentences[0]?.words ?? [];
const lastSentence = ({ sentences }: ReadOption) => sentences.at(-1)?.words ?? [];
const bit = (holds: boolean) => (holds ? 1 : 0);

/** How an option begins, how its sentences do, and where it stops. */
export const EDGE_CUES: readonly Cue[] = CLASSES.flatMap(([what, holds]): Cue[] => [
  { name: `opening on ${what}`, family: 'opening', measure: (option) => bit(holds(first(option))) },
  {
    name: `sentences that open on ${what}`,
    family: 'opening',
    measure: (option) => firstWords(option).filter(holds).length,
  },
  {
    name: `in its first sentence ${what}`,
    family: 'opening',
    measure: (option) => firstSentence(option).filter(({ lower }) => holds(lower)).length,
  },
  { name: `ending on ${what}`, family: 'ending', measure: (option) => bit(holds(last(option))) },
  {
    name: `a last sentence that opens on ${what}`,
    family: 'ending',
    measure: (option) => bit(holds(lastSentence(option)[0]?.lower ?? '')),
  },
  {
    name: `in its last sentence ${what}`,
    family: 'ending',
    measure: (option) => lastSentence(option).filter(({ lower }) => holds(lower)).length,
  },
]);
