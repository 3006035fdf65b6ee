import { isDeepStrictEqual } from 'node:util';
import { type Document, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { ContentError, FailureError } from '../errors.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Scenario } from '../scenario/schema.ts';
import { visibleLine } from '../text/visible.ts';

function scenarioIn(text: string, path: string): Scenario {
  const parsed = parseScenario(text.replaceAll('\r\n', '\n'), path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return parsed.scenario;
}

type Range = readonly [start: number, end: number];

/** Where a line of text stands in a scenario file; null where it is not simply there. */
function rangeOf(document: Document, text: string, key: 'title' | 'id'): Range | null {
  const value = document.get(key, true);
  if (!isScalar(value) || !value.range) return null;
  const [start, end] = value.range;
  // A text in lines of its own takes the end of its last line with it.
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** The first of the texts that reads as what is wanted. Throws a failure error where none does. */
function firstOf(texts: readonly string[], wanted: Scenario, what: string, path: string): string {
  for (const text of texts) {
    const parsed = parseScenario(text.replaceAll('\r\n', '\n'), path);
    if (parsed.ok && isDeepStrictEqual(parsed.scenario, wanted)) return text;
  }
  throw new FailureError(`the ${what} in ${visibleLine(path)} cannot be changed from here`, {
    hint: 'Nothing was changed. Write it in the file itself.',
  });
}

/**
 * The text of a scenario file under another title: what stands around it stays as it was written, to
 * the letter. Throws a content error for a file that does not hold.
 */
export function retitled(text: string, title: string, path: string): string {
  const wanted: Scenario = { ...scenarioIn(text, path), title };
  const range = rangeOf(parseDocument(text), text, 'title');
  // Quoted where it would mean something else as it is, or where it stands.
  const written = [stringify(title, { lineWidth: 0 }).trimEnd(), JSON.stringify(title)];
  const texts = range === null ? [] : written.map((each) => put(text, range, each));
  return firstOf(texts, wanted, 'title', path);
}

function put(text: string, [start, end]: Range, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}

/** The text with these ids as those it had before: in the place of a list that is there, or behind the id. */
function withIdsBefore(text: string, ids: readonly string[]): string {
  const document = parseDocument(text);
  const list = `[${ids.join(', ')}]`;
  const there = document.get('was', true);
  if (isSeq(there) && there.range) {
    const [start, end] = there.range;
    const value = text.slice(start, end);
    return put(text, [start, start + value.trimEnd().length], list);
  }
  const range = rangeOf(document, text, 'id');
  if (range === null) return text;
  const newline = text.indexOf('\n', range[1]);
  const at = newline < 0 ? text.length : newline;
  const ending = text[at - 1] === '\r' ? '\r' : '';
  return put(text, [at, at], `\nwas: ${list}${ending}`);
}

/**
 * The text of a scenario file under another id, with the one it had among those it was known by.
 * Throws a content error for a file that does not hold.
 */
export function renamed(text: string, id: string, path: string): string {
  const scenario = scenarioIn(text, path);
  const was = [...(scenario.was ?? []), scenario.id].filter((each) => each !== id);
  const range = rangeOf(parseDocument(text), text, 'id');
  const texts = range === null ? [] : [withIdsBefore(put(text, range, id), was)];
  return firstOf(texts, { ...scenario, id, was }, 'id', path);
}
