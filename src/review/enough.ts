import { formOfText, isOtherScript, type TextForm } from '../language/text-form.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { AnswerSection } from './answer.ts';
import { isPlaceholder } from './placeholder.ts';

/** Why a section cannot be rated, whatever else stands in it. */
export type TooLittle =
  | 'empty'
  | 'placeholder'
  | 'few words'
  | 'copied question'
  | 'copied example'
  | TextForm;

/** Fewer words than these hold no deed and no outcome to rate. */
const FEWEST_WORDS = 4;
const FEWEST_IN_ACTION = 7;
/** A whole answer of this length is one sentence. */
const FEWEST_IN_ALL = 20;
/** Half its three-word runs taken from a text make it that text. */
const COPIED = 0.5;

/** Words in a run. */
const RUN = 3;

/** Texts an answer is not: the question, and the strong examples of its section. */
export interface KnownTexts {
  question: string | null;
  examples: readonly string[];
}

function runsOf(words: readonly Word[]): string[] {
  const forms = words.map(({ lower }) => lower);
  return forms
    .slice(0, Math.max(0, forms.length - RUN + 1))
    .map((_, at) => forms.slice(at, at + RUN).join(' '));
}

/** The share of three-word runs that stand in `text` too: 1 is a copy, and own words are near 0. */
function copiedShare(words: readonly Word[], text: string): number {
  const own = runsOf(words);
  if (own.length === 0) return 0;
  const known = new Set(runsOf(wordsOf(text, { start: 0, end: text.length })));
  return own.filter((run) => known.has(run)).length / own.length;
}

function fewest({ name }: AnswerSection): number {
  if (name === null) return FEWEST_IN_ALL;
  return name === 'action' ? FEWEST_IN_ACTION : FEWEST_WORDS;
}

/** Whether there is something to rate: null where there is, else what is there instead. */
export function tooLittle(section: AnswerSection, known: KnownTexts): TooLittle | null {
  if (section.wordCount === 0) return 'empty';
  if (isPlaceholder(section)) return 'placeholder';
  if (known.question !== null && copiedShare(section.words, known.question) >= COPIED) {
    return 'copied question';
  }
  if (isOtherScript(section.words)) return 'other language';
  if (section.wordCount < fewest(section)) return 'few words';
  if (known.examples.some((text) => copiedShare(section.words, text) >= COPIED)) {
    return 'copied example';
  }
  return formOfText(section.words);
}

const REASONS: Readonly<Record<TooLittle, string>> = {
  empty: 'Nothing is said here.',
  placeholder: 'A placeholder stands here; put your own words in its place.',
  'few words': 'These are too few words to judge.',
  'copied question': 'This repeats the question; it does not answer it.',
  'copied example': 'This is the strong example itself; tell your own story.',
  'other language': 'These are not English sentences, and only English can be judged.',
  'no sentences': 'These words make no sentences.',
  repetition: 'This says the same over and over.',
};

export function reasonOf(found: TooLittle): string {
  return REASONS[found];
}
