import type { Look } from '../../look.ts';
import type { Rating } from '../../review/ratings.ts';

const SIGNS: Readonly<Record<Rating, string>> = {
  'raises the bar': '▲',
  'at the bar': '●',
  'below the bar': '▽',
  'not enough to judge': '?',
};
const NO_WORDS = 'no words to judge';

function styleOf(rating: Rating | null, look: Look): (text: string) => string {
  if (rating === null) return look.dim;
  if (rating === 'raises the bar') return look.good;
  return rating === 'at the bar' ? look.bold : look.warn;
}

/** A rating as its sign; empty where signs cannot be shown. Null: there were no words. */
export function verdictSign(rating: Rating | null, look: Look): string {
  if (!look.unicode) return '';
  return styleOf(rating, look)(rating === null ? '·' : SIGNS[rating]);
}

/** A rating with its sign, in words. Null: there were no words. */
export function verdict(rating: Rating | null, look: Look): string {
  const words = styleOf(rating, look)(rating ?? NO_WORDS);
  const sign = verdictSign(rating, look);
  return sign === '' ? words : `${sign} ${words}`;
}
