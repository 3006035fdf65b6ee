import type { Look } from '../../look.ts';
import type { PrincipleTold } from '../../progress/principle-progress.ts';
import type { Rating } from '../../review/ratings.ts';
import { principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { cutTo, flowing, padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { verdictSign } from './verdict.ts';

/** Below this a principle takes several lines. */
const TABLE_WIDTH = 76;
const NAME_WIDTH = 20;
const VERDICTS_WIDTH = 17;
const TIME_WIDTH = 15;

/** A row of signs, oldest first; in words where signs cannot be shown. */
export function verdictRow(verdicts: readonly (Rating | null)[], look: Look): string {
  if (look.unicode) return verdicts.map((each) => verdictSign(each, look)).join(' ');
  const last = verdicts.at(-1);
  return last === undefined ? '' : `last ${last ?? 'no words to judge'}`;
}

function timeWords({ time }: Pick<PrincipleTold, 'time'>): string {
  return time === null
    ? ''
    : `${clockTime(time.spokenSeconds)} of ${clockTime(time.targetSeconds)}`;
}

function inTable(row: PrincipleTold, look: Look): string {
  const { principle, told, verdicts, story } = row;
  const name = padEnd(cutTo(principleName(principle), NAME_WIDTH - 1), NAME_WIDTH);
  const title = story === null ? 'gap' : story.title || 'a story without a name';
  const rest = look.width - 2 - NAME_WIDTH - 4 - 2 - VERDICTS_WIDTH - TIME_WIDTH;
  const cells = [
    `  ${name}${padStart(String(told), 4)}  `,
    padEnd(verdictRow(verdicts, look), VERDICTS_WIDTH),
    padEnd(timeWords(row), TIME_WIDTH),
    story === null ? look.dim(title) : cutTo(title, rest),
  ];
  return cells.join('').trimEnd();
}

function inWords(row: PrincipleTold, look: Look): string[] {
  const { principle, told, verdicts, story } = row;
  const name = look.bold(principleName(principle));
  if (story === null) return flowing([name, 'gap'], look.width);
  const title = story.title || 'a story without a name';
  const pieces = [
    name,
    `told ${counted(told, 'time')}`,
    verdictRow(verdicts, look),
    timeWords(row),
    title,
  ];
  return flowing(
    pieces.filter((each) => each !== ''),
    look.width,
  );
}

/** How it is going for each principle, the first `most` of them; and how many more there are. */
export function principlesToldLines(
  told: readonly PrincipleTold[],
  most: number,
  look: Look,
): string[] {
  const shown = told.slice(0, most);
  const isTable = look.unicode && !look.plain && look.width >= TABLE_WIDTH;
  const head = `  ${padEnd('', NAME_WIDTH)}told  ${padEnd('verdicts, last 8', VERDICTS_WIDTH)}${padEnd('to say', TIME_WIDTH)}story`;
  const more = told.length - shown.length;
  return [
    ...(isTable ? [look.dim(head)] : []),
    ...shown.flatMap((row) => (isTable ? [inTable(row, look)] : inWords(row, look))),
    ...(more > 0 ? paragraph(look.dim(`${more} more`), look.width, '  ') : []),
  ];
}
