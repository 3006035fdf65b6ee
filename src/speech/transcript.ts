import type { Span } from '../language/span.ts';
import type { Cue, TimedWord } from './cue.ts';
import { isPunctuated, withSentencesAtPauses } from './sentences-at-pauses.ts';

/** What one speaker said, as a text, with its times. */
export interface Transcript {
  text: string;
  /** Null where nobody is named. */
  speaker: string | null;
  /** No full stops were there: sentences end where the speaker paused. */
  sentencesAtPauses: boolean;
  /** From the first word of a stretch of the text to its last, in seconds; null where it holds none. */
  secondsOf(span: Span): number | null;
}

export interface SpeakerWords {
  speaker: string;
  words: number;
}

/** Who speaks, with how many words each; the one with the most first. */
export function speakersIn(cues: readonly Cue[]): SpeakerWords[] {
  const counts = new Map<string, number>();
  for (const { speaker, words } of cues) {
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + words.length);
  }
  return [...counts]
    .map(([speaker, words]) => ({ speaker, words }))
    .sort((one, other) => other.words - one.words);
}

/** What a cue is as a label of a section: with words behind it, alone on its line, or none. */
export type LabelOf = (text: string) => 'before' | 'alone' | null;

interface Placed extends Span {
  word: TimedWord;
}

/** The first place in `placed` that ends after `at`. */
function firstAfter(placed: readonly Placed[], at: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of one speaker (of everybody, for null) as a text; a cue that begins with a label is a line. */
export function transcriptOf(
  cues: readonly Cue[],
  speaker: string | null,
  labelOf: LabelOf,
): Transcript {
  const own = cues.filter((cue) => speaker === null || cue.speaker === speaker);
  const sentencesAtPauses = !isPunctuated(own.flatMap(({ words }) => words));
  const all = own.flatMap(({ words }) => words);
  const read = sentencesAtPauses ? withSentencesAtPauses(all) : all;
  const placed: Placed[] = [];
  let text = '';
  let at = 0;
  let afterLabel = false;
  for (const { words } of own) {
    const label = labelOf(words.map((word) => word.text).join(' '));
    words.forEach((_, index) => {
      const word = read[at];
      at += 1;
      if (word === undefined) return;
      const isFirst = index === 0;
      const gap = isFirst && (label !== null || afterLabel) ? '\n' : ' ';
      text += text === '' ? '' : gap;
      placed.push({ start: text.length, end: text.length + word.text.length, word });
      text += word.text;
    });
    if (words.length > 0) afterLabel = label === 'alone';
  }
  return {
    text,
    speaker,
    sentencesAtPauses,
    secondsOf({ start, end }) {
      const first = placed[firstAfter(placed, start)];
      const last = placed[firstAfter(placed, end - 1)] ?? placed.at(-1);
      if (first === undefined || last === undefined || first.start >= end) return null;
      return Math.max(0, last.word.toMs - first.word.fromMs) / 1000;
    },
  };
}
