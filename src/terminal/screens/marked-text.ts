/** Words of a text to point out, and the note they get. */
export interface Mark {
  start: number;
  end: number;
  /** Empty where the words alone are pointed out. */
  note: string;
  /** It is praised. */
  isGood?: boolean;
}

/** Something that is said of the words from one place on. */
export interface Opening {
  at: number;
  note: string;
}

/**
 * The text with its marked words styled (`isGood` where nothing but praise marks them), each mark's note after its last word, and what opens somewhere
 * before that.
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  style: (words: string, isGood: boolean) => string,
  openings: readonly Opening[] = [],
): string {
  const edges = marks.flatMap(({ start, end }) => [start, end]);
  const cuts = new Set([0, text.length, ...edges, ...openings.map(({ at }) => at)]);
  const places = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const byStart = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const notes = new Map<number, string>();
  for (const { end, note } of marks) {
    if (note !== '') notes.set(end, `${notes.get(end) ?? ''} ${note}`);
  }
  let begun = 0;
  let markedTo = 0;
  let mendedTo = 0;
  return places
    .map((from, index) => {
      const to = places[index + 1] ?? text.length;
      for (let mark = byStart[begun]; mark && mark.start <= from; mark = byStart[begun]) {
        markedTo = Math.max(markedTo, mark.end);
        if (!mark.isGood) mendedTo = Math.max(mendedTo, mark.end);
        begun += 1;
      }
      if (to === from) return '';
      const words = text.slice(from, to);
      const opens = openings.filter(({ at }) => at === from).map(({ note }) => `${note} `);
      const shown = to <= markedTo ? style(words, to > mendedTo) : words;
      return opens.join('') + shown + (notes.get(to) ?? '');
    })
    .join('');
}
