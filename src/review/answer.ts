import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { countWords, spokenSeconds } from '../text/words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { labelledParts } from './labels.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { quotesIn } from './quotes.ts';
import { type SentenceText, sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

export interface Sentence extends SentenceText {
  clauses: Clause[];
}

/** One section of an answer, or the whole of one without labels. All spans index `source`. */
export interface AnswerSection {
  /** Null for an answer without labels. */
  name: SectionName | null;
  /** The text it stands in: the whole answer as it came, or this section's own text. */
  source: string;
  /** Where it stands there; several where the answer comes back to a section. */
  parts: Span[];
  sentences: Sentence[];
  /** All words, contractions split: for counting use `wordCount`. */
  words: Word[];
  /** What measures something: amounts, durations, shares, changes. */
  quantities: Quantity[];
  wordCount: number;
  /** At 150 words a minute. */
  spokenSeconds: number;
}

export interface Answer {
  /** In speaking order; a single one without a name where the answer carries no labels. */
  sections: AnswerSection[];
  labelled: boolean;
  wordCount: number;
  spokenSeconds: number;
}

function sectionOf(name: SectionName | null, source: string, parts: Span[]): AnswerSection {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let wordCount = 0;
  for (const part of parts) {
    const own = wordsOf(source, part, quotesIn(source, part));
    for (const word of own) words.push(word);
    for (const sentence of sentencesOf(source, part, own)) {
      sentences.push({ ...sentence, clauses: clausesOf(sentence.words) });
    }
    wordCount += countWords(source.slice(part.start, part.end));
  }
  const quantities = sentences.flatMap(({ words: own }) => quantitiesIn(source, own));
  const seconds = spokenSeconds(wordCount);
  return { name, source, parts, sentences, words, quantities, wordCount, spokenSeconds: seconds };
}

function answerFrom(sections: AnswerSection[], labelled: boolean): Answer {
  const wordCount = sections.reduce((sum, each) => sum + each.wordCount, 0);
  return { sections, labelled, wordCount, spokenSeconds: spokenSeconds(wordCount) };
}

/** Reads a text with or without section labels; spans index the text as given. */
export function answerOf(text: string): Answer {
  const parts = labelledParts(text);
  if (parts.length === 1) return answerFrom([sectionOf(null, text, parts)], false);
  const sections = SECTIONS.flatMap((name) => {
    const own = parts.filter(({ section }) => section === name);
    return own.length === 0 ? [] : [sectionOf(name, text, own)];
  });
  return answerFrom(sections, true);
}

/** Reads takes, one text a section; spans index that section's own text. */
export function answerOfSections(texts: ReadonlyMap<SectionName, string>): Answer {
  const sections = SECTIONS.flatMap((name) => {
    const text = texts.get(name);
    return text === undefined ? [] : [sectionOf(name, text, [{ start: 0, end: text.length }])];
  });
  return answerFrom(sections, true);
}
