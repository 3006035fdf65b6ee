import type { Look } from '../../look.ts';
import { hanging, paragraph } from '../lines.ts';

export function bullets(items: readonly string[], look: Look): string[] {
  return items.flatMap((item) => hanging('  - ', item, look.width));
}

/** A label with its text below; nothing where a story of one's own does not say it yet. */
export function labelled(label: string, text: string | undefined, look: Look): string[] {
  if (text === undefined) return [];
  return ['', ...paragraph(look.bold(label), look.width), ...paragraph(text, look.width, '  ')];
}

/** The same with the text beside its label. */
export function beside(label: string, text: string | undefined, look: Look): string[] {
  return text === undefined ? [] : hanging(label, text, look.width);
}
