import type { Span } from '../span.ts';

/** A stretch of what is said and where it stands in the text as given. */
interface Piece {
  /** In the spoken text. */
  at: number;
  /** In the text as given. */
  from: number;
  /** Characters taken over unchanged; 0 for what was put in, such as a line break for a tag. */
  length: number;
}

/** What of a text is said, without its markup. Spans of `text` are found again in the text as given. */
export interface SpokenText {
  text: string;
  /** The text as given. */
  given: string;
  /** Where something bold begins, as offsets in `text`. */
  bold: ReadonlySet<number>;
  /** Where it stands in the text as given: never over what is no speech, such as a comment or a link's target. */
  inGiven(span: Span): Span;
}

/** Marks that may stand in a quotation: they say nothing. */
const WORDLESS = /^[^\p{L}\p{N}<>]*$/u;

/** The last piece that begins at or before a place. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretches of `given` a span of the spoken text is made of, those that only marks divide joined. */
function stretchesOf(pieces: readonly Piece[], given: string, { start, end }: Span): Span[] {
  const stretches: Span[] = [];
  for (let index = pieceAt(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const from = piece.from + Math.max(0, start - piece.at);
    const to = piece.from + Math.min(piece.length, end - piece.at);
    if (to <= from) continue;
    const last = stretches[stretches.length - 1];
    if (last && WORDLESS.test(given.slice(last.end, from))) last.end = to;
    else stretches.push({ start: from, end: to });
  }
  return stretches;
}

/** The span without the blanks at its ends. */
function withoutBlanks(given: string, { start, end }: Span): Span {
  const text = given.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, from + text.trim().length) };
}

/** Takes a text over piece by piece, in order. */
export class SpokenTextBuilder {
  readonly #given: string;
  readonly #pieces: Piece[] = [];
  readonly #bold = new Set<number>();
  #parts: string[] = [];
  #length = 0;

  constructor(given: string) {
    this.#given = given;
  }

  keep(from: number, to: number): void {
    if (to <= from) return;
    this.#pieces.push({ at: this.#length, from, length: to - from });
    this.#add(this.#given.slice(from, to));
  }

  /** Says `text` where `from` stands, in place of a mark. */
  put(text: string, from: number): void {
    this.#pieces.push({ at: this.#length, from, length: 0 });
    this.#add(text);
  }

  /** What comes next is bold. */
  bold(): void {
    this.#bold.add(this.#length);
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  done(): SpokenText {
    const pieces = this.#pieces;
    const given = this.#given;
    return {
      text: this.#parts.join(''),
      given,
      bold: this.#bold,
      inGiven(span) {
        const stretches = stretchesOf(pieces, given, span);
        const [first] = stretches;
        if (first === undefined) {
          const from = pieces[pieceAt(pieces, span.start)]?.from ?? 0;
          return { start: from, end: from };
        }
        if (stretches.length === 1) return first;
        const longest = stretches.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
        return withoutBlanks(given, longest);
      },
    };
  }
}
