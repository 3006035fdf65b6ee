import { type Passage, readPassage, type Sentence } from '../../language/passage.ts';
import { firstChange } from '../../language/quantity/change.ts';
import type { Quantity, QuantityKind } from '../../language/quantity/quantity.ts';
import { type Span, sliceOf } from '../../language/span.ts';
import type { SectionName } from '../../scenario/sections.ts';
import { shortened } from '../../text/cut.ts';

/** A figure of a story in the words around it. */
export interface Figure {
  before: string;
  figure: string;
  after: string;
}

/** Where the figures of a story stand, and how much more one counts there. */
const WEIGHED: readonly [SectionName, number][] = [
  ['situation', 1],
  ['result', 3],
];
const WORTH: Readonly<Record<QuantityKind, number>> = {
  money: 4,
  share: 4,
  ratio: 3,
  count: 2,
  time: 2,
  zero: 1,
};
const OF_A_CHANGE = 4;
const IN_DIGITS = 2;
/** Two digits and more: `540 a second`, not `2 keys`. */
const LARGE = /\d{2}|\d[.,]\d/;
/** What it was before: what it became stands behind it. */
const FROM = /\bfrom\s$/i;
const MOST_FIGURES = 3;
/** Units of the words before a figure, and behind it. */
const LONGEST_BEFORE = 44;
const LONGEST_AFTER = 44;
/** Units beside a figure that say what it is of. */
const FEWEST_AROUND = 8;

interface Weighed {
  worth: number;
  sentence: number;
  figure: Figure;
}

function isWithin({ start, end }: Span, { start: from, end: to }: Span): boolean {
  return from <= start && end <= to;
}

/** The last words before a figure, without the `and` that ties them to others. */
function lastWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/^[\s,;:]*(?:(?:and|but|so|or)\s)?/i, '');
  if (line.length <= LONGEST_BEFORE) return line;
  const end = line.slice(-LONGEST_BEFORE);
  return `… ${end.slice(end.indexOf(' ') + 1)}`;
}

/** The first words behind a figure, with the blank before them where there is one. */
function firstWords(text: string): string {
  const words = shortened(text.replace(/[\s,;:.]+$/, ''), LONGEST_AFTER);
  return /^\s/.test(text) && words !== '' ? ` ${words}` : words;
}

/** Where the words around a figure are: its clause, or the sentence where that says next to nothing. */
function around(source: string, sentence: Sentence, quantity: Quantity): Span {
  const clause = sentence.clauses.find((each) => isWithin(quantity, each));
  if (clause === undefined) return sentence;
  const others = sliceOf(source, clause).length - sliceOf(source, quantity).length;
  return others < FEWEST_AROUND ? sentence : clause;
}

function inItsWords(source: string, sentence: Sentence, quantity: Quantity): Figure {
  const { start, end } = around(source, sentence, quantity);
  return {
    before: lastWords(source.slice(start, quantity.start)),
    figure: sliceOf(source, quantity).replace(/\s+/g, ' '),
    after: firstWords(source.slice(quantity.end, end)),
  };
}

function worthOf({ kind, isDelta }: Quantity, text: string, isChange: boolean): number {
  const digits = (/\d/.test(text) ? IN_DIGITS : 0) + (LARGE.test(text) ? IN_DIGITS : 0);
  return WORTH[kind] + digits + (isDelta || isChange ? OF_A_CHANGE : 0);
}

/** Figures that stand in words which are shown already say nothing new. */
function figuresIn(passage: Passage, weight: number, place: number, shown: string): Weighed[] {
  const { source, sentences, quantities } = passage;
  const change = firstChange(passage);
  return quantities
    .filter(({ role }) => role === 'measure')
    .flatMap((quantity) => {
      const at = sentences.findIndex((each) => isWithin(quantity, each));
      const sentence = sentences[at];
      if (sentence === undefined) return [];
      const until = source.slice(sentence.start, quantity.end).replace(/\s+/g, ' ').trim();
      if (shown.includes(until)) return [];
      const isFrom = FROM.test(source.slice(Math.max(0, quantity.start - 6), quantity.start));
      const isChange = isFrom || (change !== null && isWithin(quantity, change));
      return [
        {
          worth: weight + worthOf(quantity, sliceOf(source, quantity), isChange),
          sentence: place + at,
          figure: inItsWords(source, sentence, quantity),
        },
      ];
    });
}

/**
 * The figures to have at hand, three at most, in the order they are told: what changed, what it was
 * worth, what was at stake. One a sentence: the next would be shown in the same words. None of those
 * that `shown`, the beginning of the story, has.
 */
export function figuresOf(
  words: Partial<Readonly<Record<SectionName, string>>>,
  shown = '',
): Figure[] {
  let place = 0;
  const all = WEIGHED.flatMap(([section, weight]) => {
    const text = words[section] ?? '';
    const passage = readPassage(text, [{ start: 0, end: text.length }]);
    const found = figuresIn(passage, weight, place, shown);
    place += passage.sentences.length;
    return found;
  });
  const taken = new Set<number>();
  return all
    .toSorted((one, other) => other.worth - one.worth)
    .filter(({ sentence }) => {
      const isFirst = !taken.has(sentence);
      taken.add(sentence);
      return isFirst;
    })
    .slice(0, MOST_FIGURES)
    .toSorted((one, other) => one.sentence - other.sentence)
    .map(({ figure }) => figure);
}
