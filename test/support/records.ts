import type {
  AnswerRecord,
  DrillRecord,
  JournalRecord,
  TakeRecord,
} from '../../src/progress/records.ts';
import { SECTIONS } from '../../src/scenario/sections.ts';
import { countWords, spokenSeconds } from '../../src/text/words.ts';
import { dayOf, NOW } from './clock.ts';

let made = 0;

function stamp(kind: string, at: number) {
  made += 1;
  return { v: 1 as const, id: `${kind}-${made}`, at, day: dayOf(at) };
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

/** A typed take of the action of `alpha`, at the bar and about in time, but for `changes`. */
export function takeRecord(changes: Partial<TakeRecord> = {}): TakeRecord {
  const { at = NOW, text = TEXT } = changes;
  const words = countWords(text);
  return {
    kind: 'take',
    ...stamp('take', at),
    session: 'session-1',
    scenario: recorded('alpha'),
    level: 'sde2',
    mode: 'typed',
    strict: false,
    pivot: null,
    sections: [...SECTIONS],
    section: 'action',
    targetSeconds: 10,
    allowedSeconds: 30,
    activeSeconds: 28,
    spokenSeconds: spokenSeconds(words),
    words,
    hints: 0,
    pasted: false,
    interrupted: false,
    skipped: false,
    text,
    ticked: null,
    phrases: { hit: 2, of: 2 },
    rating: 'at the bar',
    findings: [],
    ...changes,
  };
}

/** All five takes of one session, a minute apart; `changes` for all, or by section. */
export function sessionRecords(
  session: string,
  changes: Partial<TakeRecord> = {},
  bySection: Partial<Record<TakeRecord['section'], Partial<TakeRecord>>> = {},
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

/** The record as the person graded it later. */
export function gradeRecord(card: string, of: JournalRecord, grade: 1 | 2 | 3 | 4): JournalRecord {
  return { kind: 'grade', ...stamp('grade', of.at), card, of: of.id, grade };
}

export function undoRecord(card: string, of: JournalRecord): JournalRecord {
  return { kind: 'undo', ...stamp('undo', of.at), card, of: of.id };
}
