import { type Span, spanOver } from '../span.ts';
import type { Word } from '../words.ts';
import { changesIn, nonesIn } from './in-words.ts';
import { measuredAt } from './measured.ts';
import type { Quantity } from './quantity.ts';
import { type Found, joinRanges } from './ranges.ts';
import { isSetting } from './setting.ts';

/** Takes in what is written onto the number: `$`, `%`, `+`. */
function widened(source: string, { start, end }: Span): Span {
  const before = /[$€£¥₹~<>≈]{1,2}$/.exec(source.slice(Math.max(0, start - 2), start));
  const behind = /^(?:\s?%|\+)/.exec(source.slice(end, end + 2));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

/** The quantities of one sentence, in order. */
export function quantitiesIn(source: string, words: readonly Word[]): Quantity[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const measured = measuredAt(source, words, at);
    if (measured) found.push({ kind: measured.kind, from: at, end: measured.end });
    at = Math.max(at + 1, measured?.end ?? 0);
  }
  const inWords = [...nonesIn(words), ...changesIn(words)].filter(
    (each) => !found.some(({ from, end }) => each.from < end && from < each.end),
  );
  return [...joinRanges(words, found), ...inWords.map((each) => ({ ...each, isDelta: false }))]
    .sort((a, b) => a.from - b.from)
    .map(({ kind, from, end, isDelta }) => {
      const own = words.slice(from, end);
      const span = spanOver(own);
      return {
        ...widened(source, span),
        kind,
        words: own,
        isDelta,
        isSetting: isSetting(words, from, end, kind),
      };
    });
}
