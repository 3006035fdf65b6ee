import type { SpokenText } from '../markup/spoken-text.ts';
import type { Span } from '../span.ts';
import { type FoundLabel, type LabelledLine, type Names, namedLabel } from './found-label.ts';
import { headingNotUnderstood, mannersOf } from './not-understood.ts';
import { runInLabels } from './run-in.ts';

/** A stretch of the text below one label; without a name before the first, and below one nobody understands. */
export interface LabelledPart<Name> extends Span {
  name: Name | null;
  /** All its heading names, as in `Situation and Task`; the text is read as the first. */
  names: readonly Name[];
  /** Its heading as written, where that was not understood. */
  unknown: string | null;
}

const ENDS_SENTENCE = /(?:^|[.!?…:;|"”’)\]])\s*$/;

/** A name alone on a line of running text is the end of a sentence, not a label. */
function isLabel<Name>({ text, startsAfresh, label }: LabelledLine<Name>): boolean {
  if (label === null) return false;
  if (label.form === 'heading' || label.form === 'colon' || label.form === 'brackets') return true;
  if (!startsAfresh || !(/^\p{Lu}/u.test(label.written) || label.isItem)) return false;
  return label.form !== 'line' || !/[.,;!]\s*$/.test(text);
}

function linesOf<Name>(
  { text, bold }: Pick<SpokenText, 'text' | 'bold'>,
  allNames: Names<Name>,
): LabelledLine<Name>[] {
  const lines: LabelledLine<Name>[] = [];
  const lineBreak = /\r\n|\r|\n/g;
  let before: LabelledLine<Name> | null = null;
  for (let start = 0; start <= text.length; ) {
    const mark = lineBreak.exec(text);
    const end = mark?.index ?? text.length;
    const own = text.slice(start, end);
    const line: LabelledLine<Name> = {
      ...{ start, end, text: own },
      startsAfresh: before === null || before.label !== null || ENDS_SENTENCE.test(before.text),
      isAfterBlank: before === null ? null : before.text.trim() === '',
      isBold: bold.has(start + own.length - own.trimStart().length),
      label: namedLabel(own, start, allNames),
    };
    before = isLabel(line) ? line : { ...line, label: null };
    lines.push(before);
    if (mark === null) break;
    start = end + mark[0].length;
  }
  return lines;
}

/** Different names needed before a form that prose and lists have too is a label. */
const FEWEST_LOOSE = 2;

function isLoose<Name>({ form, written }: FoundLabel<Name>): boolean {
  return form === 'loose' || form === 'line' || (form !== 'heading' && /^the\s/i.test(written));
}

/** All labels in order: with names, and without where nobody understands them. */
function labelsIn<Name>({ text, bold }: SpokenText, allNames: Names<Name>): FoundLabel<Name>[] {
  const lines = linesOf({ text, bold }, allNames);
  const manners = mannersOf(lines);
  const known = new Set(lines.flatMap(({ label }) => label?.names ?? []));
  const bolds = [...bold];
  let next = 0;
  return lines.flatMap((line) => {
    const from = next;
    while ((bolds[next] ?? Number.POSITIVE_INFINITY) < line.end) next += 1;
    const runIn = runInLabels(line, bolds.slice(from, next), known, allNames);
    const isAlone = known.size < FEWEST_LOOSE && runIn.length === 0;
    const named = line.label && isAlone && isLoose(line.label) ? null : line.label;
    const first = named ?? headingNotUnderstood(line, manners);
    return first ? [first, ...runIn] : runIn;
  });
}

/** The stretch without the line break at its end. */
function cutBefore(text: string, at: number): number {
  if (text.endsWith('\r\n', at)) return at - 2;
  return /[\r\n]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/**
 * The parts of a text in the order written, labels left out; a name may come twice. A heading without a
 * known name begins a part of its own, but for one below the heading of its section.
 */
export function labelledParts<Name>(
  spoken: SpokenText,
  allNames: Names<Name>,
): LabelledPart<Name>[] {
  const { text } = spoken;
  const parts: LabelledPart<Name>[] = [];
  const before: Name[] = [];
  let level = 0;
  let current: LabelledPart<Name> = { name: null, names: [], unknown: null, start: 0, end: 0 };
  for (const label of labelsIn(spoken, allNames)) {
    parts.push({ ...current, end: Math.max(current.start, cutBefore(text, label.at)) });
    const place = { start: label.from, end: label.from };
    // In S, T, A, R, R the second R depends on the first.
    const names = label.names.length > 0 ? allNames.of(label.written, before) : [];
    const [name] = names;
    before.push(...names);
    if (name !== undefined) {
      level = label.level;
      current = { name, names, unknown: null, ...place };
    } else if (level > 0 && label.level > level) current = { ...current, ...place };
    else current = { name: null, names: [], unknown: label.written, ...place };
  }
  parts.push({ ...current, end: text.length });
  return parts;
}
