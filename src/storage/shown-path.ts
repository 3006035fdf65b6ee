import { resolve, sep } from 'node:path';

/** A whole path as it is shown: from the working directory where it lies below it, else as it is. */
export function shownPath(path: string): string {
  const here = resolve('.');
  const start = here.endsWith(sep) ? here : here + sep;
  const below = path.startsWith(start) ? path.slice(start.length) : path;
  // Typed like that it would be an option.
  return below.startsWith('-') ? path : below;
}
