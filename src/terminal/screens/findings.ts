import type { Look } from '../../look.ts';
import type { Finding } from '../../review/finding.ts';
import type { SectionReview } from '../../review/review.ts';
import { shortened } from '../../text/cut.ts';
import { hanging, paragraph } from '../lines.ts';
import type { Mark } from './marked-text.ts';

/** A quote longer than this is cut: it is marked in the text anyway. */
const LONGEST_QUOTE = 60;

/** Rules about time: where a section has a target, its time stands beside that anyway. */
const ABOUT_TIME = new Set(['over-target', 'under-target']);

/** Findings worth words of their own, faults and hints before praise; key phrases are listed anyway. */
export function tellable({ findings, targetSeconds }: SectionReview): Finding[] {
  const isShown = (rule: string) =>
    rule === 'key-phrases' || (targetSeconds !== null && ABOUT_TIME.has(rule));
  const told = findings.filter(({ rule }) => !isShown(rule));
  return [
    ...told.filter(({ weight }) => weight !== 'praise'),
    ...told.filter(({ weight }) => weight === 'praise'),
  ];
}

/** `[1]` for what to mend, `[+2]` for what is good: no colour needed to tell them apart. */
function noteOf({ weight }: Finding, index: number): string {
  return weight === 'praise' ? `[+${index + 1}]` : `[${index + 1}]`;
}

/** Where in the text the findings stand; `offset` is where that text starts in what they index. */
export function marksOf(findings: readonly Finding[], offset = 0): Mark[] {
  return findings.map((finding, index) => ({
    start: finding.span.start - offset,
    end: finding.span.end - offset,
    note: noteOf(finding, index),
    isGood: finding.weight === 'praise',
  }));
}

/** How marked words look: what is praised as what is good, all else as what to mend. */
export function markStyle(look: Look): (words: string, isGood: boolean) => string {
  return (words, isGood) => (isGood ? look.good(words) : look.warn(words));
}

/** A quote on one line, cut where it is long. */
export function shortQuote(quote: string): string {
  return shortened(quote, LONGEST_QUOTE, '...');
}

/** A finding in a line of its own: the words it saw, and what it hears in them. */
export function namedFinding({ quote, message }: Finding): string {
  return quote.trim() === '' ? message : `"${shortQuote(quote)}" ${message}`;
}

/** A finding with its number among all, its words unless it `isMarked`, why it matters and what to do. */
export function findingLine(
  finding: Finding,
  index: number,
  look: Look,
  isMarked = false,
): string[] {
  const { weight, quote, message, fix } = finding;
  const note = noteOf(finding, index);
  const label =
    weight === 'fault' ? look.bad(note) : weight === 'hint' ? look.warn(note) : look.good(note);
  const words = isMarked || quote.trim() === '' ? '' : `${look.bold(`"${shortQuote(quote)}"`)} `;
  const told = `${words}${message}${weight === 'praise' ? '' : ` ${fix}`}`;
  return hanging(`  ${label} `, told, look.width);
}

/** All findings, numbered. */
export function findingLines(findings: readonly Finding[], look: Look): string[] {
  return findings.flatMap((finding, index) => findingLine(finding, index, look));
}

/** Why the rating is not higher, unless a finding below says it in the same words. */
export function whyLines(review: SectionReview, look: Look): string[] {
  return tellable(review).some(({ message }) => message === review.why)
    ? []
    : paragraph(review.why, look.width);
}
