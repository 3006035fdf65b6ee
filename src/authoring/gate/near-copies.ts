import { detached } from '../../text/detached.ts';
import { normalised } from '../../text/normalised.ts';

/** Two texts that share more of their words than texts written apart do. */
export interface NearCopy {
  /** Indexes into the texts, the earlier one first. */
  first: number;
  second: number;
  /** The words they share, as a share of all words in either. */
  overlap: number;
}

/** Whether a text may be held against an earlier one. */
type IsAsked = (first: number, second: number) => boolean;

/** Fewer different words say too little: such texts count only when they are the same. */
const FEWEST_WORDS = 6;

/** A word of some texts, and in how many of them it stands. */
interface KnownWord {
  number: number;
  word: string;
  texts: number;
  /** The last of them, by its index. */
  last: number;
}

/** The words of a text, without case and punctuation. */
function wordsOf(text: string): readonly string[] {
  const words = normalised(text, 'NFKC').toLowerCase().replaceAll('’', "'");
  return words.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Each text's words as ranks, the rarest first: of two texts with the same words, the same list. */
function rankedWords(texts: readonly string[]): Uint32Array[] {
  const known = new Map<string, KnownWord>();
  // A number a word: the words themselves, of thousands of texts, take ten times the room.
  const numberOf = (word: string, at: number): number | undefined => {
    let found = known.get(word);
    if (found === undefined) {
      found = { number: known.size, word: detached(word), texts: 0, last: -1 };
      known.set(found.word, found);
    }
    if (found.last === at) return undefined;
    found.last = at;
    found.texts += 1;
    return found.number;
  };
  const numbered = texts.map((text, at) => {
    const numbers: number[] = [];
    for (const word of wordsOf(text)) {
      const number = numberOf(word, at);
      if (number !== undefined) numbers.push(number);
    }
    return new Uint32Array(numbers);
  });
  const rarestFirst = [...known.values()].sort(
    (a, b) => a.texts - b.texts || (a.word < b.word ? -1 : 1),
  );
  const ranks = new Uint32Array(known.size);
  for (const [rank, { number }] of rarestFirst.entries()) ranks[number] = rank;
  // In place: thousands of texts are not to be held twice.
  for (const words of numbered) {
    for (let at = 0; at < words.length; at += 1) words[at] = ranks[words[at] ?? 0] ?? 0;
    words.sort();
  }
  return numbered;
}

/** How many ranks two ascending lists share. */
function sharedBy(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
}

/** At least one of so many of a text's rarest words is in every text that overlaps it by `limit`. */
function headOf({ length }: Uint32Array, limit: number): number {
  return Math.min(length, length - Math.ceil(length * limit) + 1);
}

/** The most ranks two lists can share when their heads share `shared`. */
function mostShared(a: Uint32Array, b: Uint32Array, shared: number, limit: number): number {
  const [headA, headB] = [headOf(a, limit), headOf(b, limit)];
  // Whatever else they share comes behind the head that ends first.
  const isFirst = (a[headA - 1] ?? 0) < (b[headB - 1] ?? 0);
  return shared + (isFirst ? a.length - headA : b.length - headB);
}

/**
 * Asks for the text nearest to a new one among those asked about before. Looks up the rare words of
 * each alone, and compares two texts only where the rare words they share leave it open.
 */
function nearestSoFar(all: readonly Uint32Array[], limit: number, isAsked: IsAsked) {
  const byRareWord = new Map<number, number[]>();
  const sharedRare = new Uint32Array(all.length);
  return (words: Uint32Array, second: number): NearCopy | undefined => {
    const alike: number[] = [];
    for (const word of words.subarray(0, headOf(words, limit))) {
      const known = byRareWord.get(word) ?? [];
      for (const first of known) {
        if (sharedRare[first] === 0) alike.push(first);
        sharedRare[first] = (sharedRare[first] ?? 0) + 1;
      }
      known.push(second);
      byRareWord.set(word, known);
    }
    let best: NearCopy | undefined;
    for (const first of alike.sort((a, b) => a - b)) {
      const other = all[first] ?? words;
      const share = (shared: number) => shared / (words.length + other.length - shared);
      const most = share(mostShared(words, other, sharedRare[first] ?? 0, limit));
      sharedRare[first] = 0;
      if (most < limit || most <= (best?.overlap ?? 0) || !isAsked(first, second)) continue;
      const overlap = share(sharedBy(words, other));
      if (overlap >= limit && overlap > (best?.overlap ?? 0)) best = { first, second, overlap };
    }
    return best;
  };
}

/**
 * For each text the earlier one it overlaps with most, where that is at least `limit` (from 0 to
 * 1); of several, the first. Takes longer only with how much the texts are alike.
 */
export function nearCopies(
  texts: readonly string[],
  limit: number,
  isAsked: IsAsked = () => true,
): NearCopy[] {
  const all = rankedWords(texts);
  const nearest = nearestSoFar(all, limit, isAsked);
  const same = new Map<string, number>();
  return all.flatMap((words, second) => {
    if (words.length === 0) return [];
    const key = words.join(' ');
    const first = same.get(key);
    if (first !== undefined && isAsked(first, second)) return [{ first, second, overlap: 1 }];
    if (first === undefined) same.set(key, second);
    const found = nearest(words, second);
    return found && words.length >= FEWEST_WORDS ? [found] : [];
  });
}
