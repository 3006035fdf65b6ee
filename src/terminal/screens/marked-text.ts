/** Words of a text to point out, and the note they get. */
export interface Mark {
  start: number;
  end: number;
  note: string;
}

/** The text with its marked words styled and each mark's note after its last word. */
export function markedText(
  text: string,
  marks: readonly Mark[],
  style: (words: string) => string,
): string {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  return places
    .map((from, index) => {
      const to = places[index + 1] ?? text.length;
      const words = text.slice(from, to);
      const isMarked = marks.some(({ start, end }) => start <= from && to <= end && start < end);
      const notes = marks
        .filter(({ end }) => end === to && to > from)
        .map(({ note }) => ` ${note}`);
      return (isMarked && words !== '' ? style(words) : words) + notes.join('');
    })
    .join('');
}
