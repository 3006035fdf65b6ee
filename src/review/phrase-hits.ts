import { COORDINATORS } from '../language/clause/start.ts';
import { NOMINATIVE } from '../language/clause/subject.ts';
import { type Span, spanOver } from '../language/span.ts';
import { stemOf } from '../language/stem.ts';
import { anyOf, wordList } from '../language/word-list.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** A key phrase and where the answer says it, in these or nearly these words. */
export interface PhraseHit {
  phrase: string;
  hit: boolean;
  /** From the first to the last of the words that hit; null when it was missed. */
  span: Span | null;
}

/** Words that hold a phrase together: another choice of them says the same. */
const LINKING = new Set(
  "a an the i me my we us our you your it its he she they them their this that these those of to in on at by for from with and or as be am is are was were been has have had 's 'd 'll 've 're 'm do did so".split(
    ' ',
  ),
);
/** How many other words may stand between those of the phrase. */
const SLACK = 4;

/** What all ways to say `not` have as their stem. */
const NOT = stemOf('not');
/** How far a `not` reaches, and what it never reaches across. */
const REACH = 6;
const OPENERS = anyOf(
  wordList('so because if when while before after until which who'),
  COORDINATORS,
  NOMINATIVE,
);

/** `not clear, so I asked`: another clause begins with it. */
function opensClause(word: Word): boolean {
  return OPENERS.has(word) || /[,;:.!?()–—]/.test(word.gap);
}

/** Whether the `not` at a place says it of one of the words wanted: `nobody had asked`, `lost none`. */
function negates(
  words: readonly Word[],
  stems: readonly string[],
  at: number,
  wanted: ReadonlyMap<string, number>,
): boolean {
  const isWanted = (place: number) => stems[place] !== NOT && wanted.has(stems[place] ?? '');
  for (let next = at + 1; next <= at + REACH; next += 1) {
    const word = words[next];
    if (word === undefined || opensClause(word)) break;
    if (isWanted(next)) return true;
  }
  const [own, before] = [words[at], words[at - 1]];
  if (own === undefined || before === undefined || opensClause(own)) return false;
  return isWanted(at - 1) || (!opensClause(before) && isWanted(at - 2));
}

/** The stems among which a phrase is looked for: a `not` said of something else is none of its words. */
function stemsFor(
  words: readonly Word[],
  stems: readonly string[],
  wanted: ReadonlyMap<string, number>,
): readonly string[] {
  if (!wanted.has(NOT) || wanted.size === 1) return stems;
  return stems.map((stem, at) => (stem === NOT && !negates(words, stems, at, wanted) ? '' : stem));
}

function stemsOfPhrase(phrase: string): Map<string, number> {
  const words = wordsOf(phrase, { start: 0, end: phrase.length });
  // `no one` is `nobody`, not a number.
  const telling = words.filter(
    ({ lower }, at) => !LINKING.has(lower) && !(lower === 'one' && words[at - 1]?.lower === 'no'),
  );
  const counts = new Map<string, number>();
  for (const { lower } of telling.length > 0 ? telling : words) {
    const stem = stemOf(lower);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The narrowest stretch that holds every stem, at most `widest` words; null when there is none. */
function narrowest(
  words: readonly Word[],
  stems: readonly string[],
  wanted: ReadonlyMap<string, number>,
  widest: number,
): readonly Word[] | null {
  const missing = new Map(wanted);
  let left = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  if (left === 0) return null;
  let best: readonly Word[] | null = null;
  let start = 0;
  for (let at = 0; at < words.length; at += 1) {
    const entering = missing.get(stems[at] ?? '');
    if (entering !== undefined) {
      if (entering > 0) left -= 1;
      missing.set(stems[at] ?? '', entering - 1);
    }
    while (left === 0 || at - start >= widest) {
      const width = at - start + 1;
      if (left === 0 && width <= (best?.length ?? widest)) best = words.slice(start, at + 1);
      const leaving = missing.get(stems[start] ?? '');
      if (leaving !== undefined) {
        if (leaving >= 0) left += 1;
        missing.set(stems[start] ?? '', leaving + 1);
      }
      start += 1;
    }
  }
  return best;
}

/** Where the words found stand, with the word that the first of them leans on: `did` before `n't`. */
function spanOf(found: readonly Word[], words: readonly Word[]): Span {
  const [first] = found;
  const at = first?.gap === '' ? words.indexOf(first) : 0;
  return spanOver(words.slice(at - 1, at).concat(found));
}

/**
 * Which key phrases the words hold: by stem, in any order, with a few other words in between. Numbers
 * must be the same numbers, and a phrase with `no` or `not` needs one of them, said of the same thing.
 */
export function phraseHits(words: readonly Word[], phrases: readonly string[]): PhraseHit[] {
  if (phrases.length === 0) return [];
  const stems = words.map(({ lower }) => stemOf(lower));
  return phrases.map((phrase) => {
    const wanted = stemsOfPhrase(phrase);
    const count = [...wanted.values()].reduce((sum, each) => sum + each, 0);
    // A phrase of one telling word is that word, whatever stands around it.
    const widest = count === 1 ? 1 : phrase.split(/[\s-]+/).length + SLACK;
    const found = narrowest(words, stemsFor(words, stems, wanted), wanted, widest);
    return { phrase, hit: found !== null, span: found ? spanOf(found, words) : null };
  });
}
