import fc from 'fast-check';
import { planRehearsal } from '../../src/rehearsal/plan.ts';
import type { Take } from '../../src/rehearsal/records.ts';
import { NOTHING_SET } from '../../src/rehearsal/settings.ts';
import { RATINGS } from '../../src/review/ratings.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { type Judgement, judgeTakes } from '../../src/session/judge.ts';
import { judgeLeft } from '../../src/session/judge-left.ts';
import { keepSession } from '../../src/session/keep-session.ts';
import type { Run } from '../../src/session/run.ts';
import { timedSummary } from '../../src/session/timed-summary.ts';
import { takeUp, unfinishedRehearsals } from '../../src/session/unfinished.ts';
import { daysAgo } from './clock.ts';
import { testDraft } from './drafts.ts';
import { ALPHA, library } from './library.ts';
import { memoryDrafts } from './memory-drafts.ts';
import { memoryJournal } from './memory-journal.ts';
import { takeRecord } from './records.ts';
import { testPorts } from './test-ports.ts';

/** What people say well, badly and not at all: enough for most rules to see something somewhere. */
const SENTENCES = [
  'Orders vanished between two services, forty of them every day, and nobody had noticed.',
  'My manager asked me to look at it.',
  'Nobody owned the gap between the two services, so I took it on.',
  'I compared the ids on both sides, because the logs could not be trusted.',
  'We fixed the retry and we deployed it.',
  'I told the other team and they sorted it out.',
  'Lost orders went from forty a day to zero, and three teams use the check now.',
  'Things got a lot better and everybody was happy.',
  'The issue was resolved.',
  'Um, you know, I kind of usually try to help, um, like, basically.',
  'I learned that communication is important.',
  'I now compare both ends before I believe a dashboard.',
  'A retry acknowledged what it had never written.',
  '漢字',
  'asdf qwer zxcv',
];

const anyWords = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 30 })
  .map((sentences) => sentences.join(' '));
/** Takes of a session, however they went. */
export const anyTakes = fc.record({
  clock: fc.constantFrom(
    'typing' as const,
    'typing' as const,
    'typing' as const,
    'spoken' as const,
  ),
  level: fc.constantFrom('sde1' as const, 'sde2' as const, 'senior' as const),
  sections: fc.subarray([...SECTIONS], { minLength: 1 }),
  words: fc.array(anyWords, { minLength: 5, maxLength: 5 }),
  seconds: fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 5, maxLength: 5 }),
  hints: fc.nat(1),
  odd: fc.constantFrom('', '', '', 'pasted', 'interrupted', 'skipped'),
  /** So many sections were already there, as 0.1 recorded them. */
  earlier: fc.nat(3),
  /** The program is killed before anything was judged. */
  killed: fc.boolean(),
});
/** Sections of the same story told on days before, the first one first. */
export const anyPast = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 1, max: 40 }),
      section: fc.constantFrom(...SECTIONS),
      rating: fc.constantFrom(...RATINGS),
    }),
    { maxLength: 12 },
  )
  .map((past) => past.toSorted((one, other) => other.ago - one.ago));
type Past = typeof anyPast extends fc.Arbitrary<infer T> ? T : never;
type Told = typeof anyTakes extends fc.Arbitrary<infer T> ? T : never;

function takesOf({
  clock,
  sections,
  words,
  seconds,
  hints,
  odd,
}: Told): (Take & { section: SectionName })[] {
  return sections.map((section, index) => {
    const isSpoken = clock === 'spoken';
    const skipped = odd === 'skipped' && index === 0;
    return {
      section,
      words: isSpoken ? null : skipped ? '' : (words[index] ?? ''),
      activeSeconds: skipped ? 0 : (seconds[index] ?? 0),
      hintsUsed: hints,
      pasted: odd === 'pasted',
      interrupted: odd === 'interrupted',
      skipped,
      ticked: isSpoken && !skipped ? ALPHA.sections[section].key_phrases.slice(0, 1) : null,
    };
  });
}

function recordsOf(past: Past) {
  return past.map(({ ago, section, rating }, index) =>
    takeRecord({
      ...{ id: `past-${index}`, session: `run-past-${index}`, at: daysAgo(ago), section, rating },
      sections: [section],
    }),
  );
}

/** A session of them, kept and judged, after what was told on days before. */
export async function rehearseAny(told: Told, past: Past = []) {
  const { clock, level, sections } = told;
  const plan = planRehearsal(ALPHA, { clock, level, sections });
  const takes = takesOf(told);
  const before = takes.slice(0, Math.min(told.earlier, takes.length - 1)).map((take, index) =>
    takeRecord({
      id: `v1-${index}`,
      session: 'run-left',
      section: take.section,
      clock,
      level,
      sections,
      words: take.words,
      activeSeconds: take.activeSeconds,
      hints: take.hintsUsed,
      pasted: take.pasted,
      interrupted: take.interrupted,
      skipped: take.skipped,
      ticked: take.ticked,
      targetSeconds: plan.sections.find(({ name }) => name === take.section)?.targetSeconds ?? 1,
      rating: clock === 'spoken' ? null : 'raises the bar',
    }),
  );
  const draft = testDraft({ id: 'run-left', plan, takes: [], current: null });
  const drafts = memoryDrafts(before.length > 0 ? [draft] : []);
  const journal = memoryJournal([...recordsOf(past), ...before]);
  const { ports } = testPorts({ scenarios: library(), journal, drafts });
  const found = { scenario: ALPHA, source: BUILT_IN, target: 'alpha', asked: null, others: [] };
  const fresh: Run = { ...found, plan, question: null, unfinished: null };
  const left = { ...draft, taken: [], openElsewhere: false };
  const run: Run = before.length > 0 ? { ...fresh, unfinished: await takeUp(left, ports) } : fresh;
  const keeper = await keepSession(run, {
    ...{ ports, followUps: true, quiz: true, feedback: 'at the end' },
  });
  for (const take of takes.slice(before.length)) keeper.keepTake(take);

  const judgement: Judgement = judgeTakes(run, plan, keeper.takes(), NOTHING_SET);
  if (told.killed) await judgeLeft(await unfinishedRehearsals(ports), ports);
  else {
    keeper.keepJudgement(judgement);
    keeper.finish();
  }
  const shown = await timedSummary(judgement.summary, run, ports);
  return { judgement, shown, progress: await journal.progress(), records: journal.kept };
}
