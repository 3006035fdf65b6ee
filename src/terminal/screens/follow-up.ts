import type { Look } from '../../look.ts';
import type { FollowUp } from '../../review/follow-ups.ts';
import { paragraph } from '../lines.ts';
import { shortened } from './findings.ts';
import { heading } from './heading.ts';

/** A question about the person's own words. */
export function followUpScreen({ quote, question }: FollowUp, position: string, look: Look) {
  const words =
    quote.trim() === '' ? [] : paragraph(look.dim(`"${shortened(quote)}"`), look.width, '  ');
  return [
    ...heading('About what you said', position, look),
    ...words,
    ...paragraph(look.bold(question), look.width, '  '),
    '',
  ];
}

/** Those that had no good answer, to be worked on before the next time. */
export function openFollowUpsScreen(open: readonly FollowUp[], look: Look): string[] {
  if (open.length === 0) return [];
  return [
    ...paragraph(look.bold('Have an answer ready for'), look.width),
    ...open.flatMap(({ question }) => paragraph(`- ${question}`, look.width, '  ')),
    '',
  ];
}
