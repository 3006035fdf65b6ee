import type * as z from 'zod/mini';
import { expectedWords, foundSize, foundWords, typeAdvice } from './expectation.ts';
import { nearest } from './nearest.ts';
import { quotedKey } from './quoting.ts';

type Issue = z.core.$ZodIssue;

/** Says what belongs in a key, such as "say why it would fail": the end of a message. */
export type FieldAdvice = (path: readonly PropertyKey[]) => string | undefined;

/** Advice by the name of the key; `whole` is for the file itself. */
export function adviceFrom(byKey: Readonly<Record<string, string>>, whole: string): FieldAdvice {
  return (path) => {
    if (path.length === 0) return whole;
    const name = path.at(-1);
    return typeof name === 'string' && Object.hasOwn(byKey, name) ? byKey[name] : undefined;
  };
}

/** Alternatives are listed up to this many characters; a longer list helps nobody. */
const LISTED = 160;

function listed(alternatives: readonly string[]): string | undefined {
  const list = alternatives.join(', ');
  return list === '' || list.length > LISTED ? undefined : list;
}

export function missingMessage(path: readonly PropertyKey[], advice: FieldAdvice): string {
  const name = path.at(-1);
  return `missing ${quotedKey(name ?? '')}: ${advice(path) ?? 'add it'}`;
}

export function unknownKeyMessage(key: string, known: readonly string[]): string {
  const close = nearest(key, known);
  const unknown = `unknown key ${quotedKey(key)}`;
  if (close !== undefined) return `${unknown}: did you mean ${quotedKey(close)}?`;
  const list = listed(known.map(quotedKey));
  return list === undefined ? `${unknown}: remove it` : `${unknown}: here go ${list}`;
}

function subjectOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return quotedKey(last);
  const list = path.at(-2);
  return `entry ${last + 1}${list === undefined ? '' : ` of ${quotedKey(list)}`}`;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function choiceAdvice(value: unknown, choices: readonly string[]): string | undefined {
  const close = typeof value === 'string' ? nearest(value, choices) : undefined;
  if (close !== undefined) return `did you mean ${close}?`;
  const list = listed(choices);
  return list === undefined ? undefined : `use one of ${list}`;
}

function sizeAdvice(issue: Issue & { code: 'too_small' | 'too_big' }): string {
  const isNumber = issue.origin === 'number' || issue.origin === 'int';
  if (issue.code === 'too_small') {
    if (issue.exact) return `write ${issue.minimum}`;
    return `${isNumber ? 'use' : 'write'} at least ${issue.minimum}`;
  }
  return issue.exact
    ? `write ${issue.maximum}`
    : `${isNumber ? 'use' : 'write'} at most ${issue.maximum}`;
}

/**
 * A sentence for a value that does not fit: what was expected, what was found, what to do. The
 * schema's own words win where it has some; `issue.message` is '' where it has none.
 */
export function misfitMessage(issue: Issue, value: unknown, advice: FieldAdvice): string {
  const { path } = issue;
  const subject = subjectOf(path);
  const words = issue.message === '' ? undefined : issue.message;
  if (value === null || value === undefined || isBlank(value)) {
    return `${subject} is empty: ${advice(path) ?? words ?? 'write it here'}`;
  }
  switch (issue.code) {
    case 'invalid_type': {
      const own = path.length === 0 ? undefined : (typeAdvice(issue.expected, value) ?? words);
      const todo = own ?? advice(path) ?? 'change it';
      const expected = expectedWords(issue.expected);
      return `${subject} should be ${expected}, found ${foundWords(value)}: ${todo}`;
    }
    case 'invalid_value': {
      const todo = choiceAdvice(value, issue.values.map(String)) ?? advice(path) ?? words;
      return `${subject} is ${foundWords(value)}: ${todo ?? 'use a known value'}`;
    }
    case 'too_small':
    case 'too_big':
      return `${subject} ${foundSize(value)}: ${words ?? sizeAdvice(issue)}`;
    case 'invalid_format':
      return `${subject} is ${foundWords(value)}: ${words ?? advice(path) ?? 'write it in the expected form'}`;
    default:
      return `${subject}: ${words ?? 'this does not fit here'}`;
  }
}
