import { html, type Markup } from '../html/markup.ts';

/** What a chart shows, as a table has it: one row for each of its marks. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export type ChartId =
  | ('times' | 'verdicts' | 'findings' | 'follow-ups')
  | ('principles' | 'due' | 'weeks' | 'spoken');

/** A chart with what it says in words. */
export interface Chart {
  /** Of its heading. */
  id: ChartId;
  title: string;
  /** What there is to see, in a sentence; where there is nothing yet, what will stand there. */
  says: string;
  /** Null where there is nothing to draw yet. */
  drawn: { picture: Markup; table: ChartTable } | null;
}

/** What a mark is of, as a browser shows it beside the pointer: its row of the table. */
export function rowTitle(row: readonly string[]): Markup {
  return html`<title>${row.join(' · ')}</title>`;
}

/** A place across a chart of so many equal steps, in percent: the left edge of one, or a part of it further. */
export function across(step: number, steps: number, part = 0): string {
  return `${Math.round(((step + part) / steps) * 10_000) / 100}%`;
}

/** A drawing as wide as there is room, in which text keeps its size; only for the eye: the table says the same. */
export function drawing(height: number, content: readonly (Markup | null)[]): Markup {
  return html`<svg width="100%" height="${height}" aria-hidden="true" focusable="false">${content}</svg>`;
}
