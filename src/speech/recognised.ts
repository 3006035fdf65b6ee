import type { TimedWord } from './cue.ts';
import { readCues } from './read-transcript.ts';
import { transcriptFormat } from './transcript-format.ts';

/** What a recogniser wrote. Without `words`, only what was said is known, and not when. */
export interface Recognised {
  words: TimedWord[] | null;
  text: string;
}

/** `word 1.210 1.620 0.9989`, as the programs of PocketSphinx write it with `-time yes`. */
const SPHINX =
  /^(\S+)[ \t]+(\d+(?:\.\d+)?)[ \t]+(\d+(?:\.\d+)?)[ \t]+(\d(?:\.\d+)?(?:e-\d+)?)[ \t]*$/;
/** Silence, breath, a noise. */
const NO_WORD = /^(?:<.*>|\[.*\]|\+\+.*\+\+)$/;
/** The second way to say a word. */
const VARIANT = /\(\d+\)$/;

function sphinxWords(text: string): TimedWord[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, word = '', from, to, certainty] = SPHINX.exec(line) ?? [];
    if (word === '' || NO_WORD.test(word)) return [];
    const fromMs = Math.round(Number(from) * 1000);
    return [
      {
        text: word.replace(VARIANT, ''),
        fromMs,
        toMs: Math.max(fromMs, Math.round(Number(to) * 1000)),
        certainty: Math.min(1, Number(certainty)),
      },
    ];
  });
}

function isSphinx(text: string): boolean {
  return text.split(/\r?\n/).some((line) => SPHINX.test(line));
}

const textOf = (words: readonly TimedWord[]) => words.map(({ text }) => text).join(' ');

/**
 * Reads what a recogniser wrote, in whichever form: whisper's JSON, captions, PocketSphinx's times, or
 * plain text. Null for what is none of these, or broken.
 */
export async function readRecognised(output: string, file: string): Promise<Recognised | null> {
  const format = transcriptFormat(output, file);
  if (format !== null) {
    const read = await readCues(output, file, format, () => false);
    if (!read.ok) return null;
    const words = read.cues.flatMap((cue) => cue.words);
    return { words, text: textOf(words) };
  }
  if (isSphinx(output)) {
    const words = sphinxWords(output);
    return { words, text: textOf(words) };
  }
  return { words: null, text: output.replaceAll(/\s+/g, ' ').trim() };
}
