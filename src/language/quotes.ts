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
function isClosing(source: string, mark: string, at: number): boolean {
  if (source.charAt(at) !== mark) return false;
  if (mark !== "'" && mark !== '’') return true;
  return !LETTER.test(source.charAt(at + 1)) && !/\s/.test(source.charAt(at - 1));
}

/** The first place from `from` on that closes a quotation or makes it hopeless. */
function stopAt(source: string, mark: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (isClosing(source, mark, at)) return at;
    if (source.startsWith('\n\n', at) || source.startsWith('\r\n\r\n', at)) return at;
  }
  return limit;
}

/** The stretches between quotation marks, in order, none inside another. */
export function quotesIn(source: string, part: Span): Span[] {
  const quotes: Span[] = [];
  // What closes does not depend on what opened: nothing is searched twice.
  const searchedTo = new Map<string, number>();
  const matcher = new RegExp(MARK);
  matcher.lastIndex = part.start;
  for (let match = matcher.exec(source); match !== null; match = matcher.exec(source)) {
    const start = match.index + 1;
    if (start > part.end) break;
    const isSingle = match[0] === "'" || match[0] === '‘';
    if (isSingle && start > part.start + 1 && LETTER.test(source.charAt(start - 2))) continue;
    const mark = MARKS.get(match[0]) ?? match[0];
    const from = Math.max(start, searchedTo.get(mark) ?? 0);
    const end = stopAt(source, mark, from, Math.min(part.end, start + LONGEST));
    searchedTo.set(mark, end);
    if (end >= part.end || !isClosing(source, mark, end)) continue;
    quotes.push({ start, end });
    matcher.lastIndex = end + 1;
  }
  return quotes;
}
