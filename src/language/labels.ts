import type { Span } from './span.ts';

/**
 * `## Situation`, `## Situation:`, `**Action:** text`, `**Action**: text`, `Result: text`, `S: text`.
 * A bare word counts only with its colon, so a sentence that begins with "Action" stays a sentence.
 * No run of blanks can be matched in two ways, or a long one would take seconds.
 */
const HEADING = /^ {0,3}#{1,6}[ \t]+[*_]{0,2}([a-z]+)[*_]{0,2}(?:[ \t]*:[*_]{0,2})?[ \t]*$/i;
const LABEL =
  /^[ \t]{0,3}(?:[-*][ \t]+)?(?:[*_]{1,2}([a-z]+)(?::[*_]{1,2}|[*_]{1,2}:)|([a-z]+):)(?:[ \t]+(.*))?$/i;

/** A stretch of the text below one label; null before the first. */
export interface LabelledPart<Name> extends Span {
  name: Name | null;
}

/** What a label in lower case stands for, given the names before it; null where it is no label. */
export type NameOf<Name> = (label: string, before: readonly Name[]) => Name | null;

/** The label a line begins with, and where the rest of the line stands. */
function readLabel(line: string): { label: string; restAt: number } | null {
  const heading = HEADING.exec(line);
  const label = heading ? null : LABEL.exec(line);
  const word = heading?.[1] ?? label?.[1] ?? label?.[2];
  if (word === undefined) return null;
  return { label: word.toLowerCase(), restAt: line.length - (label?.[3]?.length ?? 0) };
}

/** The parts of a text in the order written, labels left out; a name may come twice. */
export function labelledParts<Name>(text: string, nameOf: NameOf<Name>): LabelledPart<Name>[] {
  const lineBreak = /\r\n|\r|\n/g;
  const parts: LabelledPart<Name>[] = [];
  const named: Name[] = [];
  let current: LabelledPart<Name> = { name: null, start: 0, end: 0 };
  for (let start = 0; start <= text.length; ) {
    const mark = lineBreak.exec(text);
    const end = mark?.index ?? text.length;
    const label = readLabel(text.slice(start, end));
    const name = label && nameOf(label.label, named);
    if (label === null || name === null) current.end = end;
    else {
      parts.push(current);
      named.push(name);
      current = { name, start: start + label.restAt, end };
    }
    if (mark === null) break;
    start = end + mark[0].length;
  }
  parts.push(current);
  return parts;
}
