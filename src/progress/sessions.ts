import type { Part, SectionName } from '../scenario/sections.ts';
import type { SessionJudgement, TakeJudgement, WholeJudgement } from './judgement-record.ts';
import type { DisputedRecord, JournalRecord, TakeRecord, WholeRecord } from './records.ts';

/** A take in a session: of a section, or of the whole answer. */
export interface ToldTake extends Omit<TakeRecord, 'section'> {
  section: Part;
  /** What each section may take of a whole answer, in seconds. */
  split?: WholeRecord['sections'];
}

/** What is known of a take without its words. */
export type TakeFacts = Omit<ToldTake, 'words' | 'ticked' | 'delivery' | 'doubtful' | 'judged'>;

/** What a take came to; of a whole answer, with the sections its words show. */
export type Judged = TakeJudgement & Partial<Pick<WholeJudgement, 'found'>>;

/** A take, and what it came to: null while its session was not judged. */
export interface SessionTake<Take extends TakeFacts = ToldTake> {
  take: Take;
  judgement: Judged | null;
}

/** What the session came to as a whole. */
export type SessionOutcome = Omit<SessionJudgement, 'sections' | 'whole'>;

/** A record of a take as a session has it: a whole answer is a take of all its sections at once. */
export function toldTake(record: TakeRecord | WholeRecord): ToldTake {
  if (record.kind === 'take') return record;
  const { sections: split, chooseSeconds: _c, stoppedAt: _s, stoppedWith: _w, ...facts } = record;
  const sections = split.map(({ name }) => name);
  return { ...facts, kind: 'take', section: 'whole', sections, split, hints: 0, skipped: false };
}

/** A finding the person says is wrong. */
export type Dispute = Pick<DisputedRecord, 'take' | 'rule' | 'quote'>;

/** Whether a finding is one of those said to be wrong. */
export function isDisputed(
  disputes: readonly Dispute[],
  take: string,
  finding: { rule: string; quote: string },
): boolean {
  return disputes.some(
    (each) => each.take === take && each.rule === finding.rule && each.quote === finding.quote,
  );
}

/** One run of a scenario, however often it was left and taken up again. */
export interface Session<Take extends TakeFacts = ToldTake> {
  id: string;
  /** Of its last take: milliseconds since 1970, and the local calendar day. */
  at: number;
  day: string;
  /** As it was at the last take. */
  scenario: TakeRecord['scenario'];
  story: TakeRecord['story'] | null;
  level: TakeRecord['level'];
  clock: TakeRecord['clock'];
  pivot: TakeRecord['pivot'];
  /** The sections it was to have, in speaking order. */
  sections: SectionName[];
  /** The last take of each section, in speaking order, or the one of the whole answer. */
  takes: SessionTake<Take>[];
  /** Each of its sections has a take, or all of them together. */
  complete: boolean;
  /** Null while it was not judged as a whole, and in journals of 0.1. */
  outcome: SessionOutcome | null;
  /** Findings said to be wrong. */
  disputes: Dispute[];
  /** To the follow-ups of the scenario asked in it. */
  answers: { right: number; asked: number };
  /** Follow-ups about its own words: those that had a good answer. */
  probes: { answered: number; asked: number };
  /** What the person noted about it; empty where that is nothing. */
  note: string;
}

/** What a story is called that was only spoken and given no name. */
export const UNNAMED_STORY = 'A story without a name';

/** What it is called: by the story that was told, or by the scenario. No story goes by the name of its example. */
export function toldTitle({
  story,
  scenario,
}: Pick<Session<TakeFacts>, 'story' | 'scenario'>): string {
  return story ? story.title || UNNAMED_STORY : scenario.title;
}

/** The session a record belongs to; null for one that belongs to none. */
export function sessionOf(record: JournalRecord): string | null {
  return 'session' in record ? record.session : null;
}
