import { type Passage, readPassage } from '../language/passage.ts';
import type { Span } from '../language/span.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { spokenSeconds } from '../text/words.ts';
import { sectionParts } from './section-labels.ts';

/**
 * Characters read of one text: half an hour of speech. What comes after is no answer, and a file that
 * was never meant to be one must not keep anybody waiting.
 */
export const LONGEST_READ = 30_000;

/** One section of an answer, or the whole of one without labels; several parts where it comes back. */
export interface AnswerSection extends Passage {
  /** Null for an answer without labels. */
  name: SectionName | null;
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

function sectionOf(
  name: SectionName | null,
  source: string,
  parts: readonly Span[],
): AnswerSection {
  const passage = readPassage(source, parts);
  return { ...passage, name, spokenSeconds: spokenSeconds(passage.wordCount) };
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
function isProseWithAColon(parts: ReturnType<typeof sectionParts>, start: string): boolean {
  return start.length > LONGEST_TITLE && !parts.some(({ name }) => name === 'action');
}

/**
 * Reads a text with or without section labels; spans index the text as given.
 * Only the first `LONGEST_READ` characters are read.
 */
export function answerOf(whole: string): Answer {
  const text = whole.slice(0, LONGEST_READ);
  const parts = sectionParts(text);
  const start = text.slice(0, parts[0]?.end ?? 0).trim();
  if (parts.length === 1 || isProseWithAColon(parts, start)) {
    const all = sectionOf(null, text, [{ start: 0, end: text.length }]);
    return answerFrom([all], { labelled: false });
  }
  const sections = SECTIONS.flatMap((name) => {
    const own = parts.filter((part) => part.name === name);
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

/** One answer of takes that were read apart, in the order given. */
export function answerOfTakes(answers: readonly Answer[]): Answer {
  const sections = answers.flatMap((answer) => answer.sections);
  return answerFrom(sections, { labelled: true });
}
