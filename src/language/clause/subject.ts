import {
  BE,
  DO,
  HAVE,
  MAY_BE_THIRD_PERSON,
  MODALS,
  PAST,
  PRESENT,
  THIRD_PERSON,
} from '../verbs.ts';
import { anyOf, type Form, wordList, wordsThat } from '../word-list.ts';
import type { Word } from '../words.ts';

/**
 * Who a clause speaks of: the speaker, the speaker with others, somebody or something else. `none`
 * is `Pulled the logs`: notes leave the `I` out.
 */
export type Who = 'I' | 'we' | 'you' | 'other' | 'none';

export interface Subject {
  readonly who: Who;
  /** As written: `we`, `the tech lead`; empty where it is left out or taken over from before. */
  readonly words: readonly Word[];
}

/** Pronouns that can only be a subject, so that each begins a clause. */
export const NOMINATIVE = wordList('i we they he she');
const OTHER_PRONOUNS = wordList(
  'it this these those there nobody everyone everybody someone somebody none everything nothing',
);
export const DETERMINERS = wordList(
  "the a an my our your his her its their this that these those some any each every no both all most several many few two three four five one another 's",
);
export const PREPOSITIONS = wordList(
  'of in on at by for with from to into onto over under about across between among through during per than as via within without against toward towards like',
);
const PLAIN_ADVERBS = wordList(
  "also then just even still already now next first second third finally soon later instead again once always never often usually sometimes almost only simply together either ever rather quite actually really so too not n't uh um er erm",
);
const NOT_ADVERBS = wordList(
  'apply reply supply rely comply multiply family fly early only daily weekly monthly ally assembly anomaly supply',
);

export const PRONOUNS = anyOf(NOMINATIVE, OTHER_PRONOUNS, wordList('you'));

/** An adverb, or a word that behaves like one between subject and verb. */
export const ADVERBS = wordsThat(
  (lower) =>
    PLAIN_ADVERBS.hasForm(lower) ||
    (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.hasForm(lower)),
);

export function isAdverb(word: Form): boolean {
  return ADVERBS.has(word);
}

export function isDeterminer(word: Form): boolean {
  return DETERMINERS.has(word);
}

export function isPreposition(word: Form): boolean {
  return PREPOSITIONS.has(word);
}

export const AUXILIARIES = anyOf(BE, HAVE, DO, MODALS);

export function isAuxiliary(word: Form): boolean {
  return AUXILIARIES.has(word);
}

/** The pronoun's person; null where the word is no subject pronoun. */
export function pronounWho(word: Pick<Word, 'lower' | 'lists' | 'gap'>): Who | null {
  if (!PRONOUNS.has(word)) return null;
  const { lower } = word;
  if (lower === 'i') return word.gap.endsWith('/') ? null : 'I';
  if (lower === 'we') return 'we';
  if (lower === 'you') return 'you';
  return 'other';
}

/** Words of `the tech lead and I`. */
const LONGEST_PAIR = 5;
const MANY = wordList('people children women men everyone all');

/** `the nightly job | fails`, `two shops | use it`; the words in -s that are a noun as well need a mark of neither. */
function isPresentBehind(before: Word, word: Word, next: Word | undefined): boolean {
  if (word.gap !== ' ' || isAdverb(before)) return false;
  if (THIRD_PERSON.has(word)) {
    const isLast = next === undefined;
    return !before.lower.endsWith('s') && (isLast || !isPreposition(next) || next.lower !== 'of');
  }
  const isPlural = /[^s]s$/.test(before.lower) || MANY.has(before);
  return isPlural && PRESENT.has(word);
}

/** Where a noun phrase that begins at `from` gives way to its verb; -1 where no verb is seen. */
function verbAfterNouns(words: readonly Word[], from: number): number {
  let present = -1;
  for (let at = from + 1; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    if (isDeterminer(before) || isPreposition(before)) continue;
    if (word.lower === "'s") {
      const next = words[at + 1];
      if (next && (isDeterminer(next) || PAST.has(next) || next.lower.endsWith('ing'))) return at;
      continue;
    }
    if (isAuxiliary(word)) return at;
    if (PAST.has(word) && word.gap !== '-') return at;
    if (present === -1 && isPresentBehind(before, word, words[at + 1])) present = at;
  }
  return present;
}

/** `everyone in the company | uses it`: behind a pronoun that stands for somebody no noun is awaited. */
function presentAfterPronoun(words: readonly Word[], from: number): number {
  const past = verbAfterNouns(words, from);
  const at = words.findIndex(
    ({ lower, gap }, place) =>
      place > from + 2 &&
      gap === ' ' &&
      MAY_BE_THIRD_PERSON.hasForm(lower) &&
      words[place + 1] !== undefined,
  );
  return at !== -1 && (past === -1 || at < past) ? at : -1;
}

/** The subject at the head of a clause, and where its verb may begin. */
export function subjectAt(
  words: readonly Word[],
  from: number,
): { subject: Subject | null; verbAt: number } {
  let at = from;
  let head = words[at];
  while (head && isAdverb(head)) {
    at += 1;
    head = words[at];
  }
  if (head === undefined) return { subject: null, verbAt: at };
  const who = pronounWho(head);
  const next = words[at + 1];
  if (head.lower === 'no' && next?.lower === 'one') {
    return { subject: { who: 'other', words: [head, next] }, verbAt: at + 2 };
  }
  // `everyone in the company uses it`: the verb stands behind what belongs to the pronoun.
  const isWide = who === 'other' && !NOMINATIVE.has(head) && next && isPreposition(next);
  if (isWide && !isDeterminer(head)) {
    const own = presentAfterPronoun(words, at);
    if (own !== -1) return { subject: { who: 'other', words: words.slice(at, own) }, verbAt: own };
  }
  if (who !== null && !isWide) return { subject: { who, words: [head] }, verbAt: at + 1 };
  if (PAST.has(head) && !(isAuxiliary(head) && words.length > from + 1 && head.lower === 'had')) {
    return { subject: null, verbAt: at };
  }
  if (isAuxiliary(head)) return { subject: null, verbAt: at };
  const verbAt = verbAfterNouns(words, at);
  if (verbAt === -1) return { subject: null, verbAt: words.length };
  const nouns = words.slice(at, verbAt);
  const isJoined = nouns.length <= LONGEST_PAIR && nouns.some(({ lower }) => lower === 'and');
  const withSpeaker = isJoined && nouns.some(({ lower }) => lower === 'i' || lower === 'me');
  return { subject: { who: withSpeaker ? 'we' : 'other', words: nouns }, verbAt };
}
