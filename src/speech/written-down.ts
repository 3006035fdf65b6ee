import type { TimedWord } from './cue.ts';
import type { Recognised } from './recognised.ts';
import { isPunctuated, withSentencesAtPauses } from './sentences-at-pauses.ts';
import type { Delivery, Pause } from './sound/delivery.ts';
import type { VoicedStretch } from './sound/voiced.ts';

/** Under so sure a word is doubtful. */
const DOUBTFUL = 0.5;
/** Where more than this share of the words is doubtful, marking each helps nobody. */
const MOSTLY = 0.4;
/** A recogniser may be so far off; further from any sound it made a word up. */
const OFF_MS = 1000;
/** The last words before a pause. */
const WORDS_BEFORE_PAUSE = 4;

/** Stands behind a doubtful word while it can still be changed. */
export const DOUBT = '(?)';

/** What was said, to be looked at by the one who said it. */
export interface WrittenDown {
  /** With `DOUBT` behind each doubtful word, unless most of them are. */
  text: string;
  isMostlyDoubtful: boolean;
  /** No full stops were there: sentences end where the speaker paused. */
  sentencesAtPauses: boolean;
}

/** What a recogniser hears where nobody speaks it has made up. */
function reallySpoken(
  words: readonly TimedWord[],
  stretches: readonly VoicedStretch[] | null,
): TimedWord[] {
  if (stretches === null) return [...words];
  return words.filter(({ fromMs, toMs }) =>
    stretches.some((each) => fromMs <= each.toMs + OFF_MS && toMs >= each.fromMs - OFF_MS),
  );
}

/** Recognised words as a text. `stretches` are where somebody speaks; null where that cannot be told. */
export function writtenDown(
  { words, text }: Recognised,
  stretches: readonly VoicedStretch[] | null,
): WrittenDown {
  if (words === null) return { text, isMostlyDoubtful: false, sentencesAtPauses: false };
  const spoken = reallySpoken(words, stretches);
  const sentencesAtPauses = spoken.length > 0 && !isPunctuated(spoken);
  const read = sentencesAtPauses ? withSentencesAtPauses(spoken) : spoken;
  const isDoubtful = spoken.map(({ certainty = 1 }) => certainty < DOUBTFUL);
  const doubtful = isDoubtful.filter(Boolean).length;
  const isMostlyDoubtful = doubtful > MOSTLY * spoken.length;
  const marked = read.map(({ text: word }, at) =>
    isDoubtful[at] && !isMostlyDoubtful ? withDoubt(word) : word,
  );
  return { text: marked.join(' '), isMostlyDoubtful, sentencesAtPauses };
}

const END = /[.,;:!?…"”’)]+$/;

/** Before the full stop: what ends a sentence has to stand at its end. */
function withDoubt(word: string): string {
  const end = END.exec(word)?.[0] ?? '';
  return `${word.slice(0, word.length - end.length)}${DOUBT}${end}`;
}

/** What was accepted, and where doubt was left in it. */
export interface Accepted {
  words: string;
  doubtful: { start: number; end: number }[];
}

/** A text with its doubts, as it was left by the person, in plain words. */
export function accepted(text: string, isMostlyDoubtful: boolean): Accepted {
  const pieces = text.split(DOUBT);
  const doubtful: Accepted['doubtful'] = [];
  let words = '';
  pieces.forEach((piece, at) => {
    words += piece;
    if (at === pieces.length - 1) return;
    const word = /\S+$/.exec(words)?.[0] ?? '';
    if (word !== '') doubtful.push({ start: words.length - word.length, end: words.length });
  });
  const trimmed = words.trim();
  if (isMostlyDoubtful && trimmed !== '') {
    return { words: trimmed, doubtful: [{ start: 0, end: trimmed.length }] };
  }
  const before = words.length - words.trimStart().length;
  const moved = doubtful.map(({ start, end }) => ({ start: start - before, end: end - before }));
  return { words: trimmed, doubtful: moved };
}

/** The delivery with the words each pause came after. */
export function withWordsBefore(delivery: Delivery, words: readonly TimedWord[]): Delivery {
  const pauses = delivery.pauses.map((pause): Pause => {
    const middle = (pause.fromSeconds + pause.seconds / 2) * 1000;
    const before = words.filter(({ fromMs }) => fromMs < middle);
    const last = before.slice(-WORDS_BEFORE_PAUSE).map(({ text }) => text);
    return last.length === 0 ? pause : { ...pause, after: last.join(' ').slice(0, 80) };
  });
  return { ...delivery, pauses };
}
