import { type Span, spanOver } from '../span.ts';
import type { Word } from '../words.ts';
import { changesIn, nonesIn } from './in-words.ts';
import { measuredAt } from './measured.ts';
import { proportionAt } from './proportion.ts';
import type { Quantity } from './quantity.ts';
import { type FoundQuantity, joinRanges } from './ranges.ts';
import { roleOf } from './role.ts';

/** Takes in what is written onto the number: `$`, `%`, `+`. */
function widened(source: string, { start, end }: Span): Span {
  const before = /[$€£¥₹~<>≈]{1,2}$/.exec(source.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  const behind = /^(?:\s?%|\+)/.exec(source.slice(end, end + 2))?.[0] ?? '';
  return { start: start - before.length, end: end + behind.length };
}

/** Both kinds in order; of two over the same words the longer: `one in seven` takes its `one` in. */
function together(
  numbers: readonly FoundQuantity[],
  inWords: readonly FoundQuantity[],
): FoundQuantity[] {
  if (inWords.length === 0) return [...numbers];
  const all = [...numbers, ...inWords].sort(
    (a, b) => a.from - b.from || b.end - b.from - (a.end - a.from),
  );
  const kept: FoundQuantity[] = [];
  for (const each of all) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= each.from) kept.push(each);
    else if (each.end - each.from > last.end - last.from) kept[kept.length - 1] = each;
  }
  return kept;
}

/** The quantities of one sentence, in order. */
export function quantitiesIn(source: string, words: readonly Word[]): Quantity[] {
  const found: FoundQuantity[] = [];
  for (let at = 0; at < words.length; ) {
    const measured = proportionAt(source, words, at) ?? measuredAt(source, words, at);
    if (measured) found.push({ kind: measured.kind, from: at, end: measured.end });
    at = Math.max(at + 1, measured?.end ?? 0);
  }
  const all = together(found, [...nonesIn(words), ...changesIn(words)]);
  if (all.length === 0) return [];
  return joinRanges(words, all).map(({ kind, from, end, isDelta }) => {
    const own = words.slice(from, end);
    const span = widened(source, spanOver(own));
    const role = roleOf(words, from, end, kind);
    return { start: span.start, end: span.end, kind, words: own, isDelta, role };
  });
}
