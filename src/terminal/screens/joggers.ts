import type { Look } from '../../look.ts';
import { hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';

/** A quiet minute before the clock: the question, and what may bring a story back. */
export function joggersScreen(question: string, joggers: readonly string[], look: Look): string[] {
  const plainly = (text: string) => paragraph(text, look.width, '  ');
  return [
    ...heading('Jog my memory', '', look),
    ...plainly(look.bold(question)),
    '',
    ...joggers.flatMap((each, at) => hanging(`  ${at + 1}  `, each, look.width)),
    '',
    ...plainly(look.dim('A small story of your own beats a big one you only watched.')),
    '',
  ];
}
