/** Two texts that share more of their words than texts written apart do. */
export interface NearCopy {
  /** Indexes into the texts, the earlier one first. */
  first: number;
  second: number;
  /** The words they share, as a share of all words in either. */
  overlap: number;
}

/** Fewer different words say too little: such texts count only when they are the same. */
const FEWEST_WORDS = 6;

/** The different words of a text, without case and punctuation. */
function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return [...new Set(words.match(/[\p{L}\p{N}']+/gu) ?? [])];
}

function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** How many texts hold each word. */
function frequencies(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * For each text the earlier one it overlaps with most, where that is at least `limit` (from 0 to
 * 1). Two sets that overlap so much must share one of the few rarest words of each, so only those
 * are looked up, and a library of thousands takes no longer than reading it.
 */
export function nearCopies(texts: readonly string[], limit: number): NearCopy[] {
  const all = texts.map(wordsOf);
  const counts = frequencies(all);
  const byRareWord = new Map<string, number[]>();
  const sets = all.map((words) => new Set(words));
  return all.flatMap((words, second) => {
    const set = sets[second] ?? new Set();
    const rarest = words
      .toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, words.length - Math.ceil(words.length * limit) + 1);
    const candidates = new Set(rarest.flatMap((word) => byRareWord.get(word) ?? []));
    for (const word of rarest) {
      const known = byRareWord.get(word);
      if (known) known.push(second);
      else byRareWord.set(word, [second]);
    }
    let best: NearCopy | undefined;
    for (const first of candidates) {
      const overlap = overlapOf(sets[first] ?? new Set(), set);
      const enough = words.length >= FEWEST_WORDS || overlap === 1;
      if (enough && overlap >= limit && overlap > (best?.overlap ?? 0)) {
        best = { first, second, overlap };
      }
    }
    return best ? [best] : [];
  });
}
