import type { Look } from '../../look.ts';
import type { WholeComparison } from '../../rehearsal/compared-take.ts';
import type { Comparison } from '../../rehearsal/comparison.ts';
import type { HeardBeat } from '../../review/beats.ts';
import type { Beat } from '../../scenario/question/schema.ts';
import { partTitle } from '../../scenario/sections.ts';
import { counted } from '../../text/counted.ts';
import { hanging, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { findingLine, markStyle, marksOf, shortQuote, tellable } from './findings.ts';
import { foundLines, openingsOf } from './found-sections.ts';
import { closeHeading } from './heading.ts';
import { deliveryLines } from './listening.ts';
import { markedText } from './marked-text.ts';
import { verdict } from './verdict.ts';

/** What is compared at once. */
export type ComparedPart = Comparison | WholeComparison;

/** Within a quarter of the target is on time. */
const TOLERANCE = 0.25;

export function timeVerdict(actual: number, target: number, look: Look): string {
  const off = actual - target;
  if (Math.abs(off) <= target * TOLERANCE) return look.good('on time');
  return look.warn(`${clockTime(off)} ${off > 0 ? 'over' : 'short'}`);
}

/** `1:16 of 1:30 to say: on time; 187 words, typed in 2:40`. */
function timeLines(comparison: ComparedPart, look: Look): string[] {
  const { actualSeconds, targetSeconds, typing, words, wordCount, hintsUsed, clock } = comparison;
  if (comparison.skipped) return paragraph(look.warn('skipped'), look.width, '  ');
  if (words !== null && wordCount === 0) {
    return paragraph(look.warn('nothing written'), look.width, '  ');
  }
  const spoken = `${clockTime(actualSeconds)} of ${clockTime(targetSeconds)} to say: `;
  const told = clock === 'none' ? [counted(wordCount, 'word')] : [];
  if (typing !== null) {
    const { seconds, allowedSeconds } = typing;
    const off = Math.round(seconds - allowedSeconds);
    const over = off > 0 ? `, ${clockTime(off)} over` : '';
    told.push(`${counted(wordCount, 'word')}, typed in ${clockTime(seconds)}${over}`);
  }
  if (hintsUsed > 0) told.push(`${counted(hintsUsed, 'hint')} used`);
  const first = spoken + timeVerdict(actualSeconds, targetSeconds, look);
  const line = told.length > 0 ? `${first}${look.dim(`; ${told.join('; ')}`)}` : first;
  return [
    ...paragraph(line, look.width, '  '),
    ...(comparison.interrupted
      ? paragraph(
          look.dim('The program was stopped during this take, so its time says little.'),
          look.width,
          '  ',
        )
      : []),
  ];
}

/** What the person ticked, or left, of a spoken take. */
function tickedLines(beats: readonly HeardBeat[], look: Look): string[] {
  return beats.flatMap(({ beat, heard }) => {
    const isSaid = heard === 'heard';
    const sign = isSaid ? look.good('✓') : look.warn('✗');
    const label = look.unicode ? sign : isSaid ? 'answered:' : 'left open:';
    return hanging(`  ${label} `, beat.ask, look.width);
  });
}

/** What the person says is wrong, and what that changes; twice by one rule, how to be rid of it. */
function setAsideLines({ setAside }: ComparedPart, look: Look): string[] {
  if (setAside.length === 0) return [];
  const quotes = setAside.map(({ quote, message }) =>
    quote.trim() === '' ? message : `"${shortQuote(quote)}"`,
  );
  const again = setAside.find(({ rule }, at) =>
    setAside.slice(0, at).some((each) => each.rule === rule),
  );
  const never = again === undefined ? '' : ` To be rid of it: star-coach rules off ${again.rule}`;
  const told = `You say wrong: ${[...new Set(quotes)].join(', ')}. Not counted; the rating never stood on it.${never}`;
  return paragraph(look.dim(told), look.width, '  ');
}

interface Remark {
  lines: string[];
  /** It is of a finding, whose words are marked. */
  isMarked: boolean;
}

/** What there is to say of the words, the most pressing first. */
function remarksOn({ review, beats, words }: ComparedPart, look: Look): Remark[] {
  const plainly = (lines: string[]) => (lines.length > 0 ? [{ lines, isMarked: false }] : []);
  if (review === null) return plainly(tickedLines(beats, look));
  if (words === null || words.trim() === '') return [];
  const findings = tellable(review);
  const found = findings.map((finding, at) => ({
    // Praise is marked in the words themselves: that is enough.
    lines: findingLine(finding, at, look, finding.weight === 'praise'),
    isMarked: true,
  }));
  const faults = findings.filter(({ weight }) => weight !== 'praise').length;
  const isTold = findings.some(({ message }) => message === review.why);
  // What the reason for the verdict asks for is not asked for twice.
  const isAsked = ({ evidence }: Beat) => evidence.some((sign) => review.asksFor.includes(sign));
  const left = beats.filter(({ beat, heard }) => heard === 'not heard' && !isAsked(beat));
  return [
    ...found.slice(0, faults),
    ...(isTold || review.rating === 'raises the bar'
      ? []
      : plainly(paragraph(review.why, look.width, '  '))),
    ...left.flatMap(({ beat }) =>
      plainly(hanging(`  ${look.bold('Left open:')} `, beat.ask, look.width)),
    ),
    ...found.slice(faults),
  ];
}

/** What is shown of a section, and how many remarks there was no room for. */
export interface Compared {
  lines: string[];
  more: number;
}

/**
 * A section of one's own, or the whole answer: verdict and time, the words with what the review saw in them, and what to
 * do. As many remarks as fit `rows`, at least one.
 */
export function compareScreen(
  comparison: ComparedPart,
  position: string,
  look: Look,
  rows = Number.POSITIVE_INFINITY,
): Compared {
  const { section, review, words, skipped } = comparison;
  const isRated = !skipped && words !== '';
  const rated = isRated ? [verdict(review?.rating ?? null, look)] : [];
  const remark = [...(position === '' ? [] : [position]), ...rated].join(', ');
  const openings = openingsOf(comparison, look);
  const all = remarksOn(comparison, look);
  const findings = review === null ? [] : tellable(review);
  const draw = (shown: number): string[] => {
    const remarks = all.slice(0, shown);
    const marked = findings.slice(0, remarks.filter(({ isMarked }) => isMarked).length);
    const text = markedText(words ?? '', marksOf(marked), markStyle(look), openings).trim();
    return [
      ...closeHeading(partTitle(section), remark, look),
      ...timeLines(comparison, look),
      ...(comparison.delivery === undefined
        ? []
        : deliveryLines(
            {
              delivery: comparison.delivery,
              seconds: comparison.actualSeconds,
              wordCount: comparison.wordCount,
            },
            look,
          )),
      ...foundLines(comparison, look),
      ...setAsideLines(comparison, look),
      ...(text === '' || look.plain ? [] : ['']),
      ...(text === '' ? [] : paragraph(text, look.width, '  ')),
      ...(shown === 0 ? [] : ['', ...remarks.flatMap(({ lines }) => lines)]),
    ];
  };
  let shown = all.length;
  while (shown > 1 && draw(shown).length > rows) shown -= 1;
  return { lines: draw(shown), more: all.length - shown };
}
