import { hiddenCharacterIndex } from '../../../text/visible.ts';
import type { Outline } from '../outline.ts';
import { NotPlain, notPlain, Rows } from './rows.ts';
import { blockText, listedWords, plainText, quotedText } from './texts.ts';

/** What a document holds, and where. */
interface PlainYaml {
  value: unknown;
  outline: Outline;
}

/** A key in front of its value; words that may be no text are not for here. */
const KEY = /^(?!(?:true|false|null):)([a-z][a-z0-9_-]{0,63}):(?= |$)/;
const DEEPEST = 10;

/** A value that begins in this column of its row and may go on below, further in than `parent`. */
function valueAt(rows: Rows, column: number, parent: number): PlainYaml {
  const outline = rows.start + column;
  const rest = (rows.row ?? '').slice(column);
  switch (rest[0]) {
    case '>':
    case '|':
      return { value: blockText(rows, rest, parent), outline };
    case '"':
    case "'":
      return { value: quotedText(rows, rest), outline };
    case '[': {
      const { words, places } = listedWords(rows, rest);
      return { value: words, outline: { at: outline, below: places } };
    }
    default:
      return { value: plainText(rows, rest, parent), outline };
  }
}

const isEntry = (rows: Rows, column: number) => rows.row?.startsWith('- ', column) ?? false;

/** What stands behind a key, or below it. */
function valueBehindKey(rows: Rows, column: number, parent: number, depth: number): PlainYaml {
  const row = rows.row ?? '';
  if (column === row.length) {
    rows.next();
    const below = rows.indent();
    if (below > parent || (below === parent && isEntry(rows, below))) return block(rows, depth);
    return notPlain();
  }
  let begin = column;
  while (row[begin] === ' ') begin += 1;
  return valueAt(rows, begin, parent);
}

function group(rows: Rows, column: number, depth: number): PlainYaml {
  const at = rows.start + column;
  const value: Record<string, unknown> = {};
  const below: Record<string, Outline> = {};
  while (rows.indent() === column) {
    const keyAt = rows.start + column;
    const key = KEY.exec((rows.row ?? '').slice(column))?.[1] ?? notPlain();
    if (Object.hasOwn(value, key)) notPlain();
    const read = valueBehindKey(rows, column + key.length + 1, column, depth);
    value[key] = read.value;
    const { outline } = read;
    below[key] = typeof outline === 'number' ? outline : { at: keyAt, below: outline.below };
  }
  return { value, outline: { at, below } };
}

function list(rows: Rows, column: number, depth: number): PlainYaml {
  const at = rows.start + column;
  const value: unknown[] = [];
  const below: Record<string, Outline> = {};
  while (rows.indent() === column && isEntry(rows, column)) {
    const begin = column + '- '.length;
    rows.readTo(begin);
    const isGroup = KEY.test((rows.row ?? '').slice(begin));
    const read = isGroup ? block(rows, depth) : valueAt(rows, begin, column);
    below[value.length] = read.outline;
    value.push(read.value);
  }
  return { value, outline: { at, below } };
}

/** The group or list that begins with what is read next. */
function block(rows: Rows, depth: number): PlainYaml {
  if (depth > DEEPEST) notPlain();
  const column = rows.indent();
  const read = isEntry(rows, column) ? list : group;
  const found = read(rows, column, depth + 1);
  // Further in, it belongs to nothing.
  if (rows.indent() > column) notPlain();
  return found;
}

/**
 * Reads YAML as most people write it: groups, lists, and texts that mean the same to everybody, ten
 * times as fast as the whole reader. Null for anything else, and for all that is wrong: the whole
 * reader says what it is. Never another value, or another place, than that one gives.
 */
export function plainYaml(text: string, characters: number): PlainYaml | null {
  if (text.length > characters || text.includes('\t') || hiddenCharacterIndex(text) !== -1) {
    return null;
  }
  try {
    const rows = new Rows(text);
    if (rows.indent() === -1) return null;
    const read = block(rows, 0);
    return rows.indent() === -1 ? read : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}
