import { irregularBase } from './verbs.ts';
import { wordList } from './word-list.ts';

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);
/** All the ways to say that something is not so. */
const NOT = wordList("no not n't none nobody never without nothing");

/** `8,000` and `8k` are one number. */
function plainNumber(lower: string): string {
  const digits = lower.replaceAll(',', '');
  const [, thousands] = /^(\d+)k$/.exec(digits) ?? [];
  return thousands === undefined ? digits : `${thousands}000`;
}

function withoutDoubling(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * What the forms of a word have in common: `compared`, `comparing` and `compares` are one, so are
 * `built` and `build`, `none` and `no`, `two` and `2`. Not a word itself.
 */
export function stemOf(lower: string): string {
  if (/^\d/.test(lower)) return plainNumber(lower);
  if (NOT.hasForm(lower)) return 'not';
  const number = NUMBERS.get(lower);
  if (number !== undefined) return number;
  const base = irregularBase(lower) ?? lower;
  if (base.length < 4) return base.replace(/(?<=[^su]{2})s$/, '');
  const stem = base
    .replace(/(?:sses|shes|ches|xes)$/, (end) => end.slice(0, -2))
    .replace(/ies$|ied$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=[^ ]{3})(?:ed|ing|ly)$/, '')
    .replace(/(?<=[^ ]{3})(?:er|ation|ment)$/, '');
  return withoutDoubling(stem).replace(/e$/, '').replace(/y$/, 'i');
}
