import type { Look } from '../../look.ts';
import type { Comparison } from '../../rehearsal/comparison.ts';
import type { Finding } from '../../review/finding.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { flowing, padEnd, paragraph } from '../lines.ts';
import { clockTime } from '../time.ts';
import { findingLines, marksOf, tellable, whyLines } from './findings.ts';
import { heading } from './heading.ts';
import { markedText } from './marked-text.ts';

/** From this width on, your words and the strong example stand side by side. */
const BESIDE = 100;
const GUTTER = 4;

/** Within a quarter of the target is on time. */
const TOLERANCE = 0.25;

export function timeVerdict(actual: number, target: number, look: Look): string {
  const off = actual - target;
  if (Math.abs(off) <= target * TOLERANCE) return look.good('on time');
  return look.warn(`${clockTime(off)} ${off > 0 ? 'over' : 'short'}`);
}

function timeLines(comparison: Comparison, look: Look): string[] {
  const { actualSeconds, targetSeconds, typing, words, wordCount } = comparison;
  if (comparison.skipped) return [look.warn('skipped')];
  if (words !== null && wordCount === 0) return [look.warn('nothing written')];
  const spoken = `${clockTime(actualSeconds)} to say, target ${clockTime(targetSeconds)}: `;
  const lines = [spoken + timeVerdict(actualSeconds, targetSeconds, look)];
  if (comparison.clock === 'none') lines.push(look.dim(`${wordCount} words`));
  if (typing) {
    const { seconds, allowedSeconds } = typing;
    const off = Math.round(seconds - allowedSeconds);
    const over = off > 0 ? `, ${clockTime(off)} over` : '';
    lines.push(
      look.dim(
        `${wordCount} words, typed in ${clockTime(seconds)} of ${clockTime(allowedSeconds)}${over}`,
      ),
    );
  }
  if (comparison.interrupted) {
    lines.push(look.dim('The program was stopped during this take, so its time says little.'));
  }
  if (comparison.hintsUsed > 0) {
    lines.push(look.dim(`${comparison.hintsUsed} hint${comparison.hintsUsed > 1 ? 's' : ''} used`));
  }
  return lines;
}

/** Two columns of lines, the left one `width` columns wide. */
export function besideEachOther(left: string[], right: string[], width: number): string[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) =>
    `${padEnd(left[row] ?? '', width + GUTTER)}${right[row] ?? ''}`.trimEnd(),
  );
}

function wordsLines(comparison: Comparison, findings: readonly Finding[], look: Look): string[] {
  const column = (title: string, text: string, width: number) => [
    look.bold(title),
    ...paragraph(text, width, '  '),
  ];
  const strong = comparison.isOwnStory ? 'As you wrote it' : 'Strong sounds like';
  if (!comparison.words) return column(strong, comparison.strong, look.width);
  const yours = markedText(comparison.words, marksOf(findings), look.warn);
  const told = findings.length > 0 ? ['', ...findingLines(findings, look)] : [];
  if (look.plain || look.width < BESIDE) {
    return [
      ...column('You said', yours, look.width),
      ...told,
      '',
      ...column(strong, comparison.strong, look.width),
    ];
  }
  const width = Math.floor((look.width - GUTTER) / 2);
  const beside = besideEachOther(
    column('You said', yours, width),
    column(strong, comparison.strong, width),
    width,
  );
  return [...beside, ...told];
}

/** How the section would be rated, and why not higher. */
function ratingLines({ review, skipped }: Comparison, look: Look): string[] {
  if (review === null || skipped || review.words === 0) return [];
  const style = review.rating === 'below the bar' ? look.warn : look.bold;
  return [style(review.rating), ...whyLines(review, look)];
}

function coachingLines({ review, coaching }: Comparison, look: Look): string[] {
  return review || coaching === null ? [] : adviceLines('Coaching', coaching, look);
}

function adviceLines(title: string, advice: string, look: Look): string[] {
  return [look.bold(title), ...paragraph(advice, look.width, '  '), ''];
}

function phraseLines(comparison: Comparison, look: Look): string[] {
  const hits = comparison.phrases.filter(({ hit }) => hit).length;
  const sign = (hit: boolean) => {
    if (look.unicode) return hit ? look.good('✓') : look.warn('✗');
    return hit ? 'said:' : 'not said:';
  };
  const how = comparison.words === null ? 'by your own count' : 'in these words';
  const count = `${look.bold('Key phrases')}  ${hits} of ${comparison.phrases.length} ${how}`;
  const phrases = comparison.phrases.map(({ phrase, hit }) => `${sign(hit)} ${phrase}`);
  return [...paragraph(count, look.width), ...flowing(phrases, look.width)];
}

/**
 * One section: time and rating, your words with what the review saw in them, the strong example, key
 * phrases, the mistake to avoid. After a spoken take, which nobody can read, coaching instead.
 */
export function compareScreen(comparison: Comparison, position: string, look: Look): string[] {
  const { review, commonMistake } = comparison;
  const findings = review ? tellable(review) : [];
  return [
    ...heading(sectionTitle(comparison.section), position, look),
    ...timeLines(comparison, look).flatMap((line) => paragraph(line, look.width)),
    ...ratingLines(comparison, look),
    '',
    ...wordsLines(comparison, findings, look),
    '',
    ...phraseLines(comparison, look),
    '',
    ...(commonMistake === null ? [] : adviceLines('Common mistake', commonMistake, look)),
    ...coachingLines(comparison, look),
  ];
}
