import type * as z from 'zod/mini';

/** What does not hold of a value whose parts all fit. */
export interface Misfit {
  path: PropertyKey[];
  message: string;
}

/**
 * Looks at a value as a whole. Not by zod's `superRefine`: what that hangs onto each value keeps all of it in
 * memory until everything is collected, and thousands of files may be read in a row.
 */
export function seenWhole<Value>(
  misfitsOf: (value: Value) => Iterable<Misfit>,
): (payload: z.core.ParsePayload<Value>) => void {
  return ({ value, issues }) => {
    for (const { path, message } of misfitsOf(value)) {
      issues.push({ code: 'custom', path, message, input: value, continue: true });
    }
  };
}
