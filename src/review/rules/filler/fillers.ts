import { NOMINATIVE } from '../../../language/clause/subject.ts';
import type { Sentence } from '../../../language/passage.ts';
import { BE, PAST } from '../../../language/verbs.ts';
import { anyOf, wordList } from '../../../language/word-list.ts';
import type { Word } from '../../../language/words.ts';
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
  return SOUNDS.has(word) && !isDiagram && word.gap !== '-';
}

function isYouKnow(words: readonly Word[], at: number): boolean {
  const [you, know] = [words[at], words[at + 1]];
  if (you?.lower !== 'you' || know?.lower !== 'know' || know.gap !== ' ') return false;
  const before = words[at - 1];
  if (before && !isBreak(you.gap) && KNOWN_BY_YOU.has(before)) return false;
  return breaksBehind(words, at + 1) || !OBJECTS.has(words[at + 2]);
}

function isIMean(words: readonly Word[], at: number): boolean {
  const [first, mean] = [words[at], words[at + 1]];
  if (first?.lower !== 'i' || mean?.lower !== 'mean') return false;
  const before = words[at - 1];
  const isFree = before === undefined || isBreak(first.gap) || LEADS_IN.has(before);
  return isFree && (breaksBehind(words, at + 1) || !OBJECTS.has(words[at + 2]));
}

/** `Like, we had`, `it was like really slow`, `we like rebuilt it`; not `tools like Kafka`. */
function isLike(words: readonly Word[], at: number): boolean {
  const like = words[at];
  if (like?.lower !== 'like' || like.gap === '-') return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const isApart = before === undefined || isBreak(like.gap);
  if (!isApart && LIKENED.has(before)) return false;
  if (next === undefined || next.gap === '-') return false;
  if (isBreak(next.gap)) {
    return isApart || BE.has(before) || JOINERS.has(before) || isSound(before);
  }
  const isReference = REFERRED.has(words[at + 2]);
  if (before === undefined || isSound(before)) return NOMINATIVE.has(next) && !isReference;
  if (/^\d/.test(next.lower)) return BEFORE_A_NUMBER.has(before);
  if (NOMINATIVE.has(before)) return PAST.has(next);
  if (BE.has(before)) return PADDED.has(next);
  return JOINERS.has(before) && NOMINATIVE.has(next) && !isReference;
}

/** Most words begin none of them. */
const MAY_FILL = anyOf(SOUNDS, wordList('like you i'));

/** What fills a sentence without saying anything, in order: `um`, `you know`. Quotations aside. */
export function fillersIn({ words }: Sentence): readonly (readonly Word[])[] {
  const fillers: (readonly Word[])[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.quoted || !MAY_FILL.has(word)) continue;
    if (isSound(word) || isLike(words, at)) fillers.push([word]);
    else if (isYouKnow(words, at) || isIMean(words, at)) fillers.push(words.slice(at, at + 2));
  }
  return fillers;
}
