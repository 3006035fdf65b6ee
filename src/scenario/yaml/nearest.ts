import { distance } from 'fastest-levenshtein';

/** Longer than any key or slug; also keeps the comparison cheap on hostile keys. */
const LONGEST = 80;

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** The one of `names` that `name` is a typing slip away from, if there is one. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const wanted = plain(name);
  let best: string | undefined;
  let fewest = Math.floor(wanted.length / 3) + 1;
  for (const each of names) {
    const slips = distance(wanted, plain(each));
    if (slips < fewest) {
      best = each;
      fewest = slips;
    }
  }
  return best;
}
