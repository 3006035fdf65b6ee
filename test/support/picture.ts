import xterm from '@xterm/headless';

/** Of a cell of 13 px type, in px. */
const [CELL_WIDTH, CELL_HEIGHT] = [7.8, 17];
const MARGIN = 14;

const INK = '#d7dce2';
const PAPER = '#14181d';
/** The sixteen colours of a terminal, as they are seen on a dark one. */
const COLOURS = [
  ...['#2b3138', '#e5616b', '#8cc265', '#d8a657', '#5aa7e0', '#c792d9', '#4fb8b0', INK],
  ...['#7d8794', '#f08a92', '#a9d98a', '#e8c27d', '#86c3f0', '#dab2e6', '#7fd4cd', '#ffffff'],
];
/** How bright what is dim is. */
const DIM = 0.62;

interface Run {
  column: number;
  text: string;
  colour: string;
  bold: boolean;
  dim: boolean;
}

type Line = NonNullable<
  ReturnType<InstanceType<typeof xterm.Terminal>['buffer']['active']['getLine']>
>;

function runsOf(line: Line): Run[] {
  const runs: Run[] = [];
  for (let column = 0; column < line.length; column += 1) {
    const cell = line.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const colour = cell.isFgPalette() ? (COLOURS[cell.getFgColor()] ?? INK) : INK;
    const [bold, dim] = [cell.isBold() > 0, cell.isDim() > 0];
    const run = runs.at(-1);
    const text = cell.getChars() || ' ';
    if (run?.colour === colour && run.bold === bold && run.dim === dim) run.text += text;
    else runs.push({ column, text, colour, bold, dim });
  }
  return runs
    .map((run) => ({ ...run, text: run.text.trimEnd() }))
    .filter(({ text }) => text !== '');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function drawn({ column, text, colour, bold, dim }: Run, row: number): string {
  const lead = text.length - text.trimStart().length;
  const x = (MARGIN + (column + lead) * CELL_WIDTH).toFixed(1);
  const y = MARGIN + (row + 0.75) * CELL_HEIGHT;
  const words = text.trimStart();
  const looks = [
    colour === INK ? '' : ` fill="${colour}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ` opacity="${DIM}"` : '',
  ].join('');
  // Whatever font is there, a word ends where it ends on the terminal.
  const length = ([...words].length * CELL_WIDTH).toFixed(1);
  return `<text x="${x}" y="${y}" textLength="${length}"${looks}>${escaped(words)}</text>`;
}

/** A terminal of 80 columns after these bytes, as an SVG; what it shows is also its text. */
export async function pictureOf(bytes: string, title: string): Promise<string> {
  const display = new xterm.Terminal({ cols: 80, rows: 24, allowProposedApi: true });
  await new Promise<void>((resolve) => display.write(bytes, resolve));
  const { active } = display.buffer;
  const lines = Array.from({ length: 24 }, (_, row) => active.getLine(active.baseY + row));
  const rows = lines.map((line) => (line === undefined ? [] : runsOf(line)));
  display.dispose();
  while (rows[0]?.length === 0) rows.shift();
  while (rows.at(-1)?.length === 0) rows.pop();
  const width = Math.ceil(80 * CELL_WIDTH + 2 * MARGIN);
  const height = rows.length * CELL_HEIGHT + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${INK}" style="white-space: pre" xml:space="preserve">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
    ...rows.flatMap((runs, row) => runs.map((run) => drawn(run, row))),
    '</svg>',
    '',
  ].join('\n');
}
