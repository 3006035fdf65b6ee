import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument } from 'yaml';
import { type SectionChange, writtenText } from '../authoring/story/story-changes.ts';
import { yamlEntry } from '../authoring/story/yaml-entry.ts';
import { ContentError, FailureError } from '../errors.ts';
import { parseScenario } from '../scenario/parse-scenario.ts';
import type { Scenario } from '../scenario/schema.ts';
import { BASE_LEVEL } from '../scenario/sections.ts';
import { visibleLine } from '../text/visible.ts';

const CRLF = /\r\n/g;

/** Where the text of a section stands, and how far its key is indented; null where it is not simply there. */
function placeOf(text: string, { section, level }: SectionChange) {
  const strong = level === null ? [] : ['strong'];
  const map = parseDocument(text).getIn(['sections', section, ...strong], true);
  if (!isMap(map)) return null;
  const key = level ?? 'strong';
  const pair = map.items.find(({ key: name }) => isScalar(name) && name.value === key);
  if (!isScalar(pair?.key) || !isScalar(pair.value)) return null;
  const [from] = pair.key.range ?? [0];
  const [start, end] = pair.value.range ?? [0, 0];
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return {
    key,
    start,
    // A text in lines of its own takes the end of its last line with it.
    end: start + text.slice(start, end).trimEnd().length,
    /** Null within brackets, where a text has to stay on its line. */
    indent: /^ *$/.test(before) ? before : null,
  };
}

/** The ways the new text may be written where the old one stands, the most readable first. */
function writings(after: string, key: string, indent: string | null): string[] {
  const quoted = JSON.stringify(after);
  if (indent === null) return [quoted];
  const entry = yamlEntry(key, after, indent);
  return [entry.slice(entry.indexOf(':') + 1).trimStart(), quoted];
}

function changedScenario(scenario: Scenario, { section, level, after }: SectionChange): Scenario {
  const { sections } = scenario;
  const told =
    section === 'reflection'
      ? {
          reflection: {
            ...sections.reflection,
            strong: { ...sections.reflection.strong, [level ?? BASE_LEVEL]: after },
          },
        }
      : { [section]: { ...sections[section], strong: after } };
  return { ...scenario, sections: { ...sections, ...told } };
}

function read(text: string, path: string) {
  return parseScenario(text.replace(CRLF, '\n'), path);
}

function withChange(text: string, change: SectionChange, path: string): string {
  const parsed = read(text, path);
  if (!parsed.ok) throw new ContentError(parsed.problems);
  const { section, level, before, after } = change;
  const there = writtenText(parsed.scenario, section, level ?? BASE_LEVEL);
  if (there === null || there.text !== before) {
    throw new FailureError(`${visibleLine(path)} has been changed meanwhile`, {
      hint: 'Nothing was written. Look at what changes once more.',
    });
  }
  const wanted = changedScenario(parsed.scenario, change);
  const place = placeOf(text, change);
  for (const written of place ? writings(after, place.key, place.indent) : []) {
    if (place === null) break;
    const lines = text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
    const changed = text.slice(0, place.start) + lines + text.slice(place.end);
    const now = read(changed, path);
    if (now.ok && isDeepStrictEqual(now.scenario, wanted)) return changed;
  }
  throw new FailureError(`the ${section} in ${visibleLine(path)} cannot be changed from here`, {
    hint: 'Nothing was written. Change it in the file itself.',
  });
}

/**
 * The text of a scenario file with sections told anew: what stands around them stays as it was written,
 * to the letter. Throws a content error for a file that does not hold, and a failure for one that says
 * something else by now.
 */
export function retold(text: string, changes: readonly SectionChange[], path: string): string {
  return changes.reduce((changed, change) => withChange(changed, change, path), text);
}
