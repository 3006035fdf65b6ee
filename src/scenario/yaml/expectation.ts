import { quotedText } from './quoting.ts';

const EXPECTED: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** The kind of value a schema wants, in words. */
export function expectedWords(type: string): string {
  return EXPECTED[type] ?? type;
}

function count(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}

/** A value as a message names it, after "is" or "found". */
export function foundWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return quotedText(value);
  if (Array.isArray(value)) return `a list of ${count(value.length)}`;
  if (typeof value === 'object') return 'a group of keys';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? '.nan' : 'a number too large to hold';
  }
  return String(value);
}

/** How much of a list or text was found, for a message about too few or too many. */
export function foundSize(value: unknown): string {
  if (Array.isArray(value)) return `has ${count(value.length)}`;
  if (typeof value === 'string') return `is ${value.trim().length} characters long`;
  return `is ${foundWords(value)}`;
}

/** What to do when `value` stands where a `type` should. */
export function typeAdvice(type: string, value: unknown): string | undefined {
  switch (type) {
    case 'string':
      if (Array.isArray(value)) return 'write one text';
      return typeof value === 'object'
        ? 'put a text that holds ": " in quotes'
        : 'put it in quotes';
    case 'number':
    case 'int':
      return typeof value === 'string' && Number.isFinite(Number(value))
        ? 'take the quotes away'
        : undefined;
    case 'array':
      return 'start each entry on a line of its own with "- "';
    case 'object':
    case 'record':
      return 'write its keys on the lines below, indented';
    default:
      return undefined;
  }
}
