import type { SectionStats, Stats } from '../progress/stats.ts';
import type { Rating } from '../review/ratings.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { SectionName } from '../scenario/sections.ts';

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

/** What `stats --json` prints. */
interface StatsDocument {
  version: 1;
  takes: number;
  sessions: { complete: number; incomplete: number };
  answers: { right: number; asked: number };
  sections: SectionStatsDocument[];
  principles: { principle: PrincipleSlug; sections: SectionStatsDocument[] }[];
  setup: { shares: number[]; median: number | null };
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

export function statsDocument(stats: Stats): StatsDocument {
  const { takes, sessions, answers, setup, streak, weeks } = stats;
  return {
    version: 1,
    takes,
    sessions: { complete: sessions.complete, incomplete: sessions.incomplete },
    answers: { right: answers.right, asked: answers.asked },
    sections: stats.sections.map(sectionDocument),
    principles: stats.principles.map(({ principle, sections }) => ({
      principle,
      sections: sections.map(sectionDocument),
    })),
    setup: { shares: setup.shares, median: setup.median },
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
