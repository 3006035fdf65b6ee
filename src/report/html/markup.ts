import { visible } from '../../text/visible.ts';

/** Text that is HTML already. Only this file makes some. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

/** What may stand in a hole of a template; nothing stands for null. */
export type Piece = string | number | Markup | null | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML that shows it, between tags or in a quoted attribute; what is hidden is shown as an escape. */
function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function markupOf(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string') return escaped(piece);
  return typeof piece === 'number' ? String(piece) : piece.map(markupOf).join('');
}

/**
 * HTML from a template: what stands in its holes is escaped, unless it was made by this too. A hole
 * may stand between tags, or within the quotes of an attribute. Throws where one is an attribute
 * without quotes.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const text = strings.reduce((whole, part, at) => {
    const piece = pieces[at - 1] ?? null;
    return `${whole}${markupOf(piece)}${part}`;
  });
  if (strings.slice(0, -1).some((part) => part.endsWith('='))) {
    throw new Error('an attribute needs quotes around what is put in');
  }
  return new Markup(text);
}
