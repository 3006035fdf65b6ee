import {
  ADVERBS,
  PREPOSITIONS as ALL_PREPOSITIONS,
  AUXILIARIES,
  DETERMINERS,
  NOMINATIVE,
  PRONOUNS,
} from './clause/subject.ts';
import { isOutOfOrder } from './order/order.ts';
import { BE, HAVE, MODALS } from './verbs.ts';
import { anyOf, wordList, wordsThat } from './word-list.ts';
import type { Word } from './words.ts';

/** What a text is instead of English sentences. */
export type TextForm = 'other language' | 'no sentences' | 'repetition';

const ARTICLES = wordList('the a an my our your its their');
const PREPOSITIONS = wordList('of to with for from at by into');
const CONJUNCTIONS = wordList('and but or because');
const ENGLISH = wordList(
  `the a an and to of that i with for it was we my this on in is at by from they had not as our be have
  but so which were when what after me their them all no he she you are has would could there because into
  then how who out up if about than before or its been more did can will just only over each an`,
);
const FOREIGN = wordList(
  `de la el los las que y en un una por para con der die das und ich ist nicht ein eine mit auf le les des
  et je il une dans pour est sur che di non sono ho een het ik niet dat van och att det som jag nao não
  uma os da em na yo mi su fue wir sie zu den dem wurde
  hai hain tha thi kiya kiye kiyi mila mile maine mein hum humara hamara humne har aur phir uske iske baad hua
  hui gaya gayi raha rahi nahi nahin koi ko ke ki ka se jata jati karke karna kar jab toh lekin bahut mera meri`,
);
/** Notes without articles keep to about one in six; mash and other languages have almost none. */
const FEWEST_ENGLISH = 0.08;
/** From this share on, foreign words are no names and no terms: the text is mixed. */
const MIXED = 0.2;
/** Letters of other scripts, of all: a name or a term has fewer. */
const OTHER_SCRIPT = 0.2;
const NOT_ASCII = /[^ -~]/;
/** Below this many words a share says nothing. */
const ENOUGH_WORDS = 8;

const BEHIND_NONE = anyOf(ARTICLES, PREPOSITIONS, CONJUNCTIONS, NOMINATIVE);
const VERBS = anyOf(BE, HAVE, MODALS);
const NOT_BEHIND_ARTICLES = wordsThat(
  (lower) =>
    BEHIND_NONE.hasForm(lower) ||
    (VERBS.hasForm(lower) &&
      !lower.startsWith("'") &&
      !/^(?:will|might|must|can|may|being)$/.test(lower)),
);

/** An article before a word that cannot follow one: `the of`, `my and`. Shuffled words are full of it. */
function isImpossible(word: Word, next: Word): boolean {
  if (!ARTICLES.has(word) || next.gap !== ' ' || next.quoted) return false;
  const { lower } = next;
  if (lower === word.lower || next.text === next.text.toUpperCase()) return lower === 'i';
  return NOT_BEHIND_ARTICLES.has(next);
}

const NEEDS_NOUN = wordList('of in at for with from into by');
const JOINING = wordList('was is are were has had would could should and or but of');
const BEGINS_NOUN = wordList('the a an my our of at from into i they he she');

/** `of was`, `from they`, `I the`: a preposition without its noun, a subject without its verb. */
function isBroken(word: Word, next: Word): boolean {
  if (next.gap !== ' ' || next.quoted || word.quoted) return false;
  if (NEEDS_NOUN.has(word)) {
    return JOINING.has(next) || (NOMINATIVE.has(next) && next.lower !== 'i');
  }
  return NOMINATIVE.has(word) && BEGINS_NOUN.has(next);
}

/** Behind other words nothing is out of place. */
const LEADING = anyOf(ARTICLES, NEEDS_NOUN, NOMINATIVE);

function isShuffled(words: readonly Word[]): boolean {
  let impossible = 0;
  let before: Word | undefined;
  for (const word of words) {
    if (before && (isImpossible(before, word) || isBroken(before, word))) impossible += 1;
    before = LEADING.has(word) ? word : undefined;
  }
  return impossible >= 2 && impossible * 80 >= words.length;
}

/** A number for each, the same for the same. */
function numbered(all: readonly (string | number)[]): number[] {
  const known = new Map<string | number, number>();
  return all.map((each) => {
    const number = known.get(each) ?? known.size;
    known.set(each, number);
    return number;
  });
}

/** A number for each two that stand so far apart, the same for the same two. */
function numbersOfPairs(numbers: readonly number[], apart: number): number[] {
  const most = numbers.length;
  return numbered(numbers.slice(apart).map((second, at) => (numbers[at] ?? 0) * most + second));
}

/** Whether most runs of four words come again. */
function repeats(words: readonly Word[]): boolean {
  if (words.length < 24) return false;
  const most = (words.length - 3) / 2;
  // Each word begins a run that no other word begins, but for the last three; so does each pair.
  const forms = words.map(({ lower }) => lower);
  if (new Set(forms).size - 3 >= most) return false;
  const pairs = numbersOfPairs(numbered(forms), 1);
  if (new Set(pairs).size - 2 >= most) return false;
  return new Set(numbersOfPairs(pairs, 2)).size < most;
}

const ASCII = wordsThat((lower) => !NOT_ASCII.test(lower));
const isAscii = (word: Word) => ASCII.has(word);

/** Whether much of it is written in no Latin letters; holds for few words too, as Chinese has no blanks. */
export function isOtherScript(words: readonly Word[]): boolean {
  if (words.every(isAscii)) return false;
  let letters = 0;
  let others = 0;
  for (const { text } of words) {
    const own = text.match(/\p{L}/gu)?.length ?? 0;
    letters += own;
    others += /^[\p{Script=Latin}\P{L}]*$/u.test(text)
      ? 0
      : own - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  }
  return others > 0 && others >= letters * OTHER_SCRIPT;
}

const ENGLISH_ENDING = /^[a-z]{3,}(?:ed|ing|ly|ions?|ness|ments?|ers?|sses)$/;
const NOTES = 0.2;

/** Notes leave the small words out, and still end as English words do. */
function isNotes(words: readonly Word[], foreign: number): boolean {
  const endings = words.filter(({ lower }) => ENGLISH_ENDING.test(lower)).length;
  return foreign === 0 && endings >= 3 && endings >= words.length * NOTES;
}

/** Words in a row with nothing between them that holds a sentence together: no list of words has it. */
const LONGEST_RUN = 6;

const TIGHT = anyOf(ENGLISH, ALL_PREPOSITIONS, DETERMINERS, AUXILIARIES, ADVERBS, PRONOUNS);
const LOOSE = wordsThat((lower) => !TIGHT.hasForm(lower) && !/^\d/.test(lower));

/** Half of it or more are words side by side, as in a list read out of a dictionary. */
function isWordList(words: readonly Word[]): boolean {
  let loose = 0;
  let run = 0;
  for (const word of words) {
    const isOne = LOOSE.has(word);
    if (isOne && (run === 0 || word.gap === ' ')) run += 1;
    else {
      loose += run >= LONGEST_RUN ? run : 0;
      run = isOne ? 1 : 0;
    }
  }
  loose += run >= LONGEST_RUN ? run : 0;
  return loose * 2 >= words.length;
}

/** What stands there instead of English sentences; null for English. */
export function formOfText(words: readonly Word[]): TextForm | null {
  if (isOtherScript(words)) return 'other language';
  if (words.length < ENOUGH_WORDS) return null;
  if (repeats(words)) return 'repetition';
  let english = 0;
  let foreign = 0;
  for (const word of words) {
    if (ENGLISH.has(word)) english += 1;
    if (FOREIGN.has(word)) foreign += 1;
  }
  const isFew = english < words.length * FEWEST_ENGLISH && !isNotes(words, foreign);
  const isMixed = foreign > english || foreign >= words.length * MIXED;
  if (isFew || isMixed) return 'other language';
  const isHardlyAny = english > words.length * 0.8;
  return isOutOfOrder(words) || isShuffled(words) || isWordList(words) || isHardlyAny
    ? 'no sentences'
    : null;
}
