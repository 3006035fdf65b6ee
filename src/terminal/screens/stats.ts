import type { Look } from '../../look.ts';
import type { SectionStats, Stats } from '../../progress/stats.ts';
import { findingText } from '../../report/finding-text.ts';
import { SETUP_LIMIT } from '../../review/rules/setup-heavy.ts';
import { type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import { counted } from '../../text/counted.ts';
import { streakWords } from '../days.ts';
import { besideEachOther, flowing, hanging, paragraph } from '../lines.ts';
import { heading } from './heading.ts';
import { heatmap } from './heatmap.ts';
import { sectionStatsLines } from './section-stats.ts';
import { spokenText, storyDepthText } from './stats-words.ts';
import { percent } from './summary.ts';

/** From this width on the calendar stands beside the findings. */
const BESIDE = 72;
const CALENDAR_WIDTH = 29;
/** Columns between the two. */
const GAP = 4;
/** What comes back most is worth working on first; `--json` has the rest. */
const MOST_FINDINGS = 3;
const MOST_MISSED = 2;

export interface StatsView {
  stats: Stats;
  /** The local calendar day, such as 2026-11-20. */
  today: string;
  /** The titles of review rules by their ids. */
  ruleTitles: ReadonlyMap<string, string>;
  /** What missed questions are called, by their ids; one that is gone is left out. */
  questions: ReadonlyMap<string, string>;
}

function overview({ takes, sessions, answers, loops, streak }: Stats, look: Look): string[] {
  const { complete, incomplete } = sessions;
  const unfinished = incomplete > 0 ? `, ${incomplete} unfinished` : '';
  const days = streakWords(streak);
  const pieces = [
    `${counted(complete + incomplete, 'session')}${unfinished}`,
    counted(takes, 'take'),
    ...(answers.asked > 0 ? [`${answers.right} of ${counted(answers.asked, 'answer')} right`] : []),
    ...(loops.held === 0
      ? []
      : [
          `${counted(loops.held, 'mock interview')}, ${loops.borne} of ${counted(loops.asked, 'follow-up')} borne`,
        ]),
    ...(days ? [days] : []),
  ];
  return flowing(pieces, look.width);
}

function setupLines({ shares, median }: Stats['setup'], look: Look): string[] {
  if (median === null) {
    const missing = counted(Math.max(1, 3 - shares.length), 'more whole answer');
    return paragraph(look.dim(`Setup after ${missing}.`), look.width, '  ');
  }
  const verdict = median > SETUP_LIMIT ? look.warn('over a third') : look.good('a third or less');
  const text = `Setup (situation and task): ${percent(median)} of the answer; ${verdict}.`;
  return paragraph(text, look.width, '  ');
}

function spokenLines({ spoken }: Stats, look: Look): string[] {
  return spoken === null ? [] : paragraph(`${spokenText(spoken)}.`, look.width, '  ');
}

function findingLines({ stats, ruleTitles }: StatsView, look: Look): string[] {
  if (stats.findings.length === 0) return [];
  const lines = stats.findings
    .slice(0, MOST_FINDINGS)
    .flatMap((each) => hanging('  - ', findingText(each, ruleTitles), look.width));
  return ['', ...paragraph(look.bold('Keeps coming back'), look.width), ...lines];
}

function missedLines({ stats, questions }: StatsView, look: Look): string[] {
  const known = stats.missed.flatMap(({ question, missed, asked }) => {
    const wording = questions.get(question);
    return wording === undefined ? [] : [`${missed} of ${asked}: ${wording}`];
  });
  if (known.length === 0) return [];
  const lines = known.slice(0, MOST_MISSED).flatMap((each) => hanging('  - ', each, look.width));
  return [
    '',
    ...paragraph(look.bold('Still missed in a quiz, and how often'), look.width),
    ...lines,
  ];
}

function depthLines({ stories }: Stats, look: Look): string[] {
  const depth = storyDepthText(stories);
  return depth === null ? [] : hanging('  Dug into in a loop: ', depth, look.width);
}

/** Trends over everything that was rehearsed: nothing is claimed from two data points. */
export function statsScreen(view: StatsView, look: Look): string[] {
  const { stats, today } = view;
  const side = !look.plain && look.width >= BESIDE;
  const left = side ? { ...look, width: look.width - CALENDAR_WIDTH - GAP } : look;
  const right = side ? { ...look, width: CALENDAR_WIDTH } : look;
  const notes = [...findingLines(view, left), ...missedLines(view, left)];
  const calendar = [
    '',
    ...paragraph(look.bold('The last twelve weeks'), right.width),
    ...heatmap(stats.weeks, today, right),
  ];
  return [
    ...heading('Stats', '', look),
    ...overview(stats, look),
    '',
    ...sectionStatsLines(stats.sections, look),
    ...setupLines(stats.setup, look),
    ...spokenLines(stats, look),
    ...depthLines(stats, look),
    ...(side && notes.length > 0
      ? besideEachOther(notes, calendar, left.width)
      : [...notes, ...calendar]),
  ];
}

/** The sections of the stories told for one principle. */
export function principleStatsScreen(
  principle: PrincipleSlug,
  sections: readonly SectionStats[],
  look: Look,
): string[] {
  const nothing = `Nothing was told for it yet: star-coach rehearse ${principle}`;
  return [
    ...heading('Stats', principleName(principle), look),
    ...(sections.length > 0
      ? sectionStatsLines(sections, look)
      : paragraph(nothing, look.width, '  ')),
  ];
}
