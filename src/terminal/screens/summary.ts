import type { Look } from '../../look.ts';
import {
  type Fix,
  fixedSection,
  type Summary,
  type TimedSummary,
} from '../../rehearsal/summary.ts';
import { whyRead } from '../../review/reading.ts';
import { SETUP_LIMIT } from '../../review/rules/setup-heavy.ts';
import { type Part, type SectionName, sectionTitle } from '../../scenario/sections.ts';
import { displayWidth, hanging, padEnd, padStart, paragraph } from '../lines.ts';
import { clockTime, timeDifference } from '../time.ts';
import { heading } from './heading.ts';
import { deliveriesText } from './listening.ts';
import { SCREEN_ROWS } from './pages.ts';
import { verdict } from './verdict.ts';

/** Columns of a row: the section, its verdict, its time, and by how much it is off. */
const TITLE_COLUMNS = 12;
const VERDICT_COLUMNS = 23;
const TIME_COLUMNS = 12;
const OFF_COLUMNS = 8;
const LABEL_COLUMNS = 15;

/** As many as are seen at once above three rows of keys. */
const MOST_LINES = SCREEN_ROWS - 3;

const NOTHING_TOLD =
  'There is next to nothing here. Tell it from the beginning to what you learned, in whatever words come; only what is said can be judged.';

/** A share in words: 24 %. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function nameOf(part: Part): string {
  return part === 'whole' ? 'The answer' : sectionTitle(part);
}

/** The one thing to fix, in words. */
export function fixText(fix: Fix): string {
  const isWhole = 'section' in fix && fix.section === 'whole';
  const section = 'section' in fix ? nameOf(fix.section) : '';
  switch (fix.kind) {
    case 'finding': {
      const where = fix.next.section ? `${sectionTitle(fix.next.section)}: ` : '';
      return `${where}${fix.next.message} ${fix.next.fix}`;
    }
    case 'empty':
      if (isWhole) return NOTHING_TOLD;
      return `There is next to nothing for ${section.toLowerCase()}. Say one plain sentence for it, out loud, before anything else; a gap here is the first thing an interviewer asks about.`;
    case 'setup-heavy':
      return `Situation and task took ${percent(fix.share)} of the answer. Cut ${section.toLowerCase()} to what the listener needs to understand the first thing you did.`;
    case 'over':
      return `${section} ran ${clockTime(fix.seconds)} past its target. Find the sentence the story survives without, and drop it.`;
    case 'missed':
      return `${section} went by without "${fix.phrases.join('", "')}". Work one of them in, in your own words, and say ${isWhole ? 'it' : 'the section'} again.`;
    case 'unsaid':
      return `${isWhole ? 'A' : `${section}, a`} question left open: ${fix.ask}`;
    case 'under':
      return `${section} was ${clockTime(fix.seconds)} short. Add the detail only someone who was there would know.`;
    case 'hold':
      return 'Nothing: on time, and nothing is missing. Tell it out loud next, with --aloud, or for another question.';
  }
}

/** What was told, and what else there is to say of it. */
export interface SummaryWords {
  /** The story's name, or the title of the example. */
  title: string;
  /** `Dive Deep, SDE 2, typed`. */
  how: string;
  /** Follow-ups that had an answer; null where none were asked. */
  followUps: { answered: number; asked: number } | null;
  /** What to type to come back. */
  target: string;
}

/** Of the sections that come back, what is said to come first: that to be fixed, or one or two others. */
function firstOf(sections: readonly SectionName[], fix: Fix): string {
  const fixed = fixedSection(fix);
  const named = fixed === null ? sections : sections.filter((each) => each === fixed);
  if (named.length === 0 || named.length > 2) return '';
  return `, the ${named.map(sectionTitle).join(' and the ')} first`;
}

/** When it comes back; empty where nothing of it does. */
function comeBackText({ comeBack, fix }: TimedSummary): string {
  if (comeBack === null) return '';
  const { days, sections } = comeBack;
  return `${days === 1 ? 'Tomorrow' : `In ${days} days`}${firstOf(sections, fix)}. `;
}

/** A section: its verdict, its time against its target, and what of the example was in it. */
function rowLines(row: Summary['rows'][number], { fix }: Summary, look: Look): string[] {
  const { section, rating, actualSeconds, targetSeconds, phrases } = row;
  const isFixed = fix.kind !== 'hold' && fixedSection(fix) === section;
  const time = `${clockTime(actualSeconds)} of ${clockTime(targetSeconds)}`;
  const pieces = [
    padEnd(verdict(rating, look), VERDICT_COLUMNS),
    padStart(time, TIME_COLUMNS),
    padStart(timeDifference(actualSeconds - targetSeconds), OFF_COLUMNS),
    ...(phrases === null ? [] : [`  ${phrases.hit} of ${phrases.of} phrases`]),
    ...(isFixed ? [look.warn('  <- fix')] : []),
  ];
  const title = padEnd(sectionTitle(section), TITLE_COLUMNS);
  const line = `  ${title}${pieces.join('')}`;
  if (!look.plain && displayWidth(line) <= look.width) return [line.trimEnd()];
  const told = pieces.map((piece) => piece.trim());
  return hanging(`  ${sectionTitle(section)}: `, told.join(', '), look.width);
}

function setupText(share: number, look: Look): string {
  const judged = share > SETUP_LIMIT ? look.warn('over a third') : look.good('a third or less');
  return `Setup (situation and task): ${percent(share)} of the answer; ${judged}.`;
}

/** Which sections of a whole answer its words do not show, or not surely. */
function unsureText({ rows, unsure }: Summary): string | null {
  if (unsure === null) return null;
  if (unsure.length > 0) {
    const names = unsure.map((name: SectionName) => sectionTitle(name)).join(' and ');
    return `Told in one breath: where ${names} ${unsure.length === 1 ? 'stands' : 'stand'} is not sure, so ${unsure.length === 1 ? 'it is' : 'they are'} not rated.`;
  }
  return rows.length > 0
    ? 'Told in one breath: the sections are as far as the words show them.'
    : null;
}

/**
 * What a run comes to, on one screen: how it reads, verdict and time by section, the one thing to
 * fix, and when it comes back.
 */
export function summaryScreen(
  summary: TimedSummary,
  { title, how, followUps, target }: SummaryWords,
  look: Look,
): string[] {
  const { rows, reading, setupShare, fix } = summary;
  const plainly = (text: string) => paragraph(text, look.width, '  ');
  const total = `${clockTime(summary.actualSeconds)} of ${clockTime(summary.targetSeconds)} to say`;
  const labelled = (label: string, text: string) =>
    hanging(`  ${look.bold(padEnd(label, LABEL_COLUMNS))}`, text, look.width);
  const when = comeBackText(summary);
  const unsure = unsureText(summary);
  const heard = deliveriesText(summary.deliveries);
  const lines = [
    ...heading('Summary', total, look),
    ...plainly(`${look.accent(title)} - ${how}`),
    ...(reading === null
      ? []
      : plainly(
          `Reads like: ${look.bold(reading)}, because ${whyRead(reading, summary.unsure === null)}.`,
        )),
    '',
    ...rows.flatMap((row) => rowLines(row, summary, look)),
    ...(unsure === null ? [] : plainly(look.dim(unsure))),
    ...(setupShare === null ? [] : plainly(setupText(setupShare, look))),
    ...(heard === '' ? [] : plainly(look.dim(heard))),
    ...(followUps === null
      ? []
      : plainly(`Follow-ups: ${followUps.answered} of ${followUps.asked} answered.`)),
    '',
    ...labelled('One thing', fixText(fix)),
    ...labelled(
      when === '' ? 'Tell it again' : 'Come back',
      when === ''
        ? look.dim(`star-coach rehearse ${target}`)
        : `${when}${look.dim('star-coach today')}`,
    ),
  ];
  // In plain lines nothing is found at a glance, and rows that do not all fit are better used.
  const isTight = look.plain || lines.length > MOST_LINES;
  return isTight ? lines.filter((line) => line !== '') : lines;
}
