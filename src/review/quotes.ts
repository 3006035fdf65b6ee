import type { Span } from './span.ts';

/** Each opening mark and the mark that closes it. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
]);

const MARK = /["“„«'‘]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** A quotation longer than this is a mark somebody forgot to close. */
const LONGEST = 400;

/** An apostrophe quotes only where a word cannot go on: after a blank, and before a blank or mark. */
function closingAt(source: string, mark: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST);
  const isApostrophe = mark === "'" || mark === '’';
  for (let at = from; at < limit; at += 1) {
    if (source.startsWith('\n\n', at) || source.startsWith('\r\n\r\n', at)) return -1;
    if (source.charAt(at) !== mark) continue;
    if (!isApostrophe) return at;
    if (!LETTER.test(source.charAt(at + 1)) && !/\s/.test(source.charAt(at - 1))) return at;
  }
  return -1;
}

/** The stretches between quotation marks, in order, none inside another. */
export function quotesIn(source: string, part: Span): Span[] {
  const quotes: Span[] = [];
  const matcher = new RegExp(MARK);
  matcher.lastIndex = part.start;
  for (let match = matcher.exec(source); match !== null; match = matcher.exec(source)) {
    const at = match.index;
    if (at >= part.end) break;
    const mark = match[0];
    const isSingle = mark === "'" || mark === '‘';
    if (isSingle && at > part.start && LETTER.test(source.charAt(at - 1))) continue;
    const close = closingAt(source, MARKS.get(mark) ?? mark, at + 1, part.end);
    if (close === -1) {
      // Looked for once within reach; a text of nothing but opening marks must not cost its square.
      continue;
    }
    quotes.push({ start: at + 1, end: close });
    matcher.lastIndex = close + 1;
  }
  return quotes;
}
