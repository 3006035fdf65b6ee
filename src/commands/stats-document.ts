import type { SpokenStats } from '../progress/spoken.ts';
import type { SectionStats, Stats, StoryStats } from '../progress/stats.ts';
import type { Rating } from '../review/ratings.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Part, SectionName } from '../scenario/sections.ts';

/** One section of `stats --json`. Shares and paces are 1 for all of it; lists have the oldest first. */
interface SectionStatsDocument {
  section: SectionName;
  takes: number;
  pace: number[];
  medianPace: number | null;
  ratings: Rating[];
  /** How many of the ratings, the latest, one version of the review gave: the trend is of these. */
  sameReview: number;
  trend: 'rising' | 'falling' | 'steady' | null;
}

/** A story of one's own in `stats --json`. */
interface StoryStatsDocument {
  id: string;
  title: string;
  principle: PrincipleSlug;
  /** How many sessions told it, and the local calendar day of the last. */
  told: number;
  lastDay: string | null;
  /** Of the last 8 tellings; null where there were no words to judge. */
  verdicts: (Rating | null)[];
  /** What the last whole telling took to say, and should take. */
  spokenSeconds: number | null;
  targetSeconds: number | null;
  /** Of the follow-ups in the last mock interview that dug into it; null where none did. */
  depth: { answered: number; asked: number } | null;
}

/** How the last 8 recorded takes sounded in `stats --json`, as their sound measures it; the oldest first. */
interface SpokenStatsDocument {
  firstWordSeconds: number;
  /** Over two seconds. */
  pauses: number;
  longestPause: { seconds: number; after: string | null } | null;
  /** Null where nobody wrote their words down. */
  wordsAMinute: number | null;
  takes: {
    day: string;
    section: Part;
    seconds: number;
    targetSeconds: number;
    firstWordSeconds: number;
    pauses: number;
    longestPause: { seconds: number; after: string | null } | null;
    wordsAMinute: number | null;
  }[];
}

/** What `stats --json` prints. */
interface StatsDocument {
  version: 1;
  /** The local calendar day of the interview, and days until it; null where none is set. */
  loop: { on: string; daysLeft: number } | null;
  takes: number;
  sessions: { complete: number; incomplete: number };
  answers: { right: number; asked: number };
  /** Mock interviews that reached their debrief, and the follow-ups answered in them. */
  mock: { held: number; probes: { answered: number; asked: number } };
  sections: SectionStatsDocument[];
  principles: { principle: PrincipleSlug; sections: SectionStatsDocument[] }[];
  stories: StoryStatsDocument[];
  setup: { shares: number[]; median: number | null };
  /** Null where nothing was recorded. */
  spoken: SpokenStatsDocument | null;
  better: { rule: string; section: SectionName; before: number; now: number; of: number }[];
  findings: { rule: string; section: SectionName; count: number; of: number }[];
  missed: {
    question: string;
    scenario: { id: string; title: string };
    missed: number;
    asked: number;
  }[];
  streak: { days: number; longest: number; today: boolean };
  weeks: { day: string; count: number }[][];
}

function sectionDocument(stats: SectionStats): SectionStatsDocument {
  const { section, takes, pace, medianPace, ratings, sameReview, trend } = stats;
  return { section, takes, pace, medianPace, ratings, sameReview, trend };
}

function storyDocument({ time, day, depth, ...story }: StoryStats): StoryStatsDocument {
  const { id, title, principle, told, verdicts } = story;
  return {
    ...{ id, title, principle, told },
    lastDay: day,
    verdicts,
    spokenSeconds: time?.spokenSeconds ?? null,
    targetSeconds: time?.targetSeconds ?? null,
    depth: depth === null ? null : { answered: depth.borne, asked: depth.asked },
  };
}

function spokenDocument({ takes, ...all }: SpokenStats): SpokenStatsDocument {
  const { firstWordSeconds, pauses, longest, wordsAMinute } = all;
  return {
    ...{ firstWordSeconds, pauses, longestPause: longest, wordsAMinute },
    takes: takes.map((take) => ({
      ...{ day: take.day, section: take.section },
      ...{ seconds: take.seconds, targetSeconds: take.targetSeconds },
      ...{ firstWordSeconds: take.firstWordSeconds, pauses: take.pauses },
      ...{ longestPause: take.longest, wordsAMinute: take.wordsAMinute },
    })),
  };
}

export function statsDocument(stats: Stats): StatsDocument {
  const { loop, takes, sessions, answers, loops, setup, streak, weeks } = stats;
  return {
    version: 1,
    loop: loop === null ? null : { on: loop.on, daysLeft: loop.days },
    takes,
    sessions: { complete: sessions.complete, incomplete: sessions.incomplete },
    answers: { right: answers.right, asked: answers.asked },
    mock: { held: loops.held, probes: { answered: loops.borne, asked: loops.asked } },
    sections: stats.sections.map(sectionDocument),
    principles: stats.principles.map(({ principle, sections }) => ({
      principle,
      sections: sections.map(sectionDocument),
    })),
    stories: stats.stories.map(storyDocument),
    setup: { shares: setup.shares, median: setup.median },
    spoken: stats.spoken === null ? null : spokenDocument(stats.spoken),
    better: stats.better.map(({ rule, section, before, now, of }) => ({
      ...{ rule, section, before, now, of },
    })),
    findings: stats.findings.map(({ rule, section, count, of }) => ({ rule, section, count, of })),
    missed: stats.missed.map(({ question, scenario: { id, title }, missed, asked }) => ({
      ...{ question, scenario: { id, title }, missed, asked },
    })),
    streak: { days: streak.days, longest: streak.longest, today: streak.today },
    weeks: weeks.map((week) => week.map(({ day, count }) => ({ day, count }))),
  };
}

/** What `stats --lp PRINCIPLE --json` prints. */
export function principleStatsDocument(
  principle: PrincipleSlug,
  sections: readonly SectionStats[],
) {
  return { version: 1, principle, sections: sections.map(sectionDocument) };
}
