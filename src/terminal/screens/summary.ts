import type { Look } from '../../look.ts';
import type { Fix, Summary } from '../../rehearsal/summary.ts';
import { whyRead } from '../../review/reading.ts';
import { SETUP_LIMIT } from '../../review/rules/setup-heavy.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { flowing, hanging, padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime, timeDifference } from '../time.ts';
import { heading } from './heading.ts';

/** A share in words: 24 %. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The one thing to fix, in words. */
export function fixText(fix: Fix): string {
  const section = 'section' in fix ? sectionTitle(fix.section) : '';
  switch (fix.kind) {
    case 'finding': {
      const where = fix.next.section ? `${sectionTitle(fix.next.section)}: ` : '';
      return `${where}${fix.next.message} ${fix.next.fix}`;
    }
    case 'empty':
      return `There is next to nothing for ${section.toLowerCase()}. Say one plain sentence for it, out loud, before anything else; a gap here is the first thing an interviewer asks about.`;
    case 'setup-heavy':
      return `Situation and task took ${percent(fix.share)} of the answer. Cut ${section.toLowerCase()} to what the listener needs to understand the first thing you did.`;
    case 'over':
      return `${section} ran ${clockTime(fix.seconds)} past its target. Find the sentence the story survives without, and drop it.`;
    case 'missed':
      return `${section} went by without "${fix.phrases.join('", "')}". Work one of them in, in your own words, and say the section again.`;
    case 'under':
      return `${section} was ${clockTime(fix.seconds)} short. Add the detail only someone who was there would know.`;
    case 'hold':
      return 'On time, with its key phrases. Tell it for another principle next, or out loud with --aloud.';
  }
}

function setupLines(share: number, look: Look): string[] {
  const verdict = share > SETUP_LIMIT ? look.warn('over a third') : look.good('a third or less');
  const text = `Setup (situation and task): ${percent(share)} of the answer; ${verdict}.`;
  return paragraph(text, look.width, '  ');
}

/** The rating of each section and the reading they add up to, or what went unsaid aloud. */
function ratingLines({ rows, reading }: Summary, look: Look): string[] {
  const rated = rows.flatMap(({ section, rating }) =>
    rating ? [`${sectionTitle(section)}: ${rating}`] : [],
  );
  const unsaid = rows.flatMap(({ section, missed, rating }) =>
    rating === null && missed.length > 0
      ? hanging(`  ${sectionTitle(section)}: `, missed.join(', '), look.width)
      : [],
  );
  return [
    ...(rated.length > 0 ? ['', look.bold('As an interviewer would rate it')] : []),
    ...flowing(rated, look.width),
    ...(reading
      ? paragraph(
          `Read together: ${look.bold(reading)}, because ${whyRead(reading, true)}.`,
          look.width,
          '  ',
        )
      : []),
    ...(unsaid.length > 0 ? ['', look.bold('Not heard'), ...unsaid] : []),
  ];
}

function comeBackText(days: number): string {
  return days === 1 ? 'Tomorrow, while you still remember what went wrong.' : `In ${days} days.`;
}

/** When it comes back, where that is known, and what to type for it. */
function comeBackLines({ comeBackDays }: Summary, target: string, look: Look): string[] {
  const [title, when] =
    comeBackDays === null
      ? ['Tell it again', []]
      : ['Come back', paragraph(comeBackText(comeBackDays), look.width, '  ')];
  const what = paragraph(look.dim(`star-coach rehearse ${target}`), look.width, '  ');
  return [look.bold(title), ...when, ...what];
}

/**
 * What the clock and the key phrases say about the run, and the one thing to fix. `target` is what
 * to type to come back.
 */
export function summaryScreen(summary: Summary, target: string, look: Look): string[] {
  const narrow = look.width < 60;
  const row = (
    ...[name, target, actual, difference, phrases]: [string, string, string, string, string]
  ) =>
    `  ${padEnd(name, narrow ? 11 : 13)}${padStart(target, 7)}${padStart(actual, 8)}${padStart(difference, 8)}${narrow ? '' : padStart(phrases, 14)}`;
  const table = summary.rows.map((each) =>
    row(
      sectionTitle(each.section),
      clockTime(each.targetSeconds),
      clockTime(each.actualSeconds),
      timeDifference(each.actualSeconds - each.targetSeconds),
      `${each.phrasesHit} of ${each.phrases}`,
    ),
  );
  const total = row(
    'all',
    clockTime(summary.targetSeconds),
    clockTime(summary.actualSeconds),
    timeDifference(summary.actualSeconds - summary.targetSeconds),
    '',
  );
  return [
    ...heading('Summary', '', look),
    look.dim(row('', 'target', 'yours', 'off by', 'key phrases')),
    ...table,
    ...(summary.rows.length > 1 ? [look.bold(total.trimEnd())] : []),
    ...ratingLines(summary, look),
    ...(summary.setupShare === null ? [] : ['', ...setupLines(summary.setupShare, look)]),
    '',
    look.bold('Fix next'),
    ...paragraph(fixText(summary.fix), look.width, '  '),
    '',
    ...comeBackLines(summary, target, look),
    '',
  ];
}
