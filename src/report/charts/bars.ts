import { html, type Markup } from '../html/markup.ts';
import { drawing, rowTitle } from './chart.ts';

/** So many of so many. */
export interface Bar {
  /** In two parts: what it is of, and where. */
  label: string;
  of: number;
  count: number;
  /** In words, where it is no count. */
  figures?: string;
  row: readonly string[];
}

const HEIGHT = 14;

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
}

function bar({ label, count, of, figures = `${count} of ${of}`, row }: Bar): Markup {
  return html`<li><span class="what">${label}</span> <span class="count">${figures}</span>
${drawing(HEIGHT, [
  html`<rect class="track" x="0" y="0" width="100%" height="${HEIGHT}" rx="3"/>`,
  html`<rect class="fill" x="0" y="0" width="${percent(of === 0 ? 0 : count / of)}" height="${HEIGHT}" rx="3">${rowTitle(row)}</rect>`,
])}</li>`;
}

/** Bars below each other, each with its words and figures above it. */
export function bars(all: readonly Bar[]): Markup {
  return html`<ul class="bars">${all.map(bar)}</ul>`;
}
