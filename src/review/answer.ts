import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { spokenSeconds } from '../text/words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type LabelledPart, labelledParts } from './labels.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { quotesIn } from './quotes.ts';
import { type SentenceText, sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words.ts';

export interface Sentence extends SentenceText {
  clauses: Clause[];
}

/**
 * Characters read of one text: half an hour of speech. What comes after is no answer, and a file that
 * was never meant to be one must not keep anybody waiting.
 */
export const LONGEST_READ = 30_000;

const CLITIC = /'/;

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
  /** Words before the first label belong to no section and are not judged. */
  hasUnlabelledStart: boolean;
  wordCount: number;
  spokenSeconds: number;
}

/** Contractions are one word when counted, as Unicode counts them; what stands at a part's start is one too. */
function countOf(words: readonly Word[]): number {
  return words.filter(({ gap, lower }, at) => at === 0 || gap !== '' || !CLITIC.test(lower)).length;
}

function sectionOf(name: SectionName | null, source: string, parts: Span[]): AnswerSection {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const own = wordsOf(source, part, quotesIn(source, part));
    for (const word of own) words.push(word);
    for (const sentence of sentencesOf(source, part, own)) {
      sentences.push({ ...sentence, clauses: clausesOf(sentence.words) });
    }
  }
  const quantities = sentences.flatMap(({ words: own }) => quantitiesIn(source, own));
  const wordCount = countOf(words);
  const seconds = spokenSeconds(wordCount);
  return { name, source, parts, sentences, words, quantities, wordCount, spokenSeconds: seconds };
}

function answerFrom(
  sections: AnswerSection[],
  { labelled, hasUnlabelledStart = false }: { labelled: boolean; hasUnlabelledStart?: boolean },
): Answer {
  const wordCount = sections.reduce((sum, each) => sum + each.wordCount, 0);
  return {
    sections,
    labelled,
    hasUnlabelledStart,
    wordCount,
    spokenSeconds: spokenSeconds(wordCount),
  };
}

/** Characters before the first label that are more than a title. */
const LONGEST_TITLE = 200;

/** A story told in one piece, with a line like `Results:` above the list at its end. */
function isProseWithAColon(parts: readonly LabelledPart[], start: string): boolean {
  return start.length > LONGEST_TITLE && !parts.some(({ section }) => section === 'action');
}

/**
 * Reads a text with or without section labels; spans index the text as given.
 * Only the first `LONGEST_READ` characters are read.
 */
export function answerOf(whole: string): Answer {
  const text = whole.slice(0, LONGEST_READ);
  const parts = labelledParts(text);
  const start = text.slice(0, parts[0]?.end ?? 0).trim();
  if (parts.length === 1 || isProseWithAColon(parts, start)) {
    const all = sectionOf(null, text, [{ start: 0, end: text.length }]);
    return answerFrom([all], { labelled: false });
  }
  const sections = SECTIONS.flatMap((name) => {
    const own = parts.filter(({ section }) => section === name);
    return own.length === 0 ? [] : [sectionOf(name, text, own)];
  });
  return answerFrom(sections, { labelled: true, hasUnlabelledStart: start !== '' });
}

/** Reads takes, one text a section; spans index that section's own text. */
export function answerOfSections(texts: ReadonlyMap<SectionName, string>): Answer {
  const sections = SECTIONS.flatMap((name) => {
    const text = texts.get(name)?.slice(0, LONGEST_READ);
    return text === undefined ? [] : [sectionOf(name, text, [{ start: 0, end: text.length }])];
  });
  return answerFrom(sections, { labelled: true });
}
