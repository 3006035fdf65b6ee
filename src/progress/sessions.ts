import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { JournalRecord, TakeRecord } from './records.ts';

/** One run of a scenario, however often it was left and taken up again. */
export interface Session {
  id: string;
  /** Of its last take: milliseconds since 1970, and the local calendar day. */
  at: number;
  day: string;
  /** As it was at the last take. */
  scenario: TakeRecord['scenario'];
  level: TakeRecord['level'];
  mode: TakeRecord['mode'];
  pivot: TakeRecord['pivot'];
  /** The sections it was to have, in speaking order. */
  sections: SectionName[];
  /** The last take of each section, in speaking order. */
  takes: TakeRecord[];
  /** Each of its sections has a take. */
  complete: boolean;
  /** To the follow-ups asked in it. */
  answers: { right: number; asked: number };
  /** Sums over its takes. */
  targetSeconds: number;
  spokenSeconds: number;
}

interface Gathered {
  last: TakeRecord;
  takes: Map<SectionName, TakeRecord>;
  answers: { right: number; asked: number };
}

function inSpeakingOrder<Item>(bySection: ReadonlyMap<SectionName, Item>): Item[] {
  return SECTIONS.flatMap((section) => bySection.get(section) ?? []);
}

function sessionOf(id: string, { last, takes: bySection, answers }: Gathered): Session {
  const takes = inSpeakingOrder(bySection);
  const { at, day, scenario, level, mode, pivot } = last;
  const sections = SECTIONS.filter((section) => last.sections.includes(section));
  return {
    id,
    at,
    day,
    scenario,
    level,
    mode,
    pivot,
    sections,
    takes,
    complete: sections.every((section) => bySection.has(section)),
    answers,
    targetSeconds: takes.reduce((sum, take) => sum + take.targetSeconds, 0),
    spokenSeconds: takes.reduce((sum, take) => sum + take.spokenSeconds, 0),
  };
}

function addTake(gathered: Map<string, Gathered>, take: TakeRecord): void {
  const known = gathered.get(take.session);
  const takes = known?.takes ?? new Map<SectionName, TakeRecord>();
  takes.set(take.section, take);
  const answers = known?.answers ?? { right: 0, asked: 0 };
  gathered.delete(take.session);
  gathered.set(take.session, { last: take, takes, answers });
}

/**
 * The sessions in the records, newest first: by the place of their last take, whatever the clock said
 * then. Answers count for a session that has a take.
 */
export function sessionsIn(records: readonly JournalRecord[]): Session[] {
  const gathered = new Map<string, Gathered>();
  for (const record of records) {
    if (record.kind === 'take') addTake(gathered, record);
    if (record.kind !== 'answer' || record.session === null) continue;
    const answers = gathered.get(record.session)?.answers;
    if (answers === undefined) continue;
    answers.asked += 1;
    if (record.right) answers.right += 1;
  }
  return [...gathered].map(([id, each]) => sessionOf(id, each)).reverse();
}
