import fc from 'fast-check';
import { MOST_COUNT, MOST_SECONDS } from '../../src/progress/record-limits.ts';
import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type { JournalRecord, TakeRecord } from '../../src/progress/records.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { dayOf, NOW } from '../support/clock.ts';
import {
  answerRecord,
  drillRecord,
  recorded,
  takeRecord,
  wholeRecord,
} from '../support/records.ts';

const HOUR = 60 * 60_000;

/** Mostly within weeks of each other, in any order; now and then a clock that is far off. */
const anyAt = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: -2000, max: 2000 }).map((hours) => NOW + hours * HOUR),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 253_402_300_799_999 }) },
);

const anyStamp = anyAt.map((at) => ({ v: RECORD_VERSION, at, day: dayOf(at) }));
const anyScenario = fc.oneof(
  fc.constant(recorded('alpha')),
  fc.constant(recorded('beta', { principle: 'ownership' })),
  fc.constant(recorded('constructor', { title: '__proto__' })),
);
const anySection = fc.constantFrom(...SECTIONS);

/** Mostly what people do; now and then all that a record may hold. */
const anySeconds = (min: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.double({ min, max: 100, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min, max: MOST_SECONDS, noNaN: true }) },
  );
const anyCount = (usual: number) =>
  fc.oneof({ weight: 4, arbitrary: fc.nat(usual) }, { weight: 1, arbitrary: fc.nat(MOST_COUNT) });

const anyTake = fc
  .record({
    session: fc.constantFrom('s1', 's2', 's3', 's4', 'constructor'),
    scenario: anyScenario,
    clock: fc.constantFrom('typing' as const, 'spoken' as const),
    pivot: fc.constantFrom(null, 'frugality' as const),
    sections: fc.oneof(
      fc.constant<TakeRecord['sections']>([...SECTIONS]),
      fc.constant<TakeRecord['sections']>(['task', 'action']),
    ),
    section: anySection,
    targetSeconds: anySeconds(1),
    spokenSeconds: anySeconds(0),
    wordCount: anyCount(80),
    hints: anyCount(2),
    pasted: fc.boolean(),
    interrupted: fc.boolean(),
    skipped: fc.boolean(),
    phrases: fc.record({ hit: anyCount(4), of: anyCount(4) }, { noNullPrototype: true }),
    rating: fc.constantFrom(null, ...RATINGS),
    findings: fc.array(
      fc.record({
        rule: fc.constantFrom('no-outcome-number', 'filler', '__proto__', 'constructor'),
        weight: fc.constantFrom('fault' as const, 'hint' as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map((changes): JournalRecord => takeRecord(changes));

const anyWhole = fc
  .record({
    session: fc.constantFrom('s1', 's5', 'constructor'),
    scenario: anyScenario,
    pivot: fc.constantFrom(null, 'frugality' as const),
    activeSeconds: anySeconds(0),
    pasted: fc.boolean(),
    interrupted: fc.boolean(),
  })
  .map((changes): JournalRecord => wholeRecord(changes));

const anyCard = fc.constantFrom(
  'alpha/story',
  'alpha/section/task',
  'alpha/section/action',
  'beta/probe/why',
  'constructor/story',
  'constructor',
  '__proto__',
);

const anyAnswer = fc
  .record({
    scenario: anyScenario,
    question: fc.oneof(
      fc.constantFrom('beta/probe/why', 'beta/quiz/q-1', 'beta/pivot/ownership', '__proto__'),
      fc.string(),
    ),
    right: fc.boolean(),
  })
  .map((changes): JournalRecord => answerRecord(changes));

const anyDrill = fc
  .record({
    scenario: anyScenario,
    right: fc.boolean(),
    recalled: fc.boolean(),
    seconds: anySeconds(0),
    interrupted: fc.boolean(),
  })
  .map((changes): JournalRecord => drillRecord(changes));

const anySaid = fc.record({ card: anyCard, of: fc.nat(40).map((index) => `r${index}`) });
const anyGrade = fc
  .tuple(anySaid, fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const))
  .map(([said, grade]) => ({ kind: 'grade' as const, ...said, grade }));
const anyUndo = anySaid.map((said) => ({ kind: 'undo' as const, ...said }));

const anySuspended = fc
  .record({ card: anyCard, isOut: fc.boolean() })
  .map((said) => ({ kind: 'suspended' as const, ...said }));
const anyEdited = fc
  .record({
    session: fc.constantFrom('s1', 's5', 'constructor'),
    note: fc.string(),
    story: fc.constantFrom({ id: 'alpha', title: 'A' }, { id: 'constructor', title: '' }),
  })
  .map((said) => ({ kind: 'edited' as const, ...said }));

const anyInterview = fc
  .record({
    interview: fc.constantFrom('i1', 'i2', 'constructor'),
    company: fc.string(),
    on: fc.constantFrom('2026-11-01', '2026-11-20'),
    went: fc.constantFrom(null, 'well' as const, 'badly' as const),
  })
  .map((said) => ({
    ...{ kind: 'interview' as const, round: '', change: '', ...said },
    asked: [{ ask: said.company, told: null, dug: '', went: said.went }],
  }));
const anyPlan = fc
  .record({
    on: fc.option(anyAt.map(dayOf)),
    principles: fc.constantFrom([], ['ownership' as const, 'frugality' as const]),
  })
  .map((plan) => ({ kind: 'plan' as const, ...plan, principles: [...plan.principles] }));

const anyHappening = fc.oneof(
  { weight: 5, arbitrary: anyTake },
  { weight: 1, arbitrary: anyWhole },
  { weight: 2, arbitrary: anyAnswer },
  { weight: 1, arbitrary: anyDrill },
  { weight: 2, arbitrary: anyGrade },
  { weight: 1, arbitrary: anyUndo },
  { weight: 1, arbitrary: anySuspended },
  { weight: 1, arbitrary: anyEdited },
  { weight: 1, arbitrary: anyInterview },
  { weight: 1, arbitrary: anyPlan },
);

/** A journal of up to `maxLength` records called `r0`, `r1`, and so on. */
export function anyRecords(maxLength = 60): fc.Arbitrary<JournalRecord[]> {
  return fc
    .array(fc.tuple(anyHappening, anyStamp), { maxLength })
    .map((all) => all.map(([each, stamp], index) => ({ ...each, ...stamp, id: `r${index}` })));
}
