import type { Cue, Family } from './cue.ts';
import { COLOUR } from './word-classes.ts';

const MARKS: Record<string, RegExp> = {
  commas: /,(?!\d)/g,
  semicolons: /;/g,
  colons: /:(?!\d)/g,
  dashes: /\s[–—-]+\s|—/g,
  hyphens: /\w-\w/g,
  'question marks': /\?/g,
  'exclamation marks': /!/g,
  'quotation marks': /["“”]|(?<!\w)['‘]|['’](?!\w)/g,
  brackets: /[()[\]]/g,
  contractions: /\w['’]\w/g,
  '’d for would and had': /\w['’]d\b/g,
  '’ll': /\w['’]ll\b/g,
  '’ve': /\w['’]ve\b/g,
  '’s for is and has': /\b(?:it|that|there|what|he|she|who|here)['’]s\b/gi,
  'n’t': /n['’]t\b/g,
  'capital letters inside a sentence': /(?<=[\w,;:] )(?!I\b)[A-Z]/g,
  'abbreviations in capitals': /\b[A-Z]{2,}s?\b/g,
};

const FIGURES: Record<string, RegExp> = {
  digits: /\d/g,
  'numbers in digits': /\d[\d,.]*/g,
  'numbers from 1 to 12 in digits': /(?<![\d.,$])(?:[1-9]|1[0-2])(?![\d%]|[.,]\d)/g,
  'large numbers in digits': /\d{3,}|\d,\d/g,
  'decimal points': /\d\.\d/g,
  'percent signs': /\d ?%|percent/g,
  'amounts of money': /[$€£]\s?\d|dollars?|euros?/g,
  'clock times': /\b\d{1,2}:\d\d|o['’]clock|\b\d ?[ap]m\b/g,
};

const all = (marks: Record<string, RegExp>, family: Family): Cue[] =>
  Object.entries(marks).map(([name, mark]) => ({
    name,
    family,
    measure: ({ text }) => text.match(mark)?.length ?? 0,
  }));

/** Punctuation, contractions and figures. */
export const MARK_CUES: readonly Cue[] = [
  ...all(MARKS, 'punctuation'),
  {
    name: 'commas in an average sentence',
    family: 'punctuation',
    measure: ({ text, sentences }) => (text.match(/,(?!\d)/g)?.length ?? 0) / sentences.length,
  },
  ...all(FIGURES, 'figures'),
  {
    name: 'numbers in words rather than digits',
    family: 'figures',
    measure: ({ text, words }) =>
      words.filter(({ lower }) => COLOUR['numbers in words'].has(lower)).length -
      (text.match(/\d[\d,.]*/g)?.length ?? 0),
  },
];
