import { principlesTold } from '../../src/progress/principle-progress.ts';
import type { SectionStats, Stats } from '../../src/progress/stats.ts';
import type { StoriesProgress, ToldStory } from '../../src/progress/stories.ts';
import { weeksOf } from '../../src/progress/streak.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import type { PrincipleSlug } from '../../src/scenario/principles.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';

/** A section with these ratings, 1 the lowest and 4 the highest, and otherwise as given. */
export function sectionStats(
  section: SectionName,
  ratings: readonly number[],
  changes: Partial<SectionStats> = {},
): SectionStats {
  return {
    section,
    takes: ratings.length,
    sameReview: ratings.length,
    pace: ratings.map(() => 1),
    ratings: ratings.flatMap((step) => RATINGS[step - 1] ?? []),
    trend: ratings.length < 4 ? null : 'steady',
    medianPace: ratings.length < 3 ? null : 1,
    ...changes,
  };
}

/** Nothing rehearsed on Friday 20 November 2026, but for `changes`. */
export function statsWith(changes: Partial<Stats> = {}): Stats {
  return {
    loop: null,
    takes: 0,
    sessions: { complete: 0, incomplete: 0 },
    answers: { right: 0, asked: 0 },
    sections: SECTIONS.map((section) => sectionStats(section, [])),
    principles: [],
    setup: { shares: [], median: null },
    spoken: null,
    findings: [],
    better: [],
    told: principlesTold({}),
    stories: [],
    missed: [],
    loops: { held: 0, borne: 0, asked: 0 },
    streak: { days: 0, longest: 0, today: false },
    weeks: weeksOf([], '2026-11-20'),
    ...changes,
  };
}

/** Three stories, told for three principles. */
export function toldStories(): StoriesProgress['told'] {
  const scenario = { id: 'alpha', source: 'built-in' };
  const story = (
    title: string,
    principle: PrincipleSlug,
    times: number,
    steps: (number | null)[],
  ): ToldStory => ({
    ...{ title, isNamed: true, scenario, principle, questions: [] },
    toldFor: { [principle]: times },
    tellings: steps.map((step, index) => ({
      ...{ session: `${title}-${index}`, at: index + times, day: '2026-11-19', principle },
      ...{ complete: true, isWhole: true, clock: 'typing' as const, reading: null },
      verdict: step === null ? null : (RATINGS[step - 1] ?? null),
      ...{ spokenSeconds: 161, targetSeconds: 180 },
    })),
  });
  return {
    'story-1': story('', 'earn-trust', 1, [null]),
    'story-2': story('The refund queue', 'ownership', 4, [2, 3, 3, 4]),
    'story-3': story("The seven o'clock regex", 'dive-deep', 12, [2, 2, 3, 3, 4, 4, 1, 4]),
  };
}

/** Someone who has rehearsed for some weeks. */
export function usualStats(): Stats {
  return statsWith({
    takes: 62,
    sessions: { complete: 13, incomplete: 1 },
    answers: { right: 31, asked: 40 },
    sections: [
      sectionStats('situation', [2, 3, 3, 3, 4, 3, 4, 4], { trend: 'rising', medianPace: 1.18 }),
      sectionStats('task', [3, 3, 3, 3, 3], { medianPace: 0.97 }),
      sectionStats('action', [3, 2, 2, 1], { trend: 'falling', medianPace: 1.9 }),
      sectionStats('result', [2, 3, 3], { medianPace: 0.4 }),
      sectionStats('reflection', [3]),
    ],
    setup: { shares: [0.3, 0.31, 0.35], median: 0.31 },
    findings: [
      { rule: 'no-outcome-number', section: 'result', count: 6, of: 8 },
      { rule: 'gone-rule', section: 'action', count: 4, of: 8 },
      { rule: 'filler', section: 'situation', count: 2, of: 8 },
      { rule: 'filler', section: 'task', count: 2, of: 8 },
    ],
    better: [{ rule: 'filler', section: 'action', before: 4, now: 1, of: 4 }],
    told: principlesTold(toldStories()),
    missed: [
      { question: 'alpha/probe/a', scenario: { id: 'alpha', title: 'Alpha' }, missed: 3, asked: 4 },
      { question: 'alpha/quiz/b', scenario: { id: 'alpha', title: 'Alpha' }, missed: 1, asked: 1 },
      { question: 'alpha/quiz/c', scenario: { id: 'alpha', title: 'Alpha' }, missed: 1, asked: 2 },
      { question: 'gone/probe/x', scenario: { id: 'gone', title: 'Gone' }, missed: 1, asked: 1 },
    ],
    streak: { days: 4, longest: 9, today: false },
    weeks: weeksOf(
      [
        ['2026-09-07', 3],
        ['2026-10-01', 12],
        ['2026-10-03', 5],
        ['2026-11-16', 20],
        ['2026-11-19', 1],
      ],
      '2026-11-20',
    ),
  });
}

/** Two recorded takes, one of them written down. */
export function usualSpoken(): NonNullable<Stats['spoken']> {
  const longest = { seconds: 4.2, after: 'of the orders' };
  const take = (day: string, pauses: number, wordsAMinute: number | null) => ({
    ...{ take: `take-${day}`, day, section: 'action' as const, seconds: 84, targetSeconds: 75 },
    ...{ firstWordSeconds: 1.2, pauses, longest: pauses === 0 ? null : longest, wordsAMinute },
  });
  return {
    takes: [take('2026-11-18', 0, null), take('2026-11-19', 3, 138)],
    ...{ firstWordSeconds: 1.2, pauses: 3, longest, wordsAMinute: 138 },
  };
}
