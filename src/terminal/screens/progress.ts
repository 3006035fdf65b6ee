import type { Look } from '../../look.ts';
import type { Stats } from '../../progress/stats.ts';
import { findingText } from '../../report/finding-text.ts';
import { counted } from '../../text/counted.ts';
import { streakWords } from '../days.ts';
import { hanging, padEnd } from '../lines.ts';
import { heading } from './heading.ts';
import { weekRow } from './heatmap.ts';
import { daysToLoop } from './loop-words.ts';
import { principlesToldLines } from './principles-told.ts';
import type { StatsView } from './stats.ts';
import { spokenText, storyDepthText } from './stats-words.ts';

/** As many principles as one screen holds beside the rest, where a row takes one line. */
const PRINCIPLES_SHOWN = 6;
const NARROW_SHOWN = 2;
const ONE_LINE_WIDTH = 76;
const MOST_NOTES = 2;
const LABEL = 14;

function note(name: string, text: string, look: Look): string[] {
  const label = look.plain ? `  ${name}: ` : `  ${look.bold(padEnd(name, LABEL - 2))}`;
  return hanging(label, text, look.width);
}

/** What was mended, what keeps coming back, and how deep stories went. */
function notes({ stats, ruleTitles }: StatsView, look: Look): string[] {
  const better = stats.better.slice(0, 1).map(({ rule, section, before, now, of }) => {
    const title = ruleTitles.get(rule) ?? rule;
    return note(
      'Gets better',
      `${title}, ${section}: ${before} of ${of}, now ${now} of ${of}`,
      look,
    );
  });
  const back = stats.findings
    .slice(0, MOST_NOTES)
    .map((each) => note('Comes back', findingText(each, ruleTitles), look));
  const depth = storyDepthText(stats.stories);
  const dug = depth === null ? [] : note('Dug into', depth, look);
  return [...better, ...back, dug].flat();
}

function remark({ sessions, streak, loop }: Stats): string {
  const days = streak.days < 2 ? null : streakWords(streak);
  const all = counted(sessions.complete + sessions.incomplete, 'session');
  const left = daysToLoop(loop?.days ?? null);
  const going = days?.split(',')[0] ?? '';
  return [all, left || going].filter((each) => each !== '').join(', ');
}

/** How it is going, on one screen: by principle with the stories told for it, what got better, what comes back. */
export function progressScreen(view: StatsView, look: Look): string[] {
  const { stats } = view;
  const isOneLine = look.unicode && look.width >= ONE_LINE_WIDTH;
  const most = isOneLine ? PRINCIPLES_SHOWN : NARROW_SHOWN;
  return [
    ...heading('Progress', remark(stats), look),
    ...principlesToldLines(stats.told, most, look),
    '',
    ...notes(view, look),
    ...(stats.spoken === null ? [] : note('Spoken', spokenText(stats.spoken), look)),
    ...note('Weeks', weekRow(stats.weeks, look), look),
    '',
  ];
}

/** Every principle, for who reads all of it. */
export function allPrinciplesScreen({ stats }: StatsView, look: Look): string[] {
  return [
    ...heading('Progress', remark(stats), look),
    ...principlesToldLines(stats.told, stats.told.length, look),
    '',
  ];
}
