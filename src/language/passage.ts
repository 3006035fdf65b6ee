import type { Clause } from './clause/clause.ts';
import { clausesOf } from './clause/clauses.ts';
import { quantitiesIn } from './quantity/quantities.ts';
import type { Quantity } from './quantity/quantity.ts';
import { quotesIn } from './quotes.ts';
import { type SentenceText, sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

export interface Sentence extends SentenceText {
  clauses: Clause[];
}

/** A text as it was read, or some stretches of it. All spans index `source`. */
export interface Passage {
  source: string;
  /** What was read of the source, in order. */
  parts: readonly Span[];
  sentences: Sentence[];
  /** All words, contractions split: for counting use `wordCount`. */
  words: Word[];
  /** What measures something: amounts, durations, shares, changes. */
  quantities: Quantity[];
  wordCount: number;
}

/** Contractions are one word when counted, as Unicode counts them; what stands at a part's start is one too. */
function countOf(words: readonly Word[]): number {
  let count = 0;
  for (const { gap, lower } of words) {
    if (gap !== '' || count === 0 || !lower.includes("'")) count += 1;
  }
  return count;
}

/** Reads stretches of a text as one passage. */
export function readPassage(source: string, parts: readonly Span[]): Passage {
  let words: Word[] = [];
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const own = wordsOf(source, part, quotesIn(source, part));
    if (words.length === 0) words = own;
    else for (const word of own) words.push(word);
    for (const { start, end, words: said } of sentencesOf(source, part, own)) {
      sentences.push({ start, end, words: said, clauses: clausesOf(said) });
    }
  }
  const quantities: Quantity[] = [];
  for (const { words: own } of sentences) quantities.push(...quantitiesIn(source, own));
  return { source, parts, sentences, words, quantities, wordCount: countOf(words) };
}

/** Some sentences of a passage as one of their own, as they were read; `parts` are where they stand. */
export function passageOf(
  { source, quantities }: Passage,
  sentences: Sentence[],
  parts: readonly Span[],
): Passage {
  const words: Word[] = [];
  const own: Quantity[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (const word of sentence.words) words.push(word);
    for (; ; next += 1) {
      const quantity = quantities[next];
      const at = quantity?.words[0]?.start ?? Number.POSITIVE_INFINITY;
      if (quantity === undefined || at >= sentence.end) break;
      if (at >= sentence.start) own.push(quantity);
    }
  }
  return { source, parts, sentences, words, quantities: own, wordCount: countOf(words) };
}
