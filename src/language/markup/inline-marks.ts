import { hiddenCharacterIndex } from '../../text/visible.ts';
import type { Edit } from './block-marks.ts';

/**
 * What an inline mark comes to: where it ends and what is said in its place, `null` for itself; null for
 * a plain character.
 */
export type InlineMark =
  | (Omit<Edit, 'start'> & { bold?: boolean })
  | { end: number; put: null }
  | null;

const BLOCK_TAGS = new Set(
  'address article aside blockquote br dd details div dl dt footer header hr li main ol p section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const INLINE_TAGS = new Set(
  'a abbr b big c cite del em font i img ins kbd lang mark q ruby rt s small span strike strong sub sup tt u v var'.split(
    ' ',
  ),
);
/** What stands between these tags is no speech either. */
const SILENT_TAGS = new Set(['code', 'iframe', 'pre', 'samp', 'script', 'style', 'svg']);
const TAG = /<(\/?)([a-z][a-z0-9]{0,10})(?:[\s./][^<>]{0,500})?>/iy;
const AUTOLINK = /<(?:https?:|mailto:)[^<>\s]{1,1000}>/iy;
const ENTITY =
  /&(?:(amp|lt|gt|quot|apos|nbsp|rsquo|lsquo|mdash|ndash|hellip)|#(\d{2,6})|#x([\da-f]{2,5}));/iy;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  ...{ rsquo: '’', lsquo: '‘', mdash: '—', ndash: '–', hellip: '…' },
};
const TARGET = /\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)/y;
const REFERENCE = /\[[^[\]\n]{0,100}\]/y;
const BRACKETS = /\[[^[\]\n]{0,300}\]/y;
const URL = /https?:\/\/[^\s<>()[\]]{1,2000}/iy;
/** Of code in a line: longer, and somebody forgot a tick. */
const LONGEST_CODE = 300;

/** What the pattern (sticky) matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Searches that found nothing need not be made again further on. */
export type Absent = Set<string>;

function endOf(text: string, mark: string, from: number, absent: Absent): number {
  if (absent.has(mark)) return -1;
  const at = text.indexOf(mark, from);
  if (at === -1) absent.add(mark);
  return at === -1 ? -1 : at + mark.length;
}

function tagAt(text: string, at: number, absent: Absent): InlineMark {
  if (text.startsWith('<!--', at)) {
    const end = endOf(text, '-->', at + 4, absent);
    return { end: end === -1 ? at + 4 : end, put: '' };
  }
  const link = matchAt(AUTOLINK, text, at);
  if (link) return { end: at + link[0].length, put: '' };
  const tag = matchAt(TAG, text, at);
  const name = tag?.[2]?.toLowerCase();
  if (!tag || name === undefined) return null;
  const end = at + tag[0].length;
  const isClosing = tag[1] === '/';
  if (SILENT_TAGS.has(name)) {
    const close = isClosing ? -1 : endOf(text, `</${name}>`, end, absent);
    return { end: close === -1 ? end : close, put: ' ' };
  }
  if (/^h[1-6]$/.test(name))
    return { end, put: isClosing ? '\n' : `\n${'#'.repeat(Number(name[1]))} ` };
  if (BLOCK_TAGS.has(name)) return { end, put: '\n' };
  const isBold = !isClosing && (name === 'b' || name === 'strong');
  return INLINE_TAGS.has(name) ? { end, put: '', bold: isBold } : null;
}

function codeAt(text: string, at: number): InlineMark {
  let length = 1;
  while (text.charAt(at + length) === '`') length += 1;
  const from = at + length;
  const near = text.slice(from, from + LONGEST_CODE);
  const close = new RegExp(`(?<!\`)\`{${Math.min(length, 1000)}}(?!\`)`).exec(near)?.index ?? -1;
  if (close === -1 || /\n[ \t]*\r?\n/.test(near.slice(0, close))) return { end: from, put: '' };
  return { end: from + close + length, put: '' };
}

function bracketsAt(text: string, at: number): InlineMark {
  const brackets = matchAt(BRACKETS, text, at)?.[0];
  if (brackets === undefined) return null;
  const end = at + brackets.length;
  if (/^\[(?:\^.*|[ xX])\]$/.test(brackets)) return { end, put: '' };
  return matchAt(TARGET, text, end) || matchAt(REFERENCE, text, end)
    ? { end: at + 1, put: '' }
    : null;
}

/** The `]` of a link, with its target. */
function targetAt(text: string, at: number): InlineMark {
  const target = matchAt(TARGET, text, at + 1) ?? matchAt(REFERENCE, text, at + 1);
  return target ? { end: at + 1 + target[0].length, put: '' } : null;
}

function imageAt(text: string, at: number): InlineMark {
  const alternative = matchAt(BRACKETS, text, at + 1);
  if (!alternative) return null;
  const end = at + 1 + alternative[0].length;
  const target = matchAt(TARGET, text, end) ?? matchAt(REFERENCE, text, end);
  return target ? { end: end + target[0].length, put: '' } : null;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Stars and underscores around words; not a list's star, `2 * 3` or `snake_case`. */
function emphasisAt(text: string, at: number): InlineMark {
  const mark = text.charAt(at);
  let end = at + 1;
  while (text.charAt(end) === mark) end += 1;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const isBetweenBlanks = /^\s?$/.test(before) && /^\s?$/.test(after);
  const isWithinWord = mark === '_' && WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
  if (isBetweenBlanks || isWithinWord || (mark === '~' && end - at < 2)) return { end, put: null };
  // `**Task:**It was mine`: the mark was all that divided them.
  const isDivide = before === ':' && WORD_CHARACTER.test(after);
  return { end, put: isDivide ? ' ' : '', bold: !isDivide && end - at > 1 && /\S/.test(after) };
}

function entityAt(text: string, at: number): InlineMark {
  const entity = matchAt(ENTITY, text, at);
  if (!entity) return null;
  const [whole, name, decimal, hex] = entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16);
  const put = name ? (NAMED[name.toLowerCase()] ?? '') : String.fromCodePoint(code);
  return { end: at + whole.length, put: hiddenCharacterIndex(put) === -1 ? put : '' };
}

/** Where something may be no speech. */
export const MARK = /[<`![\]*_~&\\]|https?:\/\//gi;

/** Reads the mark at a place that `MARK` found. */
export function inlineMarkAt(text: string, at: number, absent: Absent): InlineMark {
  switch (text.charAt(at)) {
    case '<':
      return tagAt(text, at, absent);
    case '`':
      return codeAt(text, at);
    case '!':
      return imageAt(text, at);
    case '[':
      return bracketsAt(text, at);
    case ']':
      return targetAt(text, at);
    case '&':
      return entityAt(text, at);
    case '\\':
      return /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { end: at + 1, put: '' } : null;
    case '*':
    case '_':
    case '~':
      return emphasisAt(text, at);
    default: {
      const link = matchAt(URL, text, at);
      return link ? { end: at + link[0].length, put: '' } : null;
    }
  }
}
