/** One word as it was spoken. Milliseconds from the start of the recording. */
export interface TimedWord {
  text: string;
  fromMs: number;
  toMs: number;
  /** How sure a recogniser is of it, from 0 to 1, where it says. */
  certainty?: number;
}

/** What was said in one go, as a caption or a segment has it. */
export interface Cue {
  /** Null where nothing says who spoke. */
  speaker: string | null;
  words: TimedWord[];
}

/** Words of which only the whole is timed: each gets its share, by its length. */
export function evenlyTimed(text: string, fromMs: number, toMs: number): TimedWord[] {
  const texts = text.split(/\s+/).filter((word) => word !== '');
  const all = texts.reduce((sum, { length }) => sum + length, 0);
  const perCharacter = all > 0 ? Math.max(0, toMs - fromMs) / all : 0;
  let at = fromMs;
  return texts.map((word) => {
    const from = at;
    at += word.length * perCharacter;
    return { text: word, fromMs: from, toMs: at };
  });
}
