import type { Clause } from '../clause/clause.ts';
import { COORDINATORS } from '../clause/start.ts';
import { isDeterminer, isPreposition, NOMINATIVE, pronounWho } from '../clause/subject.ts';
import { clausesIn } from '../matchers.ts';
import type { Passage } from '../passage.ts';
import type { Word } from '../words.ts';
import { isSmallWord } from './kinds.ts';
import { orderOf } from './order.ts';

/**
 * Shuffled words stand some way below nothing, a word, and the fewer they are the further they stray from
 * there: hardly any come up to this, and all but some seven of 300 sections of real answers do.
 */
const LEAST = -0.5;
const LEAST_OF_FEW = 2.2;
/** Fewer words are too few to tell. */
const ENOUGH_WORDS = 16;
/** Bits against a clause that no English has, and one that is seldom no clause at all. */
const MALFORMED = -3;
const ORPHAN = -1;
/** Words of a subject; behind more of them the verb belongs to something else. */
const LONGEST_SUBJECT = 9;

function leadsOn(word: Word): boolean {
  return isPreposition(word) || COORDINATORS.has(word);
}

const isNumber = ({ lower }: Word) => /^\d/.test(lower);

/**
 * The subject itself, where it stands behind words that say when or where, or about how many: `at the
 * theatre | the left door began`, `about | 30 people missed`.
 */
function subjectBehind(words: readonly Word[]): readonly Word[] {
  const [first] = words;
  if (first === undefined || !isPreposition(first)) return words;
  const begins = words.findIndex((word, at) => {
    const before = words[at - 1];
    if (before === undefined) return false;
    if (at === 1) return isNumber(word);
    const isFresh = !isPreposition(before) && !isDeterminer(before);
    return isFresh && (isDeterminer(word) || isNumber(word));
  });
  return begins === -1 ? words : words.slice(begins);
}

/** `by warn Mirela | urged`, `temporary on her and | gave`: what stands before the verb is no subject. */
function isMalformed({ verb, subject }: Clause): boolean {
  const own = subjectBehind(subject?.words ?? []);
  const [first] = own;
  const last = own.at(-1);
  if (verb === null || first === undefined || last === undefined) return false;
  if (pronounWho(first) !== null) return false;
  if (own.length > LONGEST_SUBJECT || leadsOn(first) || leadsOn(last)) return true;
  const isAlone = own.length === 1 || last.lower === "'s";
  return NOMINATIVE.has(last) || (isDeterminer(last) && !isAlone);
}

/** `that sharpen`, `when brand ticket`: opens a clause and has no verb. */
function isOrphan({ kind, verb }: Clause): boolean {
  return verb === null && kind !== 'main';
}

/** A small word with a capital where no sentence begins: it was taken from the head of another. */
const STRAY_CAPITAL = -3;

const isCapitalised = ({ text }: Word) => /^\p{Lu}\p{Ll}+$/u.test(text);
const beginsSentence = ({ gap }: Word) => gap.length === 2 && /^[.!?] $/.test(gap);

/** Bits against words with a capital inside sentences, and without one at their head where others have it. */
function strayCapitals(words: readonly Word[]): number {
  const [first] = words;
  const hasCapitals = first !== undefined && isCapitalised(first);
  let stray = 0;
  for (const word of words) {
    if (word === first || (word.gap === ' ' && word.text === word.lower)) continue;
    const isStray = beginsSentence(word)
      ? hasCapitals && /^\p{Ll}/u.test(word.text)
      : isSmallWord(word) && /^,? $/.test(word.gap) && isCapitalised(word);
    if (isStray) stray += 1;
  }
  return STRAY_CAPITAL * stray;
}

/** Whether the words plainly hang together as English does; a few always may. */
export function hangTogether(passage: Passage): boolean {
  const { words } = passage;
  if (words.length < ENOUGH_WORDS) return true;
  const clauses = clausesIn(passage);
  const bits =
    orderOf(words) +
    strayCapitals(words) +
    MALFORMED * clauses.filter(isMalformed).length +
    ORPHAN * clauses.filter(isOrphan).length;
  return bits >= LEAST * words.length + LEAST_OF_FEW * Math.sqrt(words.length);
}
