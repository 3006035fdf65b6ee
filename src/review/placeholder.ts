import { phrases } from '../language/phrases.ts';
import { type Span, sliceOf } from '../language/span.ts';
import { wordList } from '../language/word-list.ts';
import type { Word } from '../language/words.ts';
import type { AnswerSection } from './answer.ts';

const LATIN = phrases('lorem ipsum');
/** Said of what is still to be written. */
const TO_DO = wordList('todo tbd tbc fixme xxx');
/** `[company]`, `{{result}}`, `____`. */
const BLANK = /\[[^\][\n]{1,60}\]|\{\{[^{}\n]{1,60}\}\}|_{3,}/g;
/** A name left out here and there is discretion; this share of the words is a form not filled in. */
const MOST = 0.25;

const isToDo = (word: Word) => TO_DO.has(word) && word.text === word.text.toUpperCase();

/** Whether the section is still to be written: a form with its blanks, `TODO`, sample Latin. */
export function isPlaceholder({ source, parts, words }: AnswerSection): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (isToDo(first) || LATIN.isIn(words)) return true;
  const blanks = parts.flatMap((part) =>
    [...sliceOf(source, part).matchAll(BLANK)].map(({ index, 0: blank }) => {
      const start = part.start + index;
      return { start, end: start + blank.length };
    }),
  );
  if (blanks.length === 0 && !words.some(isToDo)) return false;
  const isIn =
    ({ start, end }: Span) =>
    (word: Word) =>
      start < word.end && word.start < end;
  const unsaid = words.filter((word) => isToDo(word) || blanks.some((blank) => isIn(blank)(word)));
  const lines = blanks.filter((blank) => !words.some(isIn(blank)));
  return unsaid.length + lines.length >= MOST * words.length;
}
