import type { Look } from '../../look.ts';
import type { SectionStats } from '../../progress/stats.ts';
import { sectionTitle } from '../../scenario/sections.ts';
import { padEnd, padStart, paragraph } from '../lines.ts';
import { PACE_BAR_WIDTH, paceBar, ratingLine } from './chart.ts';

/** Below this the drawings have no room. */
const ROOM_TO_DRAW = 80;
/** From how many takes on a time, and a trend, are claimed. */
const FOR_PACE = 3;
const FOR_TREND = 4;
/** As many as are looked at. */
const RATINGS_SHOWN = 8;

/** `+18 %`, `-3 %`, `0 %`. */
function offBy(pace: number): string {
  const percent = Math.round((pace - 1) * 100);
  return `${percent > 0 ? '+' : ''}${percent} %`;
}

function more(have: number, needed: number, what: string): string {
  const missing = Math.max(1, needed - have);
  return `${missing} more ${missing === 1 ? what : `${what}s`}`;
}

function paceCells({ pace, medianPace }: SectionStats, look: Look): string {
  if (medianPace === null) {
    const missing = `after ${more(pace.length, FOR_PACE, 'take')}`;
    return look.dim(padEnd(missing, PACE_BAR_WIDTH + 8));
  }
  return paceBar(medianPace, look) + padStart(offBy(medianPace), 8);
}

function ratingCells({ ratings, sameReview, trend }: SectionStats, look: Look): string {
  const line = padEnd(ratingLine(ratings, look), RATINGS_SHOWN);
  if (trend === null)
    return `${line}  ${look.dim(`trend after ${more(sameReview, FOR_TREND, 'take')}`)}`;
  const style = trend === 'rising' ? look.good : trend === 'falling' ? look.warn : look.bold;
  return `${line}  ${style(trend)}, now ${ratings.at(-1)}`;
}

function drawn(sections: readonly SectionStats[], look: Look): string[] {
  const scale = look.unicode ? '' : ', from 1 to 4';
  const head = `  ${padEnd('', 12)}${padEnd('time against target', PACE_BAR_WIDTH + 8)}   rating${scale}`;
  return [
    look.dim(head),
    ...sections.map((section) =>
      `  ${padEnd(sectionTitle(section.section), 12)}${paceCells(section, look)}   ${ratingCells(section, look)}`.trimEnd(),
    ),
  ];
}

function paceWords({ pace, medianPace }: SectionStats): string {
  if (medianPace === null) return `time after ${more(pace.length, FOR_PACE, 'take')}`;
  const percent = Math.round((medianPace - 1) * 100);
  if (percent === 0) return 'on target';
  return `${Math.abs(percent)} % ${percent > 0 ? 'over' : 'under'} target`;
}

function ratingWords({ ratings, sameReview, trend }: SectionStats): string {
  const last = ratings.at(-1);
  if (trend === null) return `trend after ${more(sameReview, FOR_TREND, 'rated take')}`;
  return `${trend}, now ${last}`;
}

function told(sections: readonly SectionStats[], look: Look): string[] {
  return sections.flatMap((section) =>
    paragraph(
      `${sectionTitle(section.section)}: ${paceWords(section)}; ${ratingWords(section)}`,
      look.width,
      '  ',
    ),
  );
}

/** Said once where what is shown was not all judged by one version of the review. */
function reviewLines(sections: readonly SectionStats[], look: Look): string[] {
  if (sections.every(({ ratings, sameReview }) => sameReview === ratings.length)) return [];
  const text = 'The review has changed meanwhile: a trend looks only at what the new one rated.';
  return paragraph(look.dim(text), look.width, '  ');
}

/**
 * Time against target and ratings of each section, from the last eight takes. Where too few say
 * something, how many more are needed. In words in plain mode and where there is little room.
 */
export function sectionStatsLines(sections: readonly SectionStats[], look: Look): string[] {
  const isTold = look.plain || look.width < ROOM_TO_DRAW;
  return [
    ...(isTold ? told(sections, look) : drawn(sections, look)),
    ...reviewLines(sections, look),
  ];
}
