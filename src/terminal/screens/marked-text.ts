/** Words of a text to point out, and the note they get. */
export interface Mark {
  start: number;
  end: number;
  /** Empty where the words alone are pointed out. */
  note: string;
}

/** Something that is said of the words from one place on. */
export interface Opening {
  at: number;
  note: string;
}

/**
 * The text with its marked words styled, each mark's note after its last word, and what opens somewhere
 * before that.
 */
export function markedText(
  text: string,
  marks: readonly Mark[],
  style: (words: string) => string,
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
  return places
    .map((from, index) => {
      const to = places[index + 1] ?? text.length;
      for (let mark = byStart[begun]; mark && mark.start <= from; mark = byStart[begun]) {
        markedTo = Math.max(markedTo, mark.end);
        begun += 1;
      }
      if (to === from) return '';
      const words = text.slice(from, to);
      const opens = openings.filter(({ at }) => at === from).map(({ note }) => `${note} `);
      return opens.join('') + (to <= markedTo ? style(words) : words) + (notes.get(to) ?? '');
    })
    .join('');
}
