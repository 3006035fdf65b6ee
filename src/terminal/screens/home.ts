import type { Look } from '../../look.ts';
import type { OpenWork } from '../../progress/plan/open-work.ts';
import { type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { dateName, dayName } from '../days.ts';
import { hanging, padEnd, paragraph } from '../lines.ts';
import { type DueRow, shortTime, whyWords } from './due-rows.ts';
import { heading } from './heading.ts';
import { afterLoop, loopWords } from './loop-words.ts';
import { type NextDue, nextWords } from './today.ts';
import { verdictSign } from './verdict.ts';
import { workWords } from './work-words.ts';

const LABEL = 14;
/** Principles named as missing; the rest are counted. */
const MOST_NAMED = 3;

export interface HomeView {
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  /** What comes first: null where nothing is due and nothing was left. */
  now: DueRow | null;
  /** What else one sitting takes, how long that is, and how much more is due. */
  also: { count: number; minutes: number; waiting: number };
  /** When nothing is due, what comes next. */
  next: NextDue | null;
  /** The last whole session of any length. */
  last: {
    title: string;
    day: string;
    verdict: DueRow['rating'];
    outcome: string;
    fix: string | null;
  } | null;
  /** The local calendar day of the interview; null where none is set. */
  on: string | null;
  /** Principles of how many a story of one's own was told well for, and those none was told for. */
  ready: { well: number; of: number; missing: PrincipleSlug[] };
  /** What else is not covered before the interview. */
  open: readonly OpenWork[];
}

function row(name: string, text: string, look: Look): string[] {
  const label = look.plain ? `  ${name}: ` : `  ${look.bold(padEnd(name, LABEL - 2))}`;
  return hanging(label, text, look.width);
}

function nowLines({ now, today }: HomeView, look: Look): string[] {
  if (now === null) return [];
  const why = whyWords(now, today, look);
  const isNarrow = look.plain || look.width < 2 * LABEL;
  const mark = look.plain ? '' : `${look.accent(look.unicode ? '▸' : '>')} `;
  const text = `${look.bold(now.what)}  ${look.dim(shortTime(now.seconds))}`;
  const label = look.plain ? '  Now: ' : `${mark}${look.bold(padEnd('Now', LABEL - 2))}`;
  return [
    ...hanging(label, text, look.width),
    ...(why === '' ? [] : paragraph(why, look.width, ' '.repeat(isNarrow ? 4 : LABEL))),
  ];
}

function todayText({ now, also, next, today }: HomeView): string {
  const { count, minutes, waiting } = also;
  if (count > 0) {
    const more = waiting > 0 ? `, ${waiting} after that` : '';
    return `${count} more due, ${counted(minutes, 'minute')}${more}`;
  }
  const nothing = now === null ? 'nothing due.' : 'nothing else due.';
  return next === null ? nothing : `${nothing} ${nextWords(next, today)}`;
}

function lastText({ last, today }: HomeView, look: Look): string {
  if (last === null) return '';
  const sign = last.verdict === null ? '' : `${verdictSign(last.verdict, look)} `;
  return `${last.title}, ${dayName(last.day, today)}, ${sign.trimStart()}${last.outcome}`;
}

/** `Earn Trust · Think Big · 8 more`: a name may have a comma. */
function missingText({ ready: { missing }, open }: HomeView, look: Look): string {
  const names = missing.slice(0, MOST_NAMED).map(principleName);
  const more = missing.length - names.length;
  const all = [...names, ...(more > 0 ? [`${more} more`] : []), ...open.map(workWords)];
  return all.join(look.unicode ? ' · ' : '; ');
}

function readyLines(view: HomeView, look: Look): string[] {
  const { well, of, missing } = view.ready;
  if (missing.length === of && view.on === null) return [];
  const signs = look.unicode
    ? `${look.good('●'.repeat(well))}${look.dim('○'.repeat(of - well))}  `
    : '';
  return [
    ...row('Ready', `${signs}${well} of ${of} principles have a story you told well`, look),
    ...(missing.length + view.open.length > 0 ? row('Missing', missingText(view, look), look) : []),
  ];
}

/** Where someone stands: what comes now, what else is due, how it went the last time, what is ready. */
export function homeScreen(view: HomeView, look: Look): string[] {
  const { last, today, on } = view;
  const after = afterLoop(on, today);
  return [
    ...heading('star-coach', loopWords(on, today, look) || dateName(today, today), look),
    ...nowLines(view, look),
    ...row('Today', todayText(view), look),
    ...(after === '' ? [] : row('Loop', after, look)),
    ...(last === null ? [] : row('Last', lastText(view, look), look)),
    ...(last?.fix ? row('Fix next', last.fix, look) : []),
    ...readyLines(view, look),
    '',
  ];
}

/** For someone who is here for the first time. */
export function welcomeScreen(look: Look): string[] {
  return [
    ...heading('star-coach', '', look),
    ...paragraph(
      'One question, five sections, and the clock: rehearse it before they ask it.',
      look.width,
      '  ',
    ),
    ...paragraph(
      'Afterwards: your words beside a strong example, and the one thing to fix.',
      look.width,
      '  ',
    ),
    ...paragraph(
      'Everything stays on this machine, and comes back when it fades.',
      look.width,
      '  ',
    ),
    '',
  ];
}
