import { PRINCIPLES, type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { html, type Markup } from '../html/markup.ts';
import { across, type Chart, drawing, rowTitle } from './chart.ts';

/** When a story was told for a principle the last time. */
export interface ToldFor {
  story: string;
  title: string;
  principle: PrincipleSlug;
  daysAgo: number;
}

const MOST_STORIES = 10;
const HEIGHT = 28;
/** Days up to which each shade goes; what is older has the lightest. */
const SHADES = [3, 7, 14, 30];

function shadeOf(days: number): number {
  const at = SHADES.findIndex((most) => days <= most);
  return at < 0 ? SHADES.length : at;
}

/** A, B, C for the columns. */
function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}

function agoText(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

interface Story {
  id: string;
  title: string;
}

function strip(
  principle: PrincipleSlug,
  stories: readonly Story[],
  told: readonly ToldFor[],
): Markup {
  const cells = stories.map(({ id }, at) => {
    const cell = told.find((each) => each.story === id);
    const x = across(at, stories.length);
    const width = across(1, stories.length, -0.06);
    if (cell === undefined) {
      return html`<rect class="cell empty" x="${x}" y="1" width="${width}" height="${HEIGHT - 2}" rx="3"/>`;
    }
    const days = Math.max(0, cell.daysAgo);
    return html`<rect class="cell shade-${shadeOf(days)}" x="${x}" y="1" width="${width}" height="${HEIGHT - 2}" rx="3">${rowTitle(rowOf(cell))}</rect>
<text class="on-shade-${shadeOf(days)}" x="${across(at, stories.length, 0.47)}" y="19" text-anchor="middle">${days}</text>`;
  });
  return html`<div class="strip"><span class="label">${principleName(principle)}</span>${drawing(HEIGHT, cells)}</div>`;
}

function rowOf({ principle, title, daysAgo }: ToldFor): string[] {
  return [principleName(principle), title, agoText(daysAgo)];
}

/** The letters above the columns. */
function letters(stories: readonly Story[]): Markup {
  const marks = stories.map(
    (_, at) =>
      html`<text class="axis" x="${across(at, stories.length, 0.47)}" y="14" text-anchor="middle">${letterOf(at)}</text>`,
  );
  return html`<div class="strip"><span class="label"></span>${drawing(20, marks)}</div>`;
}

/**
 * Which story was told for which principle, shaded by the days since; the last told first. Of those `wanted`,
 * else of all, it says how many have none.
 */
export function principlesChart(
  all: readonly ToldFor[],
  wanted: readonly PrincipleSlug[] = [],
): Chart {
  const head = { id: 'principles' as const, title: 'Stories by principle' };
  const stories = [
    ...new Map(all.map(({ story, title }) => [story, { id: story, title }])).values(),
  ];
  const shown = stories.slice(0, MOST_STORIES);
  const told = all.filter(({ story }) => shown.some(({ id }) => id === story));
  if (told.length === 0) {
    return {
      ...head,
      says: 'After your first story: for which principles it was told, and how many days ago.',
      drawn: null,
    };
  }
  const reached = PRINCIPLES.map(({ slug }) => slug).filter((slug) =>
    told.some(({ principle }) => principle === slug),
  );
  const matter = wanted.length > 0 ? wanted : PRINCIPLES.map(({ slug }) => slug);
  const open = matter.filter((slug) => !reached.includes(slug)).length;
  return {
    ...head,
    says: `The figure is the days since it was told, stronger for fewer. ${
      open === 0
        ? wanted.length > 0
          ? 'Each of those you prepare has a story.'
          : 'Every principle has a story.'
        : `${counted(open, 'principle')} of ${matter.length} ${open === 1 ? 'has' : 'have'} none yet.`
    }`,
    drawn: {
      picture: html`<ol class="letters">${shown.map(({ title }) => html`<li>${title}</li>`)}</ol>
<div class="strips">${letters(shown)}${reached.map((slug) =>
        strip(
          slug,
          shown,
          told.filter(({ principle }) => principle === slug),
        ),
      )}</div>`,
      table: {
        head: ['Principle', 'Story', 'Told'],
        rows: reached.flatMap((slug) =>
          shown.flatMap(({ id }) =>
            told.filter(({ principle, story }) => principle === slug && story === id).map(rowOf),
          ),
        ),
      },
    },
  };
}
