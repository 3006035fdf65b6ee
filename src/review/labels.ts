import type { SectionName } from '../scenario/sections.ts';
import type { Span } from './span.ts';

const NAMES: ReadonlyMap<string, SectionName> = new Map([
  ['s', 'situation'],
  ['situation', 'situation'],
  ['t', 'task'],
  ['task', 'task'],
  ['a', 'action'],
  ['action', 'action'],
  ['actions', 'action'],
  ['r', 'result'],
  ['result', 'result'],
  ['results', 'result'],
  ['reflection', 'reflection'],
  ['reflections', 'reflection'],
  ['learning', 'reflection'],
  ['learnings', 'reflection'],
  ['lessons', 'reflection'],
]);

/**
 * `## Situation`, `## Situation:`, `**Action:** text`, `**Action**: text`, `Result: text`, `S: text`.
 * A bare word counts only with its colon, so a sentence that begins with "Action" stays a sentence.
 * No run of blanks can be matched in two ways, or a long one would take seconds.
 */
const HEADING = /^ {0,3}#{1,6}[ \t]+[*_]{0,2}([a-z]+)[*_]{0,2}(?:[ \t]*:[*_]{0,2})?[ \t]*$/i;
const LABEL =
  /^[ \t]{0,3}(?:[-*][ \t]+)?(?:[*_]{1,2}([a-z]+)(?::[*_]{1,2}|[*_]{1,2}:)|([a-z]+):)(?:[ \t]+(.*))?$/i;

/** A stretch of the text below one label; null before the first. */
export interface LabelledPart extends Span {
  section: SectionName | null;
}

function readLabel(line: string, seenResult: boolean) {
  const heading = HEADING.exec(line);
  const label = heading ? null : LABEL.exec(line);
  const word = (heading?.[1] ?? label?.[1] ?? label?.[2])?.toLowerCase();
  const name = word === undefined ? undefined : NAMES.get(word);
  if (word === undefined || name === undefined) return null;
  // In S, T, A, R, R the second R is the reflection.
  const section = word === 'r' && seenResult ? 'reflection' : name;
  return { section, restAt: line.length - (label?.[3]?.length ?? 0) };
}

/** The parts of an answer in the order written, labels left out; a section may come twice. */
export function labelledParts(text: string): LabelledPart[] {
  const lineBreak = /\r\n|\r|\n/g;
  const parts: LabelledPart[] = [];
  let current: LabelledPart = { section: null, start: 0, end: 0 };
  let seenResult = false;
  for (let start = 0; start <= text.length; ) {
    const mark = lineBreak.exec(text);
    const end = mark?.index ?? text.length;
    const label = readLabel(text.slice(start, end), seenResult);
    if (label === null) current.end = end;
    else {
      parts.push(current);
      seenResult ||= label.section === 'result';
      current = { section: label.section, start: start + label.restAt, end };
    }
    if (mark === null) break;
    start = end + mark[0].length;
  }
  parts.push(current);
  return parts;
}
