import { isDeepStrictEqual } from 'node:util';
import { isScalar, parseDocument, stringify } from 'yaml';
import { ContentError, FailureError } from '../errors.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Scenario } from '../scenario/schema.ts';
import { visibleLine } from '../text/visible.ts';

function scenarioIn(text: string, path: string): Scenario {
  const parsed = parseScenario(text.replaceAll('\r\n', '\n'), path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  return parsed.scenario;
}

/** Where the title stands in a scenario file; null where it is not simply there. */
function placeOf(text: string): readonly [start: number, end: number] | null {
  const title = parseDocument(text).get('title', true);
  if (!isScalar(title) || !title.range) return null;
  const [start, end] = title.range;
  // A text in lines of its own takes the end of its last line with it.
  return [start, start + text.slice(start, end).trimEnd().length];
}

/**
 * The text of a scenario file under another title: what stands around it stays as it was written, to
 * the letter. Throws a content error for a file that does not hold.
 */
export function retitled(text: string, title: string, path: string): string {
  const wanted: Scenario = { ...scenarioIn(text, path), title };
  const place = placeOf(text);
  // Quoted where it would mean something else as it is, or where it stands.
  for (const written of [stringify(title, { lineWidth: 0 }).trimEnd(), JSON.stringify(title)]) {
    if (place === null) break;
    const changed = text.slice(0, place[0]) + written + text.slice(place[1]);
    const parsed = parseScenario(changed.replaceAll('\r\n', '\n'), path);
    if (parsed.ok && isDeepStrictEqual(parsed.scenario, wanted)) return changed;
  }
  throw new FailureError(`the title in ${visibleLine(path)} cannot be changed from here`, {
    hint: 'Nothing was changed. Write it in the file itself.',
  });
}
