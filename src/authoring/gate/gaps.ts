/** How a place begins that its author has yet to fill in. */
const MARK = 'TODO';

/** A place to fill in, in a form nobody takes for content. */
export function gap(todo: string): string {
  return `${MARK}: ${todo}`;
}

/** Whether a text is such a place. */
export function isGap(text: string): boolean {
  return /^TODO\b/.test(text.trimStart());
}
