import { subjectOf } from '../../progress/cards.ts';
import { daysBetween } from '../../progress/day-names.ts';
import { type Session, type TakeFacts, toldTitle } from '../../progress/sessions.ts';
import type { RecurringFinding, Stats } from '../../progress/stats.ts';
import { tellingOf } from '../../progress/tellings.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import { BUILT_IN } from '../../scenario/source.ts';
import type { Chart } from '../charts/chart.ts';
import { dueChart } from '../charts/due.ts';
import { findingsChart } from '../charts/findings.ts';
import { followUpsChart, type StoryProbes } from '../charts/follow-ups.ts';
import { principlesChart, type ToldFor } from '../charts/principles.ts';
import { spokenChart } from '../charts/spoken.ts';
import { type TimedTelling, timesChart } from '../charts/times.ts';
import { type SectionVerdict, verdictsChart } from '../charts/verdicts.ts';
import { weeksChart } from '../charts/weeks.ts';

/** All a report is made of. */
export interface ReportSource {
  /** The local calendar day. */
  today: string;
  /** That of the interview; null where it is not known. */
  until: string | null;
  /** The principles that matter; none is all of them. */
  wanted: readonly PrincipleSlug[];
  /** All there were, the newest first. */
  sessions: readonly Session<TakeFacts>[];
  stats: Pick<Stats, 'sessions' | 'answers' | 'weeks' | 'streak' | 'spoken'> & {
    findings: readonly RecurringFinding[];
  };
  /** For each thing that comes due, the local calendar day. */
  due: readonly string[];
  /** The titles of review rules by their ids. */
  ruleTitles: ReadonlyMap<string, string>;
  /** What a story is called now, by its id. */
  titles: ReadonlyMap<string, string>;
}

export interface Report {
  today: string;
  /** Days until the interview, and its day; null where none is ahead. */
  interview: { day: string; days: number } | null;
  facts: { sessions: number; whole: number; followUps: number };
  charts: Chart[];
}

function titleOf(session: Session<TakeFacts>, { titles }: Pick<ReportSource, 'titles'>): string {
  return titles.get(subjectOf(session)) || toldTitle(session);
}

/** Somebody's own, and not the example. */
function isOwnStory({ story, scenario }: Session<TakeFacts>): boolean {
  return story !== null || scenario.source !== BUILT_IN.kind;
}

function timedIn(source: ReportSource): TimedTelling[] {
  return source.sessions.toReversed().flatMap((session) => {
    const { isWhole, day, spokenSeconds, targetSeconds } = tellingOf(session);
    if (!isWhole || spokenSeconds === 0 || targetSeconds === 0) return [];
    return [{ day, spokenSeconds, targetSeconds, title: titleOf(session, source) }];
  });
}

function verdictsIn({ sessions }: ReportSource): SectionVerdict[] {
  return sessions.toReversed().flatMap(({ day, takes }) =>
    takes.flatMap(({ take: { section }, judgement }): SectionVerdict[] => {
      if (judgement === null) return [];
      if (section !== 'whole') {
        return judgement.rating === null ? [] : [{ section, day, rating: judgement.rating }];
      }
      return (judgement.found ?? []).flatMap((found) =>
        found.rating === null ? [] : [{ section: found.section, day, rating: found.rating }],
      );
    }),
  );
}

/** For each story and principle the last time it was told; the last told story first. */
function toldIn(source: ReportSource): ToldFor[] {
  const told = new Map<string, ToldFor>();
  for (const session of source.sessions) {
    if (!isOwnStory(session)) continue;
    const story = subjectOf(session);
    const principle = session.pivot ?? session.scenario.principle;
    const key = `${story} ${principle}`;
    if (told.has(key)) continue;
    const daysAgo = daysBetween(session.day, source.today);
    told.set(key, { story, principle, daysAgo, title: titleOf(session, source) });
  }
  return [...told.values()];
}

function probesIn(source: ReportSource): StoryProbes[] {
  const probes = new Map<string, StoryProbes>();
  for (const session of source.sessions) {
    const id = subjectOf(session);
    const known = probes.get(id) ?? { title: titleOf(session, source), asked: 0, answered: 0 };
    const { asked, answered } = session.probes;
    probes.set(id, { ...known, asked: known.asked + asked, answered: known.answered + answered });
  }
  return [...probes.values()];
}

function interviewIn({ today, until }: ReportSource): Report['interview'] {
  return until === null || until < today ? null : { day: until, days: daysBetween(today, until) };
}

/** How it goes with everything that was rehearsed, as charts. */
export function reportOf(source: ReportSource): Report {
  const { today, until, stats, due, ruleTitles } = source;
  const times = timedIn(source);
  const probes = probesIn(source);
  return {
    today,
    interview: interviewIn(source),
    facts: {
      sessions: stats.sessions.complete + stats.sessions.incomplete,
      whole: times.length,
      followUps: probes.reduce((sum, { answered }) => sum + answered, 0),
    },
    charts: [
      timesChart(times, today),
      verdictsChart(verdictsIn(source), today),
      findingsChart(stats.findings, ruleTitles),
      followUpsChart(probes),
      principlesChart(toldIn(source), source.wanted),
      dueChart(due, { today, until }),
      weeksChart(stats, today),
      spokenChart(stats.spoken, today),
    ].filter((chart) => chart !== null),
  };
}
