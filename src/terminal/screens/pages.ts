/** Rows of a screen that waits, without the two rows of keys below it: 20 in all. */
export const PAGE_ROWS = 18;

/** A page as it is printed: with a blank line above the keys where there is room for one. */
export function spaced(page: readonly string[]): string[] {
  return page.length < PAGE_ROWS ? [...page, ''] : [...page];
}

/** Lines in pages of at most `PAGE_ROWS`: where one has to end, at a blank line if one is near. */
export function pagesOf(lines: readonly string[]): string[][] {
  if (lines.length <= PAGE_ROWS) return [[...lines]];
  const blank = lines.lastIndexOf('', PAGE_ROWS);
  const end = blank > PAGE_ROWS / 2 ? blank : PAGE_ROWS;
  const rest = lines.slice(lines[end] === '' ? end + 1 : end);
  return [lines.slice(0, end), ...(rest.length > 0 ? pagesOf(rest) : [])];
}
