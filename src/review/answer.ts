import { speechOf } from '../language/markup/speech.ts';
import type { SpokenText } from '../language/markup/spoken-text.ts';
import { type Passage, readPassage } from '../language/passage.ts';
import { type Span, sliceOf } from '../language/span.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { spokenSeconds } from '../text/words.ts';
import { type LabelledText, labelledText, unknownHeadings } from './section-labels.ts';

/**
 * Characters read of one text: half an hour of speech. What comes after is no answer, and a file that
 * was never meant to be one must not keep anybody waiting.
 */
export const LONGEST_READ = 30_000;

/**
 * One section of an answer, or the whole of one without labels; several parts where it comes back. Its
 * `source` is what is said of the text as given: `spoken` finds a span in that.
 */
export interface AnswerSection extends Passage {
  spoken: SpokenText;
  /** Null for an answer without labels. */
  name: SectionName | null;
  /** Measured, or at the speaker's pace. */
  spokenSeconds: number;
}

export interface Answer {
  /** In speaking order; a single one without a name where the answer carries no labels. */
  sections: AnswerSection[];
  labelled: boolean;
  /** Words before the first label belong to no section and are not judged. */
  hasUnlabelledStart: boolean;
  /** Headings that are not understood, as written: in a labelled answer nothing below them is judged. */
  unknownHeadings: string[];
  /** Headings that name several sections, each read as the first. */
  sharedHeadings: (readonly SectionName[])[];
  wordCount: number;
  spokenSeconds: number;
}

/** How long words took to say. */
export interface Timing {
  /** Seconds a stretch of the text took, where they were measured. */
  secondsOf?: (given: Span) => number | null;
  /** Seconds each section took, where takes were spoken. */
  spokenBy?: ReadonlyMap<SectionName, number>;
  /** How fast the rest is said, in words a minute: 150 where nobody knows better. */
  pace?: number;
}

/** What was read of the text as one section. */
export function sectionFrom<Name extends SectionName | null>(
  name: Name,
  spoken: SpokenText,
  passage: Passage,
  { secondsOf, pace }: Timing,
): AnswerSection & { name: Name } {
  const measured = passage.parts.map((part) => secondsOf?.(spoken.inGiven(part)) ?? null);
  const isMeasured = measured.some((seconds) => seconds !== null);
  const seconds = isMeasured
    ? measured.reduce((sum: number, each) => sum + (each ?? 0), 0)
    : spokenSeconds(passage.wordCount, pace);
  return { ...passage, spoken, name, spokenSeconds: seconds };
}

/** Reads stretches of what is said as one section. */
function sectionOf(
  name: SectionName | null,
  spoken: SpokenText,
  parts: readonly Span[],
  timing: Timing,
): AnswerSection {
  return sectionFrom(name, spoken, readPassage(spoken.text, parts), timing);
}

type Remarks = Pick<Answer, 'hasUnlabelledStart' | 'unknownHeadings' | 'sharedHeadings'>;

const NO_REMARKS: Remarks = { hasUnlabelledStart: false, unknownHeadings: [], sharedHeadings: [] };

function answerFrom(sections: AnswerSection[], labelled: boolean, remarks: Remarks): Answer {
  const sum = (of: 'wordCount' | 'spokenSeconds') =>
    sections.reduce((all, each) => all + each[of], 0);
  const seconds = sum('spokenSeconds');
  return { sections, labelled, ...remarks, wordCount: sum('wordCount'), spokenSeconds: seconds };
}

/** Characters before the first label that are more than a title. */
const LONGEST_TITLE = 200;

/** A story told in one piece, with a line like `Results:` above the list at its end. */
function isProseWithAColon({ parts }: LabelledText, start: string): boolean {
  return start.length > LONGEST_TITLE && !parts.some(({ name }) => name === 'action');
}

/** Without labels: the text in one piece, headings left out. A first line that is one is its title. */
function wholeAnswer({ spoken, parts }: LabelledText, timing: Timing): Answer {
  const isTold = (span: Span) => sliceOf(spoken.text, span).trim() !== '';
  const hasTitle = !parts[0] || !isTold(parts[0]);
  const headings = parts.flatMap(({ unknown }) => unknown ?? []).slice(hasTitle ? 1 : 0);
  const told = parts.filter(isTold);
  const all = sectionOf(null, spoken, told.length > 0 ? told : [{ start: 0, end: 0 }], timing);
  return answerFrom([all], false, { ...NO_REMARKS, unknownHeadings: headings });
}

/**
 * Reads a text with or without section labels. Only the first `LONGEST_READ` characters are read.
 */
export function answerOf(whole: string, timing: Timing = {}): Answer {
  const text = labelledText(whole.slice(0, LONGEST_READ));
  const { spoken, parts } = text;
  const firstNamed = parts.findIndex(({ name }) => name !== null);
  const start = parts
    .slice(0, Math.max(0, firstNamed))
    .map((part) => sliceOf(spoken.text, part).trim())
    .join('');
  if (firstNamed === -1) return wholeAnswer(text, timing);
  if (isProseWithAColon(text, start)) {
    const all = sectionOf(null, spoken, [{ start: 0, end: spoken.text.length }], timing);
    return answerFrom([all], false, NO_REMARKS);
  }
  const sections = SECTIONS.flatMap((name) => {
    const own = parts.filter((part) => part.name === name);
    return own.length === 0 ? [] : [sectionOf(name, spoken, own, timing)];
  });
  return answerFrom(sections, true, {
    hasUnlabelledStart: start !== '',
    unknownHeadings: unknownHeadings(text),
    sharedHeadings: parts.map(({ names }) => names).filter(({ length }) => length > 1),
  });
}

/** Reads takes, one text a section; spans are found in that section's own text. */
export function answerOfSections(
  texts: ReadonlyMap<SectionName, string>,
  timing: Timing = {},
): Answer {
  const sections = SECTIONS.flatMap((name) => {
    const text = texts.get(name)?.slice(0, LONGEST_READ);
    if (text === undefined) return [];
    const spoken = speechOf(text);
    const section = sectionOf(name, spoken, [{ start: 0, end: spoken.text.length }], timing);
    const measured = timing.spokenBy?.get(name);
    return [measured === undefined ? section : { ...section, spokenSeconds: measured }];
  });
  return answerFrom(sections, true, NO_REMARKS);
}

/** One answer of takes that were read apart, in the order given. */
export function answerOfTakes(answers: readonly Answer[]): Answer {
  const sections = answers.flatMap((answer) => answer.sections);
  return answerFrom(sections, true, NO_REMARKS);
}
