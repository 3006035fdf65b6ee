import type { Look } from '../../../look.ts';
import { hanging, paragraph } from '../../lines.ts';
import { heading } from '../heading.ts';

/** A question as it is put, before a story is chosen. */
export interface AskedView {
  /** `Round 2 of 4`. */
  where: string;
  interviewer: string;
  /** What is said before the first question of a round. */
  greeting: string | null;
  ask: string;
  /** The person's own, beside them on the table. */
  notes: readonly string[];
}

/** Notes that fit beside a question. */
const MOST_NOTES = 6;

/** What an interviewer asks, and the notes one may have. */
export function askedScreen(view: AskedView, look: Look): string[] {
  const { where, interviewer, greeting, ask, notes } = view;
  return [
    '',
    ...heading(where, interviewer, look),
    ...(greeting === null ? [] : paragraph(greeting, look.width, '  ')),
    ...paragraph(look.bold(ask), look.width, '  '),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.slice(0, MOST_NOTES).flatMap((note) => hanging('  - ', look.dim(note), look.width)),
    '',
  ];
}
