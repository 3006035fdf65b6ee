import { join } from 'node:path';
import * as z from 'zod';
import { VERDICTS } from '../../src/progress/interviews/verdicts.ts';
import { RECORDINGS } from '../../src/rehearsal/recording.ts';
import { OUTCOMES } from '../../src/scenario/outcomes.ts';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { ROLES } from '../../src/scenario/roles.ts';
import { LEVELS, PARTS, SECTIONS } from '../../src/scenario/sections.ts';

// What programs may count on in `--json`: each key, and no other.

const id = z.string().min(1);
const count = z.int().min(0);
const seconds = z.number().min(0);
const day = z.iso.date();
const principle = z.enum(PRINCIPLES.map(({ slug }) => slug));
const level = z.enum(LEVELS);
const role = z.enum(ROLES);
const outcome = z.enum(OUTCOMES);
const section = z.enum(SECTIONS);
const part = z.enum(PARTS);
const rating = z
  .enum(['below the bar', 'at the bar', 'raises the bar', 'not enough to judge'])
  .nullable();
const reading = z.string().nullable();
const span = z.strictObject({ start: count, end: count });
const weight = z.enum(['fault', 'hint', 'praise']);
const evidence = z.array(z.strictObject({ shows: z.string(), span, quote: z.string() }));
const keyPhrases = z.array(
  z.strictObject({ phrase: z.string(), hit: z.boolean(), span: span.nullable() }),
);
const titled = z.strictObject({ id, title: z.string() });
const document = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ version: z.literal(1), ...shape });

const list = document({
  counts: z.strictObject({
    ...{ scenarios: count, questions: count, phrasings: count },
    ...{ levels: z.record(level, count), roles: z.record(role, count) },
    outcomes: z.record(outcome, count),
  }),
  scenarios: z.array(
    z.strictObject({
      ...{ id, title: z.string(), question: z.string(), overview: z.string(), principle },
      pivots: z.array(principle),
      levels: z.array(level),
      themes: z.array(z.string()),
      ...{ role, outcome },
      answers: z.array(id),
      source: z.string(),
      seconds,
      sections: z.array(z.strictObject({ name: section, targetSeconds: seconds })),
    }),
  ),
  questions: z.array(
    z.strictObject({
      ...{ id, principle, ask: z.array(z.string()), signals: z.array(z.string()) },
      scenarios: z.array(id),
    }),
  ),
});

const finding = { rule: id, weight, span, quote: z.string(), message: z.string(), fix: z.string() };

const rehearse = document({
  ...{ scenario: id, level, session: id.nullable(), question: id.nullable() },
  sections: z.array(
    z.strictObject({
      ...{ section, text: z.string(), targetSeconds: seconds, spokenSeconds: seconds },
      ...{ words: count, rating, why: z.string().nullable(), evidence, keyPhrases },
      beats: z.array(
        z.strictObject({ id, ask: z.string(), heard: z.string(), quote: z.string().nullable() }),
      ),
      findings: z.array(z.strictObject(finding)),
    }),
  ),
  reading,
  fix: z.strictObject({ section: section.nullable(), rule: id.nullable(), text: z.string() }),
  followUps: z.array(z.strictObject({ rule: id, quote: z.string(), question: z.string() })),
  setupShare: z.number().nullable(),
});

const reviewFinding = z.strictObject({ ...finding, section: section.nullable() });

const review = document({
  ...{ scenario: id.nullable(), level, words: count, spokenSeconds: seconds },
  sections: z.array(
    z.strictObject({
      ...{ section: section.nullable(), words: count, spokenSeconds: seconds },
      ...{ targetSeconds: seconds.nullable(), rating, why: z.string().nullable(), evidence },
      ...{ keyPhrases, findings: z.array(reviewFinding) },
    }),
  ),
  findings: z.array(reviewFinding),
  division: z.unknown(),
  reading: z.unknown(),
  next: z.unknown(),
});

const rules = document({
  rules: z.array(
    z.strictObject({
      ...{ id, title: z.string(), weight, sees: z.string(), why: z.string(), source: z.string() },
      sections: z.union([z.array(section), z.enum(['each', 'whole'])]),
      levels: z.array(level),
      followUp: z.string().nullable(),
      isOn: z.boolean(),
      examples: z.strictObject({
        flags: z.array(z.string()).min(6),
        passes: z.array(z.string()).min(6),
        praises: z.array(z.string()),
      }),
    }),
  ),
});

const todayItem = z.strictObject({
  ...{ card: id, kind: z.string(), title: z.string(), story: titled.nullable() },
  scenario: z.strictObject({ id, title: z.string(), source: z.string() }).nullable(),
  question: z.strictObject({ id: id.nullable(), ask: z.string() }),
  ...{ section: section.nullable(), asks: z.string().nullable(), day: day.nullable() },
  ...{ recall: z.number().min(0).max(1), lapses: count },
});

const today = document({
  due: count,
  items: z.array(todayItem),
  later: z.strictObject({ count, until: day }).nullable(),
  next: z.strictObject({ day, count }).nullable(),
  weakest: z.array(todayItem),
});

const openWork = z.strictObject({
  kind: z.enum(['asked badly', 'no story', 'never whole', 'no failure', 'no mock']),
  ...{ principle: principle.nullable(), story: titled.nullable() },
});

const plan = document({
  ...{ on: day.nullable(), daysLeft: z.int().nullable(), level: level.nullable() },
  principles: z.array(principle),
  days: z.array(z.strictObject({ day, due: count, seconds, work: z.array(openWork) })),
  work: z.array(openWork),
});

const session = {
  ...{ number: count, code: id, id, at: count, day, level, complete: z.boolean(), reading },
  scenario: z.strictObject({ id, title: z.string(), principle, source: z.string() }),
  story: titled.nullable(),
  clock: z.enum(['typing', 'spoken', 'none']),
  pivot: principle.nullable(),
  sections: z.array(section),
  ...{ targetSeconds: seconds, spokenSeconds: seconds },
  answers: z.strictObject({ right: count, asked: count }),
  probes: z.strictObject({ answered: count, asked: count }),
  taken: z.array(z.strictObject({ section: part, rating })),
};

const vote = z.string().nullable();

const loop = z.strictObject({
  ...{ id, at: count, day, level, clock: session.clock, seed: count },
  recording: z.enum(RECORDINGS),
  ...{ partner: z.boolean(), over: z.boolean(), own: vote },
  rounds: z.array(
    z.strictObject({
      ...{ interviewer: z.string(), manner: z.string(), seconds },
      questions: z.array(z.strictObject({ id, ask: z.string(), principle, answered: z.boolean() })),
    }),
  ),
});

const asked = z.strictObject({ id, ask: z.string(), principle });

const doubt = z.strictObject({
  ...{ id, weight: z.enum(['fault', 'hint', 'gap']), quote: z.string().nullable() },
  ...{ text: z.string(), fix: z.string() },
});

const debrief = document({
  loop: z.strictObject({
    ...loop.shape,
    debrief: z.strictObject({
      ...{ own: vote, theirs: vote, friend: vote },
      rounds: z.array(
        z.strictObject({
          ...{ interviewer: z.string(), manner: z.string(), pauses: count },
          ...{ own: vote, vote, secondVote: vote },
          answers: z.array(
            z.strictObject({
              question: asked,
              story: z.strictObject({ id: id.nullable(), title: z.string() }),
              ...{ text: z.string().nullable(), reading, vote, friend: vote },
              for: z.array(z.strictObject({ quote: z.string(), shows: z.string() })),
              against: z.array(doubt),
              ...{ chooseSeconds: seconds, activeSeconds: seconds },
              ...{ spokenSeconds: seconds.nullable(), delivery: z.null() },
              ...{ setupShare: z.number().nullable(), interruptedAt: seconds.nullable() },
              probes: z.strictObject({
                ...{ answered: count, asked: count, brokeAt: z.string().nullable() },
              }),
            }),
          ),
          unanswered: z.array(asked),
        }),
      ),
      stories: z.array(
        z.strictObject({
          ...{ story: z.string(), depth: count, brokeAt: z.string().nullable() },
          ...{ rounds: z.array(count), principles: z.array(principle) },
        }),
      ),
      toldTwice: z.array(z.string()),
      comeBack: z.array(
        z.strictObject({ id, text: z.string(), answers: count, rounds: z.array(count) }),
      ),
      changes: z.array(doubt),
      again: asked.nullable(),
    }),
  }),
});

const history = document({
  sessions: z.array(z.strictObject(session)),
  loops: z.array(loop),
});

const delivery = z.strictObject({
  ...{ soundSeconds: seconds, heard: z.string(), firstWordSeconds: seconds.nullable() },
  ...{ speechSeconds: seconds, pauses: z.array(z.unknown()) },
});

const keptTake = z.strictObject({
  ...{ id, session: id, section: part, at: count, day, clock: session.clock },
  ...{ strict: z.boolean(), targetSeconds: seconds, allowedSeconds: seconds },
  ...{ activeSeconds: seconds, spokenSeconds: seconds.nullable(), hints: count },
  ...{ pasted: z.boolean(), interrupted: z.boolean(), skipped: z.boolean() },
  ...{ text: z.string().nullable(), words: count.nullable() },
  ticked: z.array(z.string()).nullable(),
  delivery: delivery.nullable(),
  phrases: z.strictObject({ hit: count, of: count }).nullable(),
  rating,
  evidence: z.array(z.strictObject({ shows: z.string(), quote: z.string() })),
  findings: z.array(z.strictObject({ rule: id, weight, quote: z.string(), disputed: z.boolean() })),
  found: z.array(z.strictObject({ section, spokenSeconds: seconds, sure: z.boolean(), rating })),
});

const compare = document({
  scenario: z.strictObject({ ...titled.shape, principle, source: z.string() }),
  sections: z
    .array(
      z.strictObject({
        ...{ section: part, before: keptTake, after: keptTake },
        changes: z.array(
          z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }),
        ),
      }),
    )
    .min(1),
});

const sessionInFull = document({
  session: z.strictObject({
    ...session,
    note: z.string(),
    takes: z.array(keptTake),
    review: count.nullable(),
    setupShare: z.number().nullable(),
    fix: rehearse.shape.fix.nullable(),
  }),
});

const sectionStats = z.strictObject({
  ...{ section, takes: count, pace: z.array(z.number()), medianPace: z.number().nullable() },
  ...{ ratings: z.array(rating), sameReview: count, trend: z.string().nullable() },
});

const howItSounded = {
  ...{ firstWordSeconds: seconds, pauses: count, wordsAMinute: count.nullable() },
  longestPause: z.strictObject({ seconds, after: z.string().nullable() }).nullable(),
};

const spoken = z.strictObject({
  ...howItSounded,
  takes: z.array(
    z.strictObject({ ...howItSounded, day, section: part, seconds, targetSeconds: seconds }),
  ),
});

const stats = document({
  loop: z.strictObject({ on: day, daysLeft: z.int() }).nullable(),
  takes: count,
  sessions: z.strictObject({ complete: count, incomplete: count }),
  answers: z.strictObject({ right: count, asked: count }),
  mock: z.strictObject({ held: count, probes: z.strictObject({ answered: count, asked: count }) }),
  sections: z.array(sectionStats),
  principles: z.array(z.strictObject({ principle, sections: z.array(sectionStats) })),
  stories: z.array(
    z.strictObject({
      ...{ id, title: z.string(), principle, told: count, lastDay: day.nullable() },
      ...{ verdicts: z.array(rating), spokenSeconds: seconds.nullable() },
      depth: z.strictObject({ answered: z.int(), asked: z.int() }).nullable(),
      targetSeconds: seconds.nullable(),
    }),
  ),
  setup: z.strictObject({ shares: z.array(z.number()), median: z.number().nullable() }),
  spoken: spoken.nullable(),
  better: z.array(
    z.strictObject({ rule: id, section, before: z.number(), now: z.number(), of: count }),
  ),
  findings: z.array(z.strictObject({ rule: id, section, count, of: count })),
  missed: z.array(
    z.strictObject({ question: z.string(), scenario: titled, missed: count, asked: count }),
  ),
  streak: z.strictObject({ days: count, longest: count, today: z.boolean() }),
  weeks: z.array(z.array(z.strictObject({ day, count }))).length(12),
});

const story = z.strictObject({
  ...{ id, title: z.string(), principle, source: z.string().nullable(), sessions: count },
  questions: z.array(z.strictObject({ id: id.nullable(), ask: z.string() })),
  last: z.strictObject({ session: id, day, reading }).nullable(),
});

const stories = document({ stories: z.array(story) });

const wholeStory = document({
  story: z.strictObject({
    ...story.shape,
    parts: z.array(z.strictObject({ section: part, text: z.string(), day: day.nullable() })),
  }),
});

const reached = z.strictObject({ primary: z.array(id), pivot: z.array(id) });

const coverage = document({
  targets: z.array(principle),
  principles: z.array(z.strictObject({ principle, own: reached, builtIn: reached })),
  stories: z.array(
    z.strictObject({
      ...{ id, title: z.string(), source: z.string(), principle, pivots: z.array(principle) },
      themes: z.array(z.string()),
      strength: z.strictObject({ rehearsed: count, good: count }).nullable(),
      reach: count,
    }),
  ),
  gaps: z.array(principle),
  overused: z.array(id),
  missing: z.array(z.string()),
});

const sheet = document({
  day,
  stories: z.array(
    z.strictObject({
      ...{ id, title: z.string(), opening: z.string().nullable(), figures: z.array(z.string()) },
      since: z.string().nullable(),
      principles: z.array(z.strictObject({ principle, times: count })),
    }),
  ),
  principles: z.array(
    z.strictObject({
      ...{ principle, stories: z.array(z.string()) },
      questions: z.array(z.strictObject({ ask: z.string(), stories: z.array(z.string()) })),
    }),
  ),
  gaps: z.array(principle),
  mind: z.strictObject({ what: z.string(), advice: z.string().nullable() }).nullable(),
});

const check = document({
  files: z.array(
    z.strictObject({ file: z.string(), scenario: id.nullable(), errors: count, warnings: count }),
  ),
  problems: z.array(
    z.strictObject({
      ...{ file: z.string(), line: count, column: count, message: z.string() },
      weight: z.enum(['error', 'warning']),
    }),
  ),
  guessing: z.array(z.unknown()),
  tone: z.array(z.unknown()),
});

const rehearsedTimes = { times: count, last: day.nullable() };
const went = z.enum(VERDICTS).nullable();

const interview = {
  ...{ number: count, code: id, id, company: z.string(), round: z.string(), day },
  ...{ questions: count, went },
};

const logged = document({
  interview: z.strictObject({
    ...interview,
    asked: z.array(
      z.strictObject({
        ...{ ask: z.string(), question: id.nullable(), principle: principle.nullable() },
        told: z.enum(['own', 'another', 'none']).nullable(),
        ...{ story: titled.nullable(), dug: z.string(), went, planned: z.boolean().nullable() },
        rehearsed: z.strictObject({
          question: z.strictObject({ ...rehearsedTimes, stories: z.array(z.string()) }).nullable(),
          story: z.strictObject(rehearsedTimes).nullable(),
        }),
      }),
    ),
    change: z.string(),
  }),
});

const doctor = document({
  checks: z.array(
    z.strictObject({
      name: z.string(),
      outcome: z.enum(['ok', 'failed', 'left open']),
      ...{ found: z.string(), todo: z.string() },
    }),
  ),
});

/** One that holds. */
const BUILT_IN = join(import.meta.dirname, '../../scenarios/dive-deep/forty-milliseconds.yaml');

/** A call that prints JSON, in a folder where `answer.md` lies, which was kept twice, and an interview was logged. */
interface Call {
  args: readonly string[];
  document: z.ZodType;
  /** Whether it works is the machine's business. */
  mayFail?: boolean;
}

/** By the command, as typed: each of its documents. */
export const CALLS: Readonly<Record<string, readonly Call[]>> = {
  list: [{ args: ['list'], document: list }],
  study: [
    { args: ['study', 'dive-deep'], document: document({ scenario: z.looseObject({ id }) }) },
  ],
  rehearse: [{ args: ['rehearse', 'dive-deep', '--answers', 'answer.md'], document: rehearse }],
  mock: [{ args: ['mock', '--debrief', 'last'], document: debrief }],
  review: [{ args: ['review', 'answer.md'], document: review }],
  rules: [
    { args: ['rules'], document: rules },
    { args: ['rules', 'we-dilution'], document: rules },
  ],
  today: [{ args: ['today'], document: today }],
  plan: [
    { args: ['plan'], document: plan },
    { args: ['plan', '--on', 'in 9 days', '--lp', 'ownership', '--level', 'sde2'], document: plan },
    // With a date they say more.
    { args: ['today'], document: today },
    { args: ['stats'], document: stats },
  ],
  history: [
    { args: ['history'], document: history },
    { args: ['history', 'last'], document: sessionInFull },
  ],
  'history compare': [
    { args: ['history', 'compare', '1', '2'], document: compare },
    { args: ['history', '--json', 'compare', 'last', '2', '--section', 'task'], document: compare },
  ],
  stats: [
    { args: ['stats'], document: stats },
    {
      args: ['stats', '--lp', 'dive-deep'],
      document: document({ principle, sections: z.array(sectionStats) }),
    },
  ],
  stories: [{ args: ['stories'], document: stories }],
  'stories show': [{ args: ['stories', 'show', 'The search box'], document: wholeStory }],
  'stories coverage': [{ args: ['stories', 'coverage'], document: coverage }],
  coverage: [{ args: ['coverage'], document: coverage }],
  'log list': [
    {
      args: ['log', 'list'],
      document: document({ interviews: z.array(z.strictObject(interview)) }),
    },
  ],
  'log show': [{ args: ['log', 'show', 'last'], document: logged }],
  // Nobody promises a microphone here.
  doctor: [{ args: ['doctor'], document: doctor, mayFail: true }],
  check: [{ args: ['check', BUILT_IN], document: check }],
  sheet: [{ args: ['sheet'], document: sheet }],
};
