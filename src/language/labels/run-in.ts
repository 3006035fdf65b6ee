import { type FoundLabel, type LabelledLine, type Names, namedLabel } from './found-label.ts';

/** Where a sentence of the line may begin with a label. */
const SENTENCE_START = /[.!?…;|:—][*_"”’')\]]*[ \t]+(?=[\p{Lu}[(])/gu;

function startsIn<Name>(
  { text, start, end }: LabelledLine<Name>,
  bold: readonly number[],
): number[] {
  const starts = [...text.matchAll(SENTENCE_START)].map(
    ({ index, 0: gap }) => start + index + gap.length,
  );
  const inBold = bold.filter((at) => at > start && at < end);
  return [...new Set([...starts, ...inBold])].sort((a, b) => a - b);
}

/** Different names a text has to have before a sentence that begins with one is a label. */
const FEWEST_NAMES = 3;
const FEWEST_BOLD = 2;

/**
 * The labels in the middle of a line that has one at its start, or several: `Situation: … Task: …`. One
 * alone is a sentence that begins so, and what has a label at the start of a line needs no other.
 */
export function runInLabels<Name>(
  line: LabelledLine<Name>,
  bold: readonly number[],
  known: ReadonlySet<Name>,
  allNames: Names<Name>,
): FoundLabel<Name>[] {
  const labels = startsIn(line, bold).flatMap((at) => {
    if (line.label !== null && at < line.label.from) return [];
    const label = namedLabel(line.text.slice(at - line.start), at, allNames);
    if (label === null || label.form === 'line' || /^the\s/i.test(label.written)) return [];
    const isClear = label.form !== 'loose' || bold.includes(at) || label.written.length === 1;
    return isClear && label.names.every((name) => !known.has(name)) ? [label] : [];
  });
  if (labels.length === 0) return [];
  const here = new Set(
    [...labels, ...(line.label ? [line.label] : [])].flatMap((each) => each.names),
  );
  const all = line.label === null ? here : new Set([...known, ...here]);
  const isBold = labels.every(({ at }) => bold.includes(at));
  return all.size >= (isBold ? FEWEST_BOLD : FEWEST_NAMES) ? labels : [];
}
