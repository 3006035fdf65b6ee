import { NOMINATIVE } from '../../../language/clause/subject.ts';
import type { Sentence } from '../../../language/passage.ts';
import { BE, isPast } from '../../../language/verbs.ts';
import type { Word } from '../../../language/words.ts';
import { workedOutOnce } from '../../../text/worked-out.ts';
import {
  BEFORE_A_NUMBER,
  JOINERS,
  KNOWN_BY_YOU,
  LEADS_IN,
  LIKENED,
  OBJECTS,
  PADDED,
  REFERRED,
  SOUNDS,
} from './words.ts';

function isBreak(gap: string): boolean {
  return /[,.;:!?()–—…]|--/.test(gap);
}

/** A mark stands behind the word, or nothing more. */
function breaksBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || isBreak(next.gap);
}

function isSound(word: Word): boolean {
  const isDiagram = word.text === 'ER' || word.text === 'Er';
  return SOUNDS.has(word.lower) && !isDiagram && word.gap !== '-';
}

function isYouKnow(words: readonly Word[], at: number): boolean {
  const [you, know] = [words[at], words[at + 1]];
  if (you?.lower !== 'you' || know?.lower !== 'know' || know.gap !== ' ') return false;
  const before = words[at - 1];
  if (before && !isBreak(you.gap) && KNOWN_BY_YOU.has(before.lower)) return false;
  return breaksBehind(words, at + 1) || !OBJECTS.has(words[at + 2]?.lower ?? '');
}

function isIMean(words: readonly Word[], at: number): boolean {
  const [first, mean] = [words[at], words[at + 1]];
  if (first?.lower !== 'i' || mean?.lower !== 'mean') return false;
  const before = words[at - 1];
  const isFree = before === undefined || isBreak(first.gap) || LEADS_IN.has(before.lower);
  return isFree && (breaksBehind(words, at + 1) || !OBJECTS.has(words[at + 2]?.lower ?? ''));
}

/** `Like, we had`, `it was like really slow`, `we like rebuilt it`; not `tools like Kafka`. */
function isLike(words: readonly Word[], at: number): boolean {
  const like = words[at];
  if (like?.lower !== 'like' || like.gap === '-') return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const isApart = before === undefined || isBreak(like.gap);
  if (!isApart && LIKENED.has(before.lower)) return false;
  if (next === undefined || next.gap === '-') return false;
  if (isBreak(next.gap)) {
    return isApart || BE.has(before.lower) || JOINERS.has(before.lower) || isSound(before);
  }
  const isReference = REFERRED.has(words[at + 2]?.lower ?? '');
  if (before === undefined || isSound(before)) return NOMINATIVE.has(next.lower) && !isReference;
  if (/^\d/.test(next.lower)) return BEFORE_A_NUMBER.has(before.lower);
  if (NOMINATIVE.has(before.lower)) return isPast(next.lower);
  if (BE.has(before.lower)) return PADDED.has(next.lower);
  return JOINERS.has(before.lower) && NOMINATIVE.has(next.lower) && !isReference;
}

/** Most words begin none of them. */
const MAY_FILL: ReadonlySet<string> = new Set([...SOUNDS, 'like', 'you', 'i']);

/** What fills a sentence without saying anything, in order: `um`, `you know`. Quotations aside. */
export const fillersIn = workedOutOnce(({ words }: Sentence): readonly (readonly Word[])[] => {
  const fillers: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted || !MAY_FILL.has(word.lower)) continue;
    if (isSound(word) || isLike(words, at)) fillers.push([word]);
    else if (isYouKnow(words, at) || isIMean(words, at)) fillers.push(words.slice(at, at + 2));
  }
  return fillers;
});
