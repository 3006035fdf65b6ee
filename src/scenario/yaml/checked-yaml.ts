import type * as z from 'zod/mini';
import type { Problem } from '../problem.ts';
import { type SourceText, sourceText } from '../source-text.ts';
import { guardedYaml } from './guarded-yaml.ts';
import {
  type FieldAdvice,
  misfitMessage,
  missingMessage,
  unknownKeyMessage,
} from './issue-message.ts';
import { knownKeys } from './known-keys.ts';
import { YAML_LIMITS, type YamlLimits } from './limits.ts';
import { positionAt } from './nodes.ts';
import { type Outline, outlineOfDocument, pointerOffset } from './outline.ts';
import { plainYaml } from './plain/plain-yaml.ts';
import { unusualNumbers } from './plain-numbers.ts';

/** Data that fits its schema, or why not. `problemAt` places a later finding about it in the file. */
type CheckedYaml<Value> =
  | {
      ok: true;
      value: Value;
      problemAt: (path: readonly PropertyKey[], message: string) => Problem;
    }
  | { ok: false; problems: Problem[] };

interface CheckOptions {
  advice?: FieldAdvice;
  limits?: YamlLimits;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(data, path) === undefined;
}

/** zod checks the length of what should be a list even where it found a text: that says nothing. */
function withoutConsequences(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = issues.filter(({ code }) => code === 'invalid_type');
  const places = new Set(mistyped.map(({ path }) => JSON.stringify(path)));
  return issues.filter(
    ({ code, path }) => code === 'invalid_type' || !places.has(JSON.stringify(path)),
  );
}

const BYTE_ORDER_MARK = '\uFEFF';

const placeOf = ({ line, column }: Problem) => `${line}:${column}`;

/** What it takes to place a later finding, and no more: a thousand files are kept so until all have been read. */
function placesIn(outline: Outline, source: SourceText) {
  return (path: readonly PropertyKey[], message: string) =>
    source.problem(pointerOffset(outline, path), message);
}

/**
 * Reads a stranger's YAML against a schema. Never throws for anything the text holds: it gives the
 * value, or every problem found, in the order of the file.
 */
export function checkedYaml<Value>(
  text: string,
  file: string,
  schema: z.ZodMiniType<Value>,
  { advice = () => undefined, limits = YAML_LIMITS }: CheckOptions = {},
): CheckedYaml<Value> {
  const source = sourceText(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, file);
  const plain = plainYaml(source.text, limits.characters);
  if (plain !== null) {
    const { success, data } = schema.safeParse(plain.value);
    if (success) return { ok: true, value: data, problemAt: placesIn(plain.outline, source) };
  }
  // What does not hold, and what is written otherwise, is read to the place of each word.
  const yaml = guardedYaml(source, limits);
  if (!yaml.ok) return yaml;
  const { value, root } = yaml;
  const problemAt = placesIn(outlineOfDocument(root), source);

  // No message of zod's own: an empty one says that the schema has no words for the issue.
  const parsed = schema.safeParse(value, { error: () => '' });
  const unusual = unusualNumbers(root, source);
  if (parsed.success) {
    if (unusual.length > 0) return { ok: false, problems: unusual };
    return { ok: true, value: parsed.data, problemAt };
  }

  const problems = withoutConsequences(parsed.error.issues).flatMap((issue): Problem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => {
        const offset = positionAt(root, [...path, key])?.key;
        const message = unknownKeyMessage(key, known);
        return offset === undefined ? problemAt(path, message) : source.problem(offset, message);
      });
    }
    if (isMissing(value, path)) return [problemAt(path, missingMessage(path, advice))];
    return [problemAt(path, misfitMessage(issue, valueAt(value, path), advice))];
  });
  const places = new Set(problems.map(placeOf));
  const more = unusual.filter((problem) => !places.has(placeOf(problem)));
  return {
    ok: false,
    problems: [...problems, ...more].toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
