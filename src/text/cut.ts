/** The first `longest` units of a text, never half a character at its end. */
export function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
}

/** A text on one line and of at most so many units, ended after a word with `more` where it goes on. */
export function shortened(text: string, longest: number, more = ' …'): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = cut(line, longest - more.length);
  const blank = start.lastIndexOf(' ');
  return (
    (blank > longest / 2 ? start.slice(0, blank) : start).replace(/[\s,;:.!?–—-]+$/, '') + more
  );
}
