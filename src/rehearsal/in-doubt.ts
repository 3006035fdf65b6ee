import type { Span } from '../language/span.ts';
import type { Finding } from '../review/finding.ts';
import { nextFix } from '../review/next-fix.ts';
import type { Review } from '../review/review.ts';
import type { Part, SectionName } from '../scenario/sections.ts';

/** A text that was written down by a recogniser, and where it was not sure. */
export interface DoubtfulText {
  words: string;
  doubtful: readonly Span[];
}

const SENTENCE_END = /[.!?…]["”’)]*\s+/g;

/** The sentence a stretch of a text stands in, by its full stops. */
function sentenceAround(text: string, { start, end }: Span): Span {
  const ends = [...text.matchAll(SENTENCE_END)].map((each) => each.index + each[0].length);
  return {
    start: ends.findLast((at) => at <= start) ?? 0,
    end: ends.find((at) => at >= end) ?? text.length,
  };
}

function isInDoubt({ span }: Finding, { words, doubtful }: DoubtfulText): boolean {
  const sentence = sentenceAround(words, span);
  return doubtful.some(({ start, end }) => start < sentence.end && end > sentence.start);
}

/**
 * A review in which nothing is held against a sentence with a word that was perhaps never said: it is
 * worth a look, no more. `textOf` gives what was written down; undefined where nothing is in doubt.
 */
export function withDoubt(
  review: Review,
  textOf: (section: SectionName | null) => DoubtfulText | undefined,
): Review {
  const doubted = (finding: Finding): Finding => {
    const text = textOf(finding.section);
    const isHint = finding.weight === 'fault' && text !== undefined && isInDoubt(finding, text);
    return isHint ? { ...finding, weight: 'hint' } : finding;
  };
  const sections = review.sections.map((each) => ({
    ...each,
    findings: each.findings.map(doubted),
  }));
  const findings = review.findings.map(doubted);
  return { ...review, sections, findings, next: nextFix(sections) };
}

/** What is in doubt of takes, by their parts; null where nothing is. */
export function doubtIn(
  takes: readonly { section: Part; words: string | null; doubtful?: Span[] | undefined }[],
): Map<Part, DoubtfulText> | null {
  const texts = takes.flatMap(({ section, words, doubtful = [] }) =>
    words === null || doubtful.length === 0 ? [] : [[section, { words, doubtful }] as const],
  );
  return texts.length === 0 ? null : new Map(texts);
}
