import type { Look } from '../../../look.ts';
import { paragraph } from '../../lines.ts';
import { heading } from '../heading.ts';

/** The end of a round, and what comes before the next one. */
export interface BreakView {
  where: string;
  interviewer: string;
  /** What the interviewer says at the end. */
  closing: string;
  /** What stands between two rounds; null after the last. */
  between: string | null;
  /** Who comes next. */
  next: string | null;
}

export function breakScreen(view: BreakView, look: Look): string[] {
  const { where, interviewer, closing, between, next } = view;
  return [
    '',
    ...heading(where, interviewer, look),
    ...paragraph(closing, look.width, '  '),
    ...(between === null
      ? []
      : ['', ...heading('Break', '', look), ...paragraph(between, look.width, '  ')]),
    ...(next === null ? [] : paragraph(look.dim(`Next: ${next}.`), look.width, '  ')),
    '',
  ];
}
