import { displayWidth, paragraph } from './lines.ts';

/** Rows the question of a menu takes, and the line the cursor waits on. */
const AROUND = 4;
const FEWEST_ROWS = 3;

interface Screen {
  columns: number;
  rows: number;
}

/**
 * The labels of a menu, wrapped at words beside the sign in front of them, which is `sign` columns
 * wide, and how many rows they are to be shown on: all they need, if the screen has so many.
 */
export function menuLabels(
  labels: readonly string[],
  sign: number,
  { columns, rows }: Screen,
): { names: string[]; pageSize: number } {
  const width = columns - sign;
  const names = labels.map((label) =>
    displayWidth(label) <= width ? label : paragraph(label, width).join(`\n${' '.repeat(sign)}`),
  );
  const needed = names.reduce((sum, name) => sum + name.split('\n').length, 0);
  return { names, pageSize: Math.min(needed, Math.max(FEWEST_ROWS, rows - AROUND)) };
}
