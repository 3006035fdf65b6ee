import { dateName } from '../../progress/day-names.ts';
import { RATINGS, type Rating } from '../../review/ratings.ts';
import { SECTIONS, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { html, type Markup } from '../html/markup.ts';
import { across, type Chart, drawing, rowTitle } from './chart.ts';

/** How one section of a telling was rated. */
export interface SectionVerdict {
  section: SectionName;
  day: string;
  rating: Rating;
}

const MOST_SHOWN = 10;
const HEIGHT = 92;
const STEP = 22;

/** A shape for each, so that none is told by colour alone; drawn around its own middle. */
const SHAPES: Readonly<Record<Rating, string>> = {
  'not enough to judge': 'M-3 0H3',
  'below the bar': 'M-6 -5H6L0 6Z',
  'at the bar': 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  'raises the bar': 'M-6 5H6L0 -6Z',
};
const CLASSES: Readonly<Record<Rating, string>> = {
  'not enough to judge': 'none',
  'below the bar': 'below',
  'at the bar': 'at',
  'raises the bar': 'raises',
};

function yOf(rating: Rating): number {
  return HEIGHT - 12 - RATINGS.indexOf(rating) * STEP;
}

/** The shape of a rating at a place in percent. */
function mark(rating: Rating, x: string, title: Markup | null): Markup {
  return html`<svg x="${x}" y="${yOf(rating)}" overflow="visible"><path class="verdict ${CLASSES[rating]}" d="${SHAPES[rating]}">${title}</path></svg>`;
}

function panel(
  section: SectionName,
  verdicts: readonly SectionVerdict[],
  rowOf: (verdict: SectionVerdict) => readonly string[],
): Markup {
  const bar = yOf('at the bar');
  const last = verdicts.at(-1);
  return html`<div class="panel">
<h3>${sectionTitle(section)}</h3>
${drawing(HEIGHT, [
  html`<line class="target" x1="0" x2="100%" y1="${bar}" y2="${bar}"/>`,
  ...verdicts.map((each, at) =>
    mark(each.rating, across(at, MOST_SHOWN, 0.5), rowTitle(rowOf(each))),
  ),
])}
<p class="small">${last === undefined ? 'not told yet' : `last: ${last.rating}`}</p>
</div>`;
}

function legend(): Markup {
  const items = RATINGS.toReversed().map(
    (rating) =>
      html`<li><svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="verdict ${CLASSES[rating]}" d="${SHAPES[rating]}"/></svg> ${rating}</li>`,
  );
  return html`<ul class="legend">${items}</ul>`;
}

/** How each section was rated, the oldest first: five small charts beside each other. */
export function verdictsChart(all: readonly SectionVerdict[], today: string): Chart {
  const head = { id: 'verdicts' as const, title: 'Verdicts by section' };
  if (all.length === 0) {
    return {
      ...head,
      says: 'After your first judged section: how each of the five was rated, from one telling to the next.',
      drawn: null,
    };
  }
  const rowOf = ({ section, day, rating }: SectionVerdict) => [
    sectionTitle(section),
    dateName(day, today),
    rating,
  ];
  const panels = SECTIONS.map((section) => ({
    section,
    verdicts: all.filter((each) => each.section === section).slice(-MOST_SHOWN),
  }));
  return {
    ...head,
    says: `The last ${MOST_SHOWN} of each, the oldest first; the line is the bar.`,
    drawn: {
      picture: html`<div class="panels">${panels.map(({ section, verdicts }) => panel(section, verdicts, rowOf))}</div>${legend()}`,
      table: {
        head: ['Section', 'Day', 'Verdict'],
        rows: panels.flatMap(({ verdicts }) => verdicts.map(rowOf)),
      },
    },
  };
}
