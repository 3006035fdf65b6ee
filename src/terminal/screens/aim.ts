import type { Look } from '../../look.ts';
import type { Aim } from '../../rehearsal/aim.ts';
import { principleName } from '../../scenario/principles.ts';
import { hanging, padEnd } from '../lines.ts';
import { shortQuote } from './findings.ts';
import { heading } from './heading.ts';

const LABEL_COLUMNS = 12;

/** What to lead with, bring out and keep short. */
export function aimLines({ lead, said, missing, listensFor, short }: Aim, look: Look): string[] {
  const labelled = (label: string, text: string) =>
    hanging(`  ${look.bold(padEnd(label, LABEL_COLUMNS))}`, text, look.width);
  const quotes = said.map(({ quote }) => `"${shortQuote(quote)}"`).join(', ');
  return [
    ...labelled('Lead with', `${lead}.`),
    ...(quotes === '' ? [] : labelled('Bring out', `what you said of it: ${quotes}`)),
    ...(listensFor === null ? [] : labelled('Bring out', listensFor)),
    ...missing.flatMap((ask) => labelled('Add', ask)),
    ...(short === null ? [] : labelled('Keep short', `${short}.`)),
  ];
}

/** How what was told just now is told for the principle the next time. */
export function aimScreen(aim: Aim, look: Look): string[] {
  return [
    ...heading(`For ${principleName(aim.principle)}`, 'the next time', look),
    ...aimLines(aim, look),
    '',
  ];
}
