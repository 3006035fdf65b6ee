/** Code units a segmenter is shown at once: what a piece costs it grows with the text around it. */
const WINDOW = 1000;

/** The units from `start` on, never ending within a surrogate pair. */
function windowAt(text: string, start: number): string {
  const end = start + WINDOW;
  return text.slice(
    start,
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1)) ? end + 1 : end,
  );
}

/**
 * Calls `visit` with every piece the segmenter finds, from left to right, and where it starts. In
 * time that grows with the text alone; a piece longer than a thousand units comes as several.
 */
export function eachSegment(
  text: string,
  segmenter: Intl.Segmenter,
  visit: (piece: Intl.SegmentData, start: number) => void,
): void {
  let start = 0;
  while (start < text.length) {
    const shown = windowAt(text, start);
    const pieces = Array.from(segmenter.segment(shown));
    const isLast = start + shown.length === text.length;
    // Where the text goes on, it decides where the last two end.
    const sure = isLast ? pieces : pieces.slice(0, Math.max(1, pieces.length - 2));
    for (const piece of sure) visit(piece, start + piece.index);
    const next = pieces[sure.length];
    start += next?.index ?? shown.length;
  }
}
