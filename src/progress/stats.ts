import type { Rating } from '../review/ratings.ts';
import { PRINCIPLES, type PrincipleSlug } from '../scenario/principles.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Depth } from './depth.ts';
import type { KeptLoop } from './kept-loops.ts';
import { daysLeft } from './plan/next-days.ts';
import { lastTime, type PrincipleTold, principlesTold } from './principle-progress.ts';
import type { Progress } from './progress.ts';
import { lastOf, medianOf, type SectionStats, sectionStats } from './section-stats.ts';
import { type SpokenStats, spokenStats } from './spoken.ts';
import { timesTold } from './stories.ts';
import { type Streak, streakOf, weeksOf } from './streak.ts';

export type { SectionStats };

/** What a rule keeps seeing: at least twice in at least three takes. */
export interface RecurringFinding {
  rule: string;
  section: SectionName;
  count: number;
  /** The last takes of that section that could be judged, 8 at most. */
  of: number;
}

/** What a rule saw less often in the later half of the last takes than in the earlier one. */
export interface BetterFinding {
  rule: string;
  section: SectionName;
  before: number;
  now: number;
  /** Takes in each half. */
  of: number;
}

/** A story of one's own, and how it is going with it. */
export interface StoryStats {
  id: string;
  title: string;
  principle: PrincipleSlug;
  /** How many sessions told it, and the local calendar day of the last. */
  told: number;
  day: string | null;
  /** Of the last 8, oldest first; null where there were no words to judge. */
  verdicts: (Rating | null)[];
  /** The last whole telling; null where there was none. */
  time: PrincipleTold['time'];
  /** How deep it went in the last mock interview that dug into it; null where none did. */
  depth: Depth | null;
}

/** A probe or a knowledge question that was answered wrong the last time. */
export interface MissedQuestion {
  question: string;
  scenario: { id: string; title: string };
  missed: number;
  asked: number;
}

/** What the journal says of how it is going. Shares and paces are 1 for all of it; no percents. */
export interface Stats {
  /** The local calendar day of the interview, and days until it, negative after it; null where none is set. */
  loop: { on: string; days: number } | null;
  takes: number;
  sessions: { complete: number; incomplete: number };
  answers: { right: number; asked: number };
  /** Mock interviews whose debrief was reached, and the probes that were borne in them. */
  loops: { held: number; borne: number; asked: number };
  /** All five in speaking order, over all principles. */
  sections: SectionStats[];
  /** Those rehearsed. */
  principles: { principle: PrincipleSlug; sections: SectionStats[] }[];
  /** Of the last 8 whole sessions, oldest first; the median is null below 3. */
  setup: { shares: number[]; median: number | null };
  /** Null where nothing was recorded. */
  spoken: SpokenStats | null;
  /** The most frequent first. */
  findings: RecurringFinding[];
  /** What was mended most first. */
  better: BetterFinding[];
  /** Every principle, those told last first. */
  told: PrincipleTold[];
  /** The last told first. */
  stories: StoryStats[];
  /** The most missed first, at most 10. */
  missed: MissedQuestion[];
  streak: Streak;
  /** 12 weeks, Monday first; the last one is today's, up to today. */
  weeks: { day: string; count: number }[][];
}

const FEWEST_LOOKED_AT = 3;
const FEWEST_SEEN = 2;
const MOST_MISSED = 10;

function findingsOf({ principles }: Progress, section: SectionName): RecurringFinding[] {
  const takes = lastOf(Object.values(principles).flatMap((each) => each[section]?.rules ?? []));
  const counts = new Map<string, number>();
  for (const rule of takes.flat()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, section, count, of: takes.length }))
    .filter(({ count, of }) => of >= FEWEST_LOOKED_AT && count >= FEWEST_SEEN);
}

function recurring(progress: Progress): RecurringFinding[] {
  return SECTIONS.flatMap((section) => findingsOf(progress, section)).sort(
    (one, other) => other.count - one.count || one.of - other.of,
  );
}

const FEWEST_IN_HALF = 3;
const FEWEST_MENDED = 2;

function betterIn({ principles }: Progress, section: SectionName): BetterFinding[] {
  const takes = lastOf(Object.values(principles).flatMap((each) => each[section]?.rules ?? []));
  const of = Math.floor(takes.length / 2);
  if (of < FEWEST_IN_HALF) return [];
  const seenIn = (half: string[][], rule: string) =>
    half.filter((rules) => rules.includes(rule)).length;
  const [earlier, later] = [takes.slice(0, of), takes.slice(-of)];
  return [...new Set(earlier.flat())]
    .map((rule) => ({
      ...{ rule, section, of },
      before: seenIn(earlier, rule),
      now: seenIn(later, rule),
    }))
    .filter(({ before, now }) => before - now >= FEWEST_MENDED);
}

function storiesOf({ stories: { told } }: Progress): StoryStats[] {
  return Object.entries(told)
    .reverse()
    .map(([id, story]) => ({
      id,
      title: story.title,
      principle: story.principle,
      told: timesTold(story),
      day: story.tellings.at(-1)?.day ?? null,
      verdicts: story.tellings.map(({ verdict }) => verdict),
      time: lastTime(story.tellings),
      depth: story.tellings.findLast(({ dug }) => dug !== undefined)?.dug ?? null,
    }));
}

function missedOf({ questions }: Progress): MissedQuestion[] {
  return Object.entries(questions)
    .filter(([, { lastRight }]) => !lastRight)
    .map(([question, { asked, missed, scenario }]) => ({ question, scenario, missed, asked }))
    .sort((one, other) => other.missed - one.missed || one.asked - other.asked)
    .slice(0, MOST_MISSED);
}

function loopsIn({ loops }: Progress): Stats['loops'] {
  const over = loops.filter(({ isOver }) => isOver);
  const sum = (of: (loop: KeptLoop) => number) => over.reduce((total, loop) => total + of(loop), 0);
  const [borne, asked] = [sum(({ depth }) => depth.borne), sum(({ depth }) => depth.asked)];
  return { held: over.length, borne, asked };
}

function loopOf({ plan }: Progress, today: string): Stats['loop'] {
  const days = daysLeft(plan, today);
  return plan.on === null || days === null ? null : { on: plan.on, days };
}

/** Reads what there is to tell from the progress. `today` is a local calendar day. */
export function statsOf(progress: Progress, today: string): Stats {
  const { takes, answers, sessions, principles, setup, days } = progress;
  const shares = setup.map(({ share }) => share);
  return {
    loop: loopOf(progress, today),
    takes,
    sessions: { complete: sessions.complete, incomplete: sessions.started - sessions.complete },
    answers,
    loops: loopsIn(progress),
    sections: sectionStats(Object.values(principles)),
    principles: PRINCIPLES.flatMap(({ slug }) => {
      const own = principles[slug];
      return own === undefined ? [] : [{ principle: slug, sections: sectionStats([own]) }];
    }),
    setup: { shares, median: medianOf(shares) },
    spoken: spokenStats(progress.spoken),
    findings: recurring(progress),
    better: SECTIONS.flatMap((section) => betterIn(progress, section)).sort(
      (one, other) => other.before - other.now - (one.before - one.now),
    ),
    told: principlesTold(progress.stories.told),
    stories: storiesOf(progress),
    missed: missedOf(progress),
    streak: streakOf(days, today),
    weeks: weeksOf(days, today),
  };
}
