import { RECORD_VERSION } from '../../src/progress/record-version.ts';
import type {
  AnswerRecord,
  DrillRecord,
  JournalRecord,
  JudgedRecord,
  ProbeRecord,
  TakeRecord,
  WholeRecord,
} from '../../src/progress/records.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { countWords, spokenSeconds } from '../../src/text/words.ts';
import { dayOf, NOW } from './clock.ts';

let made = 0;

function stamp(kind: string, at: number) {
  made += 1;
  return { v: RECORD_VERSION, id: `${kind}-${made}`, at, day: dayOf(at) };
}

/** The scenario as a record keeps it. */
export function recorded(id: string, changes: Partial<TakeRecord['scenario']> = {}) {
  return {
    id,
    title: `Story ${id}`,
    principle: 'dive-deep' as const,
    source: 'built-in',
    hash: 'h1',
    ...changes,
  };
}

const TEXT =
  'I laid the two lists beside each other, took out what stood in both, and found that forty orders a day were missing from the second one.';

type TakeJudgement = NonNullable<TakeRecord['judged']>;

/** Changes to what happened, and to what it came to. */
export type TakeChanges = Partial<TakeRecord> &
  Partial<Omit<TakeJudgement, 'findings'>> & {
    /** Without a quote, they quote nothing. */
    findings?: { rule: string; weight: 'fault' | 'hint'; quote?: string }[];
  };

/** The take without its judgement, as it is until its session is judged. */
export function unjudged({ judged: _, ...take }: TakeRecord): TakeRecord {
  return take;
}

/** The take with what it came to, as the fold knows both. */
export function judgedTake(changes: TakeChanges = {}) {
  const take = takeRecord(changes);
  if (take.judged === undefined) throw new Error('the take is not judged');
  return { take, judgement: take.judged };
}

/** A typed take of the action of `alpha`, judged alone, at the bar and about in time, but for `changes`. */
export function takeRecord(changes: TakeChanges = {}): TakeRecord {
  const { at = NOW, words = TEXT } = changes;
  const counted = countWords(words ?? '');
  const { spokenSeconds: seconds = spokenSeconds(counted), wordCount = counted } = changes;
  const { phrases = { hit: 2, of: 2 }, rating = 'at the bar' } = changes;
  const { evidence = [], findings: seen = [], ...happened } = changes;
  const findings = seen.map((each) => ({ quote: '', ...each }));
  for (const name of ['spokenSeconds', 'wordCount', 'phrases', 'rating'] as const) {
    delete happened[name];
  }
  const alone = { spokenSeconds: seconds, wordCount, rating, evidence, findings, phrases };
  return {
    kind: 'take',
    ...stamp('take', at),
    session: 'session-1',
    scenario: recorded('alpha'),
    level: 'sde2',
    clock: 'typing',
    strict: false,
    pivot: null,
    sections: [...SECTIONS],
    section: 'action',
    targetSeconds: 10,
    allowedSeconds: 30,
    activeSeconds: 28,
    hints: 0,
    pasted: false,
    interrupted: false,
    skipped: false,
    words,
    ticked: null,
    ...happened,
    judged: changes.judged ?? alone,
  };
}

/** A typed whole answer to the question of `alpha`, not judged yet, but for `changes`. */
export function wholeRecord(changes: Partial<WholeRecord> = {}): WholeRecord {
  const { at = NOW } = changes;
  return {
    kind: 'whole',
    ...stamp('whole', at),
    session: 'session-1',
    scenario: recorded('alpha'),
    level: 'sde2',
    clock: 'typing',
    strict: false,
    pivot: null,
    sections: SECTIONS.map((name) => ({ name, targetSeconds: 10 })),
    targetSeconds: 50,
    allowedSeconds: 150,
    activeSeconds: 90,
    words: TEXT,
    pasted: false,
    interrupted: false,
    ticked: null,
    ...changes,
  };
}

/** What the session of these takes came to, a minute after the last: each as it was judged alone. */
export function judgedRecord(
  takes: readonly TakeRecord[],
  changes: Partial<JudgedRecord> = {},
): JudgedRecord {
  const last = takes.at(-1);
  const at = (last?.at ?? NOW) + 60_000;
  return {
    kind: 'judged',
    ...stamp('judged', at),
    session: last?.session ?? 'session-1',
    review: 1,
    sections: takes.flatMap(({ id, section, judged }) =>
      judged === undefined ? [] : [{ section, take: id, ...judged }],
    ),
    reading: null,
    setupShare: null,
    fix: { section: 'action', rule: null, text: 'Say who did it.' },
    ...changes,
  };
}

/** All five takes of one session, a minute apart; `changes` for all, or by section. */
export function sessionRecords(
  session: string,
  changes: TakeChanges = {},
  bySection: Partial<Record<TakeRecord['section'], TakeChanges>> = {},
): TakeRecord[] {
  const { at = NOW, sections = SECTIONS } = changes;
  return sections.map((section, index) =>
    takeRecord({
      session,
      section,
      ...changes,
      sections: [...sections],
      at: at + index * 60_000,
      day: dayOf(at),
      ...bySection[section],
    }),
  );
}

/** A right answer to the first follow-up of `alpha`, but for `changes`. */
export function answerRecord(changes: Partial<AnswerRecord> = {}): AnswerRecord {
  const { at = NOW } = changes;
  return {
    kind: 'answer',
    ...stamp('answer', at),
    session: null,
    scenario: recorded('alpha'),
    question: 'alpha/probe/why-not-earlier',
    right: true,
    ...changes,
  };
}

/** A drill that went well, but for `changes`. */
export function drillRecord(changes: Partial<DrillRecord> = {}): DrillRecord {
  const { at = NOW } = changes;
  return {
    kind: 'drill',
    ...stamp('drill', at),
    scenario: recorded('alpha'),
    right: true,
    recalled: true,
    seconds: 4,
    interrupted: false,
    ...changes,
  };
}

/** An answer to a follow-up about story `story-1` that was good, but for `changes`. */
export function probeRecord(changes: Partial<ProbeRecord> = {}): ProbeRecord {
  const { at = NOW } = changes;
  return {
    kind: 'probe',
    ...stamp('probe', at),
    session: 'session-1',
    scenario: recorded('alpha'),
    story: { id: 'story-1', title: '' },
    rule: '',
    asked: 'How did you measure it?',
    clock: 'typing',
    activeSeconds: 40,
    words: TEXT,
    gaveUp: false,
    ...changes,
  };
}

/** A plan for an interview on that local calendar day, made three days ago. */
export function planRecord(on: string | null): JournalRecord {
  return { kind: 'plan', ...stamp('plan', NOW - 3 * 24 * 60 * 60_000), on, principles: [] };
}

/** A real interview on that local calendar day, of which nothing much was written down. */
export function interviewRecord(on: string): JournalRecord {
  const said = { company: 'Amazon', round: '', asked: [], went: null, change: '' };
  return { kind: 'interview', ...stamp('interview', NOW), interview: `log-${on}`, on, ...said };
}

/** The record as the person graded it later. */
export function gradeRecord(card: string, of: JournalRecord, grade: 1 | 2 | 3 | 4): JournalRecord {
  return { kind: 'grade', ...stamp('grade', of.at), card, of: of.id, grade };
}

export function undoRecord(card: string, of: JournalRecord): JournalRecord {
  return { kind: 'undo', ...stamp('undo', of.at), card, of: of.id };
}
