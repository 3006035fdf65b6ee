import type { Look } from '../../look.ts';
import { PARTS, type Part, partTitle } from '../../scenario/sections.ts';
import { paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';

const FOLLOW_UP = /^follow-up-(\d+)$/;

function titleOf(part: string): string {
  const known = PARTS.find((each: Part) => each === part);
  if (known !== undefined) return partTitle(known);
  return `Follow-up ${FOLLOW_UP.exec(part)?.[1] ?? ''}`.trim();
}

/** The sound of a session is there, until a day. */
export function howToPlay(code: string, until: string, look: Look): string[] {
  const told = `Its sound, kept until ${until}: star-coach history ${code} --play`;
  return paragraph(look.dim(told), look.width);
}

/** `  playing Action  0:12 of 0:41`; without a time where lines are only appended. */
export function playingRow(
  { part, seconds }: { part: string; seconds: number },
  played: number | null,
  look: Look,
): string {
  const length = clockTime(seconds);
  const far = played === null ? length : `${clockTime(Math.min(played, seconds))} of ${length}`;
  return `  playing ${look.accent(titleOf(part))}  ${far}`;
}
