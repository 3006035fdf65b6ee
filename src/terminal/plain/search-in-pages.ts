import { Cancelled } from '../../errors.ts';
import type { SearchRequest, WayBack } from '../../prompter.ts';
import { SCREEN_ROWS } from '../screens/pages.ts';

/** At most so many are heard in one go. */
const PAGE = 10;
/** Rows for what was found, above the line that says what to type. */
const PAGE_ROWS = SCREEN_ROWS - 3;

interface Lines {
  print(...lines: string[]): void;
  /** How many rows a line takes. */
  rowsOf(line: string): number;
  /** Null at the end of input. */
  next(): Promise<string | null>;
  readNumbers(line: string, most: number): number[] | null;
}

/** As many of the lines as are seen at once, one at least. */
function pageOf(lines: readonly string[], rowsOf: (line: string) => number): string[] {
  let rows = 0;
  return lines.filter((line, at) => {
    rows += rowsOf(line);
    return at === 0 || rows <= PAGE_ROWS;
  });
}

/** Numbered rows, a page at a time; a line of words shows what fits them. */
export async function searchInPages<Value>(
  { message, esc, find }: SearchRequest<Value>,
  way: WayBack<Value>,
  { print, rowsOf, next, readNumbers }: Lines,
): Promise<Value> {
  let found = find('');
  let first = 0;
  print(message);
  for (;;) {
    const rows = found.slice(first, first + PAGE);
    const page = pageOf(
      rows.map(({ label }, index) => `  ${first + index + 1}. ${label}`),
      rowsOf,
    );
    print(...page);
    const left = found.length - first - page.length;
    const more = left > 0 ? `, Enter for ${left} more` : '';
    print(`Type a number, words to search for${more}, or 0: ${esc}.`);
    const line = await next();
    if (line === null) throw new Cancelled();
    const typed = line.trim();
    if (typed === '0') return way.back;
    const [number, ...others] = readNumbers(typed, found.length) ?? [];
    const chosen = others.length === 0 ? found[(number ?? 0) - 1] : undefined;
    if (chosen !== undefined) return chosen.value;
    if (typed === '') {
      first = left > 0 ? first + page.length : 0;
      continue;
    }
    const fitting = find(typed);
    if (fitting.length === 0) print(`Nothing has all these words: "${typed}".`);
    else [found, first] = [fitting, 0];
  }
}
