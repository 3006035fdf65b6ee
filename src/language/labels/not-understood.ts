import { behind, type FoundLabel, type LabelledLine } from './found-label.ts';
import { isMarkdownHeading, type LabelText, labelTextsOf } from './label.ts';

/** Labels of one form needed before a line of that form without a known name is one too. */
const FEWEST_ALIKE = 2;
const MOST_WORDS = 4;
/** What begins a line with a colon and is no heading. */
const NO_HEADING =
  /^(?:note|nb|ps|example|first|firstly|second|secondly|third|thirdly|then|next|finally|last|lastly|also|but|and|so|because|me|you|us|him|her|them|interviewer|manager|boss|lead|today|yesterday|before|after|now|day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

function isHeadingLike({ written, isItem }: LabelText): boolean {
  const words = written.split(/\s+/);
  return (
    !isItem &&
    written.length > 2 &&
    words.length <= MOST_WORDS &&
    /^\p{Lu}/u.test(written) &&
    !/[.,;!?"“”]/.test(written) &&
    !NO_HEADING.test(written)
  );
}

/** How a line stands in the text, so that lines alike can be counted; the first stands either way. */
function mannersOfLine<Name>(
  { isBold, isAfterBlank }: LabelledLine<Name>,
  { form }: LabelText,
): string[] {
  const after = isAfterBlank === null ? [true, false] : [isAfterBlank];
  return after.map((each) => `${form} ${isBold} ${each}`);
}

/** How many lines with a name stand in the text in each manner. */
export type Manners = ReadonlyMap<string, number>;

export function mannersOf<Name>(lines: readonly LabelledLine<Name>[]): Manners {
  const manners = new Map<string, number>();
  for (const line of lines) {
    for (const manner of line.label ? mannersOfLine(line, line.label) : []) {
      manners.set(manner, (manners.get(manner) ?? 0) + 1);
    }
  }
  return manners;
}

/**
 * The heading of a line that no name is known for: one of Markdown, or a line set apart as those are
 * that have names. Null where it is none.
 */
export function headingNotUnderstood<Name>(
  line: LabelledLine<Name>,
  manners: Manners,
): FoundLabel<Name> | null {
  if (manners.size === 0 && !isMarkdownHeading(line.text)) return null;
  for (const label of labelTextsOf(line.text)) {
    const isHeading = label.form === 'heading' && label.written !== '';
    const isLikeOthers =
      label.form !== 'heading' &&
      label.form !== 'loose' &&
      (label.form !== 'line' || line.startsAfresh) &&
      isHeadingLike(label) &&
      mannersOfLine(line, label).some((manner) => (manners.get(manner) ?? 0) >= FEWEST_ALIKE);
    if (isHeading || isLikeOthers) {
      return { ...label, names: [], at: line.start, from: line.start + behind(line.text, label) };
    }
  }
  return null;
}
