import { fileURLToPath } from 'node:url';

/** The Node that runs the program: another one where STAR_COACH_NODE names it. */
export const NODE = process.env['STAR_COACH_NODE'] ?? process.execPath;

/** The built program: an installed copy where STAR_COACH_PROGRAM names it. */
export const PROGRAM =
  process.env['STAR_COACH_PROGRAM'] ??
  fileURLToPath(new URL('../../bin/star-coach.js', import.meta.url));

/** What a test waits for at most, in milliseconds: long, because machines may be slow. */
export const LIMIT_MS = 60_000;
