import { namedLabel } from '../language/labels/found-label.ts';
import { type LabelledPart, labelledParts } from '../language/labels/labels.ts';
import { speechOf } from '../language/markup/speech.ts';
import type { SpokenText } from '../language/markup/spoken-text.ts';
import { type Span, sliceOf } from '../language/span.ts';
import type { SectionName } from '../scenario/sections.ts';
import { SECTION_NAMES } from './section-names.ts';

/** A text written down: what of it is said, and its parts below section labels, in order. */
export interface LabelledText {
  spoken: SpokenText;
  /** A section may come twice. Spans index the spoken text. */
  parts: LabelledPart<SectionName>[];
}

const QUOTATION = /^\s*(?:"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|'[^'\n]*')\s*$/;

/** A section that stands in quotation marks as a whole is the speaker's own. */
function unquoted(text: string, span: Span): Span {
  const own = sliceOf(text, span);
  if (!QUOTATION.test(own)) return span;
  const start = span.start + own.length - own.trimStart().length + 1;
  return { start, end: span.end - (own.length - own.trimEnd().length) - 1 };
}

/** Reads a text with or without section labels. */
export function labelledText(given: string): LabelledText {
  const spoken = speechOf(given);
  const parts = labelledParts(spoken, SECTION_NAMES);
  return { spoken, parts: parts.map((part) => ({ ...part, ...unquoted(spoken.text, part) })) };
}

/**
 * Headings that were not understood, as written. Before the first section they count where something
 * stands below them: a title does not.
 */
export function unknownHeadings({ spoken, parts }: LabelledText): string[] {
  const firstNamed = parts.findIndex(({ name }) => name !== null);
  return parts.flatMap(({ unknown, ...part }, at) => {
    const isTitle = at < firstNamed && sliceOf(spoken.text, part).trim() === '';
    return unknown === null || isTitle ? [] : [unknown];
  });
}

/** Whether words spoken in one go begin with a section's label, or are one. */
export function sectionLabelOf(said: string): 'before' | 'alone' | null {
  const text = said.slice(0, 200).trim();
  const label = namedLabel(text, 0, SECTION_NAMES);
  if (label === null || (label.form === 'loose' && !/^\S+\.$/.test(text))) return null;
  return label.from >= text.length ? 'alone' : 'before';
}
