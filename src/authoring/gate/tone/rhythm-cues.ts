import type { Cue } from './cue.ts';
import type { ReadOption } from './read-option.ts';

/** Words; a sentence no longer than that is heard as a blow. */
const SHORT = [4, 6, 8] as const;
/** Words; a sentence at least that long runs. */
const LONG = [18, 25] as const;

function lengths({ sentences }: ReadOption): number[] {
  return sentences.map(({ words }) => words.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function spread(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

/** Words from one mark of punctuation to the next. */
function breaths({ text }: ReadOption): number[] {
  return text
    .split(/[,.;:!?()–—]+(?:\s|$)|\s[–—-]+\s/)
    .map((piece) => piece.split(/\s+/).filter((word) => word !== '').length)
    .filter((count) => count > 0);
}

function letters({ words }: ReadOption): number[] {
  return words.map(({ text }) => text.length);
}

const different = ({ words }: ReadOption) => new Set(words.map(({ lower }) => lower)).size;

type Measure = (option: ReadOption) => number;
const MEASURES: Record<string, Measure> = {
  characters: ({ text }) => text.length,
  words: ({ words }) => words.length,
  sentences: ({ sentences }) => sentences.length,
  'words in an average sentence': (option) => mean(lengths(option)),
  'words in its shortest sentence': (option) => Math.min(...lengths(option)),
  'words in its longest sentence': (option) => Math.max(...lengths(option)),
  'words in its first sentence': (option) => lengths(option)[0] ?? 0,
  'words in its last sentence': (option) => lengths(option).at(-1) ?? 0,
  'last sentence against the average': (option) =>
    (lengths(option).at(-1) ?? 0) / Math.max(1, mean(lengths(option))),
  'difference between sentence lengths': (option) => spread(lengths(option)),
  'words in an average breath': (option) => mean(breaths(option)),
  'words in its longest breath': (option) => Math.max(0, ...breaths(option)),
  'words in its shortest breath': (option) => Math.min(99, ...breaths(option)),
  'letters in an average word': (option) => mean(letters(option)),
  'letters in its longest word': (option) => Math.max(0, ...letters(option)),
  'words of seven letters and more': (option) => letters(option).filter((n) => n >= 7).length,
  'words of three letters and fewer': (option) => letters(option).filter((n) => n <= 3).length,
  'different words': different,
  'words said twice': (option) => option.words.length - different(option),
};

/** How long an option is, and how it moves. */
export const RHYTHM_CUES: readonly Cue[] = [
  ...Object.entries(MEASURES).map(([name, measure]) => ({ name, measure })),
  ...SHORT.map((most) => ({
    name: `sentences of ${most} words and fewer`,
    measure: (option: ReadOption) => lengths(option).filter((length) => length <= most).length,
  })),
  ...LONG.map((least) => ({
    name: `sentences of ${least} words and more`,
    measure: (option: ReadOption) => lengths(option).filter((length) => length >= least).length,
  })),
].map((cue) => ({ ...cue, family: 'length and rhythm' }));
