/** The bands of the screen from top to bottom; each is some rows high, or absent. */
export const BANDS = [
  'top-gap',
  'header',
  'question',
  'facts',
  'meter',
  'top-rule',
  'stop',
  'text',
  'bottom-rule',
  'gauge',
  'hint',
  'notice',
  'bottom-gap',
  'footer',
] as const;
export type Band = (typeof BANDS)[number];

/** Wider lines are hard to read. */
const WIDEST = 90;

/** What gives way, first to last, while the text has fewer rows than the number beside it. */
const GIVES_WAY: readonly (readonly [Band, textRows: number, keep: number])[] = [
  ['top-gap', 10, 0],
  ['bottom-gap', 9, 0],
  ['bottom-rule', 5, 0],
  ['question', 5, 1],
  ['hint', 5, 1],
  ['facts', 4, 0],
  ['top-rule', 4, 0],
  ['question', 3, 0],
  ['gauge', 3, 0],
  ['meter', 2, 0],
  ['hint', 2, 0],
  ['stop', 2, 1],
  ['footer', 2, 0],
  ['notice', 1, 0],
  ['header', 1, 0],
  ['stop', 1, 0],
];

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Where everything stands, counted from 0. */
export interface Arrangement {
  readonly size: Size;
  /** First column and width of all content. */
  readonly column: number;
  readonly width: number;
  /** Columns text is wrapped to; the cursor may stand one column behind. */
  readonly textWidth: number;
  /** Rows of each band. */
  readonly heights: Readonly<Record<Band, number>>;
}

function sideMargin(columns: number): number {
  if (columns >= 60) return 2;
  return columns >= 24 ? 1 : 0;
}

/** Columns of content on a screen so wide. */
export function contentWidth(columns: number): number {
  return Math.max(1, Math.min(WIDEST, columns - 2 * sideMargin(columns)));
}

/** Shares out the rows of a screen: what matters least gives way to the text first. */
export function arrange(
  size: Size,
  wanted: Readonly<
    Record<'question' | 'facts' | 'meter' | 'stop' | 'gauge' | 'hint' | 'notice', number>
  >,
): Arrangement {
  const heights: Record<Band, number> = {
    'top-gap': 1,
    header: 1,
    question: wanted.question,
    facts: wanted.facts,
    meter: wanted.meter,
    'top-rule': 1,
    stop: wanted.stop,
    text: 0,
    'bottom-rule': 1,
    gauge: wanted.gauge,
    hint: wanted.hint,
    notice: wanted.notice,
    'bottom-gap': 1,
    footer: 1,
  };
  const taken = () => BANDS.reduce((sum, band) => sum + heights[band], 0);
  for (const [band, textRows, keep] of GIVES_WAY) {
    while (heights[band] > keep && size.rows - taken() < textRows) heights[band] -= 1;
  }
  heights.text = Math.max(1, size.rows - taken());

  const width = contentWidth(size.columns);
  const column = Math.max(0, Math.floor((size.columns - width) / 2));
  return { size, column, width, textWidth: column > 0 ? width : width - 1, heights };
}

/** A rectangle of the screen; height 0 when its band gave way. */
export interface Box {
  readonly row: number;
  readonly height: number;
  readonly column: number;
  readonly width: number;
}

export function boxFor({ heights, column, width }: Arrangement, band: Band): Box {
  const above = BANDS.slice(0, BANDS.indexOf(band));
  const row = above.reduce((sum, each) => sum + heights[each], 0);
  return { row, height: heights[band], column, width };
}
