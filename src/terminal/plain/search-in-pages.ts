import { Cancelled } from '../../errors.ts';
import type { SearchRequest, WayBack } from '../../ports.ts';

const PAGE = 10;

interface Lines {
  print(...lines: string[]): void;
  /** Null at the end of input. */
  next(): Promise<string | null>;
  readNumbers(line: string, most: number): number[] | null;
}

/** Numbered rows, a page at a time; a line of words shows what fits them. */
export async function searchInPages<Value>(
  { message, esc, find }: SearchRequest<Value>,
  way: WayBack<Value>,
  { print, next, readNumbers }: Lines,
): Promise<Value> {
  let found = find('');
  let first = 0;
  print(message);
  for (;;) {
    const page = found.slice(first, first + PAGE);
    print(...page.map(({ label }, index) => `  ${first + index + 1}. ${label}`));
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
      first = left > 0 ? first + PAGE : 0;
      continue;
    }
    const fitting = find(typed);
    if (fitting.length === 0) print(`Nothing has all these words: "${typed}".`);
    else [found, first] = [fitting, 0];
  }
}
