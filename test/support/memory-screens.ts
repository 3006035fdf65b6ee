import type { Look } from '../../src/look.ts';
import type { OpenWork } from '../../src/progress/plan/open-work.ts';
import { principlesTold } from '../../src/progress/principle-progress.ts';
import type { JournalRecord } from '../../src/progress/records.ts';
import { sessionsIn } from '../../src/progress/sessions-in.ts';
import { changesBetween } from '../../src/progress/take-change.ts';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import {
  disputedScreen,
  disputesScreen,
  howToDispute,
} from '../../src/terminal/screens/disputes.ts';
import { drillScreen, firstLineScreen, storyVerdict } from '../../src/terminal/screens/drill.ts';
import type { DueRow } from '../../src/terminal/screens/due-rows.ts';
import { historyScreen } from '../../src/terminal/screens/history.ts';
import { homeScreen, welcomeScreen } from '../../src/terminal/screens/home.ts';
import {
  interviewScreen,
  interviewsScreen,
  logLeftScreen,
} from '../../src/terminal/screens/interviews.ts';
import { type PlanView, planScreen } from '../../src/terminal/screens/plan.ts';
import { allPrinciplesScreen, progressScreen } from '../../src/terminal/screens/progress.ts';
import { retellScreen } from '../../src/terminal/screens/retell.ts';
import { sessionScreen } from '../../src/terminal/screens/session.ts';
import { principleStatsScreen, statsScreen } from '../../src/terminal/screens/stats.ts';
import { takeChangeScreen } from '../../src/terminal/screens/take-change.ts';
import {
  gradedLine,
  nothingDueScreen,
  putAwayLines,
  suspendedScreen,
  type TodayPlan,
  todayEndScreen,
  todayScreen,
} from '../../src/terminal/screens/today.ts';
import { daysAgo } from './clock.ts';
import { answerRecord, recorded, sessionRecords } from './records.ts';
import { toldStories, usualSpoken, usualStats } from './stats.ts';

type Screen = (scenario: Scenario, look: Look) => string[];

const today = '2026-11-20';

/** Two sessions whose words are the scenario's own. */
function recordsOf({ title, sections }: Scenario): JournalRecord[] {
  const scenario = recorded('alpha', { title });
  const rule = sections.task.strong.replaceAll('\n', ' ');
  const findings = [{ rule, weight: 'fault' as const }];
  return [
    ...sessionRecords('run-1', { at: daysAgo(400), scenario, words: sections.action.strong }),
    ...sessionRecords('run-2', { scenario, words: sections.result.strong, findings, hints: 2 }),
    answerRecord({ session: 'run-2' }),
  ];
}

const sessionsOf = (scenario: Scenario) => sessionsIn(recordsOf(scenario));

function rulesOf({ sections }: Scenario) {
  const rule = sections.task.strong.replaceAll('\n', ' ');
  return new Map([[rule, { title: rule, why: sections.situation.strong }]]);
}

function dueRowsOf({ title, question, sections }: Scenario): DueRow[] {
  const why = `"${sections.task.strong}"`;
  return [
    ...RATINGS.map((rating) => ({
      ...{ what: `Action, ${title}`, rating, day: '2026-11-19', why, seconds: 240 },
    })),
    { what: `Which story for "${question}"?`, rating: null, day: null, why: '', seconds: 20 },
    { what: `Follow-up: ${question}`, rating: null, day: null, why: 'nothing came', seconds: 60 },
  ];
}

function missed({ title, question }: Scenario) {
  const stats = usualStats();
  stats.missed = [{ question: 'q', scenario: { id: 'alpha', title }, missed: 1, asked: 2 }];
  const stories = Object.entries(toldStories());
  stats.told = principlesTold(
    Object.fromEntries(stories.map(([id, story]) => [id, { ...story, title }])),
  );
  const spoken = usualSpoken();
  stats.spoken = { ...spoken, longest: { seconds: 12, after: question } };
  stats.findings = [{ rule: 'long', section: 'reflection', count: 8, of: 8 }];
  return { stats, questions: new Map([['q', question]]), ruleTitles: new Map([['long', title]]) };
}

function workOf({ title }: Scenario): OpenWork[] {
  return [
    { kind: 'never whole', story: { id: 'story-1', title } },
    { kind: 'asked badly', principle: 'earn-trust', ask: title, on: '2026-11-01' },
    { kind: 'no story', principle: 'success-and-scale-bring-broad-responsibility' },
    { kind: 'no failure' },
    { kind: 'no mock' },
  ];
}

function todayPlanOf(scenario: Scenario): TodayPlan {
  const later = { count: 30, until: '2026-11-29' };
  return { on: '2026-12-01', later, work: workOf(scenario) };
}

function planOf(scenario: Scenario): PlanView {
  const work = workOf(scenario);
  const day = { day: today, cards: 12, seconds: 1200, work };
  return {
    ...{ today, on: '2026-11-22', level: 'senior' as const, work },
    principles: ['success-and-scale-bring-broad-responsibility', 'ownership'],
    days: [day, { day: '2026-11-21', cards: 0, seconds: 0, work: [] }],
  };
}

/** The screens of the memory, drawn for a scenario that was rehearsed. */
export const MEMORY_SCREENS: Record<string, Screen> = {
  'the history': (scenario, look) => {
    const sessions = sessionsOf(scenario).map((session, index) => ({
      number: index + 99,
      code: 'k3f9x',
      session,
    }));
    const excerpt = {
      before: '... and then',
      found: scenario.title,
      after: scenario.sections.action.strong,
    };
    return [
      ...historyScreen({ sessions, total: 200, isPart: false, today }, look),
      ...historyScreen(
        { sessions: sessions.map((each) => ({ ...each, excerpt })), total: 2, isPart: true, today },
        look,
      ),
    ];
  },
  'a session': (scenario, look) =>
    sessionsOf(scenario).flatMap((session) =>
      sessionScreen(
        { session, code: 'k3f9x', today, scenario: 'changed', rules: rulesOf(scenario) },
        look,
      ),
    ),
  'the remarks of a session': (scenario, look) => {
    const remarks = [true, false].map((isWrong) => ({
      ...{ section: 'action' as const, rule: 'filler', quote: scenario.title, isWrong },
    }));
    const rules = rulesOf(scenario);
    return [
      ...disputesScreen({ remarks, number: 12, rules }, look),
      ...howToDispute(12, look),
      ...remarks.flatMap((each) => disputedScreen(each, rules, look)),
    ];
  },
  'before and after': (scenario, look) => {
    const [now, then] = sessionsOf(scenario);
    const changes = (now?.takes ?? []).flatMap((after, index) => {
      const before = then?.takes[index];
      return before
        ? [
            {
              before,
              after,
              pieces: changesBetween(before.take.words ?? '', after.take.words ?? ''),
            },
          ]
        : [];
    });
    return takeChangeScreen(scenario.title, changes, { today, rules: rulesOf(scenario) }, look);
  },
  'the progress': (scenario, look) => {
    const view = { today, ...missed(scenario) };
    return [...progressScreen(view, look), ...allPrinciplesScreen(view, look)];
  },
  'the stats': (scenario, look) => statsScreen({ today, ...missed(scenario) }, look),
  'the stats of one principle': (_, look) =>
    principleStatsScreen(
      'success-and-scale-bring-broad-responsibility',
      usualStats().sections,
      look,
    ),
  'what is due': (scenario, look) =>
    todayScreen(
      {
        ...{ rows: dueRowsOf(scenario), minutes: 200, waiting: 30, gone: 12, waits: true },
        plan: todayPlanOf(scenario),
      },
      today,
      look,
    ),
  'what is put away': (scenario, look) => [
    ...suspendedScreen(dueRowsOf(scenario), today, look),
    ...suspendedScreen([], today, look),
    ...putAwayLines([scenario.question], true, look),
    ...putAwayLines([scenario.question, scenario.title], false, look),
  ],
  interviews: (scenario, look) => {
    const { title, question: ask, sections } = scenario;
    const told = { ask, told: 'own' as const, story: { id: 's', title }, dug: title };
    const asked = { ...told, principle: 'dive-deep' as const, went: 'badly' as const };
    const interview = {
      ...{ id: 'one', company: title, round: ask, on: today, went: 'so-so' as const },
      ...{ asked: [asked], change: sections.action.strong },
    };
    const rehearsed = { times: 2, last: '2026-11-01', stories: [title] };
    const none = { times: 0, last: null };
    const against = [
      { asked, question: rehearsed, story: none, wasPlanned: true },
      { asked: { ...asked, told: null }, question: null, story: null, wasPlanned: false },
    ];
    return [
      ...interviewsScreen([], today, look),
      ...interviewsScreen([{ number: 10, code: 'k3f9x', interview }], today, look),
      ...interviewScreen({ interview, against, today }, look),
      ...interviewScreen({ interview, against: [], today }, look),
      ...logLeftScreen(title, null, look),
      ...logLeftScreen(title, 'not saved (ENOSPC)', look),
    ];
  },
  'nothing due': (scenario, look) => [
    ...nothingDueScreen({ met: 0, gone: 0, next: null, plan: null }, today, look),
    ...[null, todayPlanOf(scenario), { ...todayPlanOf(scenario), on: '2026-11-02' }].flatMap(
      (plan) =>
        nothingDueScreen(
          { met: 9, gone: 9, next: { day: '2026-12-20', count: 10 }, plan },
          today,
          look,
        ),
    ),
  ],
  grades: (_, look) =>
    ([1, 2, 3, 4, null] as const).flatMap((grade) =>
      ['2026-12-20', null].flatMap((day) => gradedLine({ grade, day }, today, look)),
    ),
  'the end of the day': (_, look) => [
    ...todayEndScreen({ done: 100, left: 100, next: null }, today, look),
    ...todayEndScreen({ done: 1, left: 0, next: { day: '2026-12-20', count: 9 } }, today, look),
  ],
  'a drill': (scenario, look) => [
    ...drillScreen(scenario.question, '10 of 12', look),
    ...storyVerdict(scenario.title, true, look),
    ...storyVerdict(scenario.title, false, look),
    ...firstLineScreen(scenario.sections.situation.strong, true, look),
  ],
  'a section to retell': (scenario, look) =>
    retellScreen(
      { title: scenario.title, scenario, plan: planRehearsal(scenario) },
      '10 of 12',
      look,
    ),
  home: (scenario, look) =>
    [...dueRowsOf(scenario), null].flatMap((now) =>
      homeScreen(
        {
          ...{ today, now, next: { day: '2026-11-21', count: 3 }, on: '2026-12-01' },
          open: workOf(scenario),
          also: { count: now === null ? 0 : 99, minutes: 12, waiting: 100 },
          last: {
            ...{ title: scenario.title, day: '2025-11-21', verdict: 'not enough to judge' },
            outcome: 'not enough to judge',
            fix: scenario.sections.action.strong,
          },
          ready: {
            well: 3,
            of: 16,
            missing: [
              'success-and-scale-bring-broad-responsibility',
              'have-backbone-disagree-and-commit',
              'strive-to-be-earths-best-employer',
              'frugality',
            ],
          },
        },
        look,
      ),
    ),
  'the plan': (scenario, look) => [
    ...planScreen(planOf(scenario), look),
    ...planScreen({ ...planOf(scenario), on: '2026-11-02', days: [] }, look),
    ...planScreen(
      { ...planOf(scenario), on: null, principles: [], level: null, days: [], work: [] },
      look,
    ),
  ],
  'the welcome': (_, look) => welcomeScreen(look),
};
