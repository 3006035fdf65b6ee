import type { Look } from '../../../look.ts';
import type { Question } from '../../../scenario/question/schema.ts';
import { LEVELS, type Level, levelName } from '../../../scenario/sections.ts';
import { flowing, hanging, paragraph } from '../../lines.ts';
import { clockTime } from '../../time.ts';
import { heading } from '../heading.ts';

/** What a friend who asks reads: the interviewer's side. */

const SIDE = "the interviewer's side";

function list(items: readonly string[], look: Look): string[] {
  return items.flatMap((item) => hanging('  - ', item, look.width));
}

/** The question to ask, and what to listen for. */
export function partnerQuestionScreen(
  { where, ask, listensFor }: { where: string; ask: string; listensFor: readonly string[] },
  look: Look,
): string[] {
  return [
    '',
    ...heading(where, SIDE, look),
    ...paragraph(look.bold(ask), look.width, '  '),
    '',
    ...paragraph('Ask it, then listen for:', look.width),
    ...list(listensFor, look),
    '',
  ];
}

/** What is left of the round, for the one who keeps the time. */
function leftText(seconds: number): string {
  return seconds > 0 ? `${clockTime(seconds)} left` : 'the time is over';
}

/** What to ask on, and what the ladder is after. */
export function partnerProbeScreen(
  {
    where,
    ask,
    asked,
    ladder,
    leftSeconds,
  }: { where: string; ask: string; asked: number; ladder: readonly string[]; leftSeconds: number },
  look: Look,
): string[] {
  return [
    '',
    ...heading(
      where,
      `${asked === 0 ? 'ask on' : `${asked} asked`}, ${leftText(leftSeconds)}`,
      look,
    ),
    ...paragraph(look.bold(ask), look.width, '  '),
    '',
    ...paragraph(look.dim('Or ask in your own words, about'), look.width),
    ...flowing(
      ladder.map((each) => look.dim(each)),
      look.width,
    ),
    '',
  ];
}

/** What to hold an answer against before one votes on it. */
export function anchorsScreen(
  {
    where,
    ask,
    level,
    bar,
    pitfalls,
  }: {
    where: string;
    ask: string;
    level: Level;
    bar: Question['bar'];
    pitfalls: readonly string[];
  },
  look: Look,
): string[] {
  const above = LEVELS[LEVELS.indexOf(level) + 1];
  return [
    '',
    ...heading(where, 'your vote', look),
    ...paragraph(look.bold(ask), look.width, '  '),
    '',
    ...hanging('  ', `${levelName(level)} at the bar: ${bar[level]}`, look.width),
    ...(above === undefined
      ? []
      : hanging('  ', `Above it, as of ${levelName(above)}: ${bar[above]}`, look.width)),
    '',
    ...paragraph('It is below the bar with', look.width),
    ...list(pitfalls, look),
    '',
  ];
}
