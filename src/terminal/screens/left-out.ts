import type { Look } from '../../look.ts';
import type { LeftOut } from '../../scenario/left-out.ts';
import { typedPath } from '../../scenario/target.ts';
import { visibleLine } from '../../text/visible.ts';

/** More of them help nobody: `check` names them all. */
const SHOWN = 10;

function lineFor({ file, at, message, more }: LeftOut): string {
  const place = at === undefined ? '' : `:${at.line}:${at.column}`;
  const rest = more === 0 ? '' : ` (and ${more} more)`;
  return `  ${visibleLine(file)}${place}: ${visibleLine(message)}${rest}`;
}

/** Which of the user's own files are left out, why, and how to see all that is wrong with them. */
export function leftOutScreen(leftOut: readonly LeftOut[], look: Look): string[] {
  const [first] = leftOut;
  if (first === undefined) return [];
  const one = leftOut.length === 1;
  const shown = leftOut.slice(0, SHOWN);
  const left = leftOut.length - shown.length;
  const command = `star-coach check ${one ? typedPath(first.file) : 'FILE'}`;
  return [
    look.warn(
      one ? 'One of your files is left out:' : `${leftOut.length} of your files are left out:`,
    ),
    ...shown.map(lineFor),
    ...(left > 0 ? [`  and ${left} more`] : []),
    `What to change: ${command}`,
  ];
}
