import { normalised } from '../text/normalised.ts';

/** What of a word is the same in every text. */
export interface Form {
  /** Lower case, composed (NFC), with a straight apostrophe: the form rules compare. */
  readonly lower: string;
  /** How many lists it was put to, then those it stands in, a bit each. */
  readonly lists: readonly number[];
}

const LISTS: WordList[] = [];
/** Bits in one number of `lists`: a small integer on any machine. */
const BITS = 30;

/** More forms than the whole library has; longer ones are no words. */
const MOST = 20_000;
const LONGEST = 64;
const FORMS = new Map<string, Form>();

/**
 * Words that mean the same to a rule: a list of them, or a question about their letters. A form is put to
 * every list when it is first read, and never again: whether a word stands in one is a bit of it.
 */
export class WordList {
  /** Whether a word of these letters, as in `Form`, is one of them. */
  readonly hasForm: (lower: string) => boolean;
  readonly #at: number;
  readonly #place: number;
  readonly #bit: number;

  constructor(hasForm: (lower: string) => boolean) {
    this.hasForm = hasForm;
    this.#at = LISTS.length;
    this.#place = 1 + Math.floor(LISTS.length / BITS);
    this.#bit = 1 << (LISTS.length % BITS);
    LISTS.push(this);
    FORMS.clear();
  }

  /** Whether a word is one of them; where there is no word, none is. */
  has(word: Form | undefined): boolean {
    if (word === undefined) return false;
    const known = word.lists[0] ?? 0;
    if (this.#at >= known) return this.hasForm(word.lower);
    return ((word.lists[this.#place] ?? 0) & this.#bit) !== 0;
  }

  /** Notes down whether a form is one of them. */
  note(lower: string, lists: number[]): void {
    if (this.hasForm(lower)) lists[this.#place] = (lists[this.#place] ?? 0) | this.#bit;
  }
}

function listsOf(lower: string): number[] {
  const lists = Array.from({ length: 1 + Math.ceil(LISTS.length / BITS) }, () => 0);
  lists[0] = LISTS.length;
  for (const list of LISTS) list.note(lower, lists);
  return lists;
}

function lowerOf(written: string): string {
  const isPlain = /^[A-Za-z0-9]+$/.test(written);
  const plain = isPlain ? written : normalised(written, 'NFC').replaceAll('’', "'");
  return plain.toLowerCase();
}

/** The form of a word as it is written. */
export function formOf(written: string): Form {
  const before = FORMS.get(written);
  if (before !== undefined) return before;
  const lower = lowerOf(written);
  const form = { lower, lists: listsOf(lower) };
  if (written.length > LONGEST) return form;
  if (FORMS.size >= MOST) FORMS.clear();
  FORMS.set(written, form);
  return form;
}

/** A list of words, written with blanks between. */
export function wordList(...lists: readonly string[]): WordList {
  const words = new Set(lists.flatMap((words) => words.trim().split(/\s+/)));
  return new WordList((lower) => words.has(lower));
}

/** The words of which something holds, by their letters alone. */
export function wordsThat(isOne: (lower: string) => boolean): WordList {
  return new WordList(isOne);
}

/** The words that stand in any of some lists. */
export function anyOf(...lists: readonly WordList[]): WordList {
  return new WordList((lower) => lists.some(({ hasForm }) => hasForm(lower)));
}
