import * as z from 'zod/mini';
import { PRINCIPLES } from '../scenario/principles.ts';
import type { Grade } from './grades.ts';
import { interviewFacts } from './interviews/interview-record.ts';
import { sessionJudgement } from './judgement-record.ts';
import { loopFacts, markFacts } from './loop-record.ts';
import {
  answerRecord,
  drillRecord,
  gradeRecord,
  suspendedRecord,
  undoRecord,
} from './memory-records.ts';
import { disputedRecord, editedRecord, forgottenRecord, namedRecord } from './own-records.ts';
import { recordedPrinciple, recordId, stamp } from './record-stamp.ts';
import { probeRecord, takeRecord, wholeRecord } from './told-records.ts';

/** Import types from here freely; importing the schemas loads zod. */

/** What a session came to. The last one of a session counts. */
const judgedRecord = z.object({
  kind: z.literal('judged'),
  ...stamp,
  session: recordId,
  ...sessionJudgement.shape,
});

/** A mock loop as it was planned; it is begun then. */
const loopRecord = z.object({ ...stamp, ...loopFacts });

/** Something that happened in a loop beside what was said. */
const markRecord = z.object({ ...stamp, ...markFacts });

/** The date of the interview and the principles that matter. The last one holds. */
const planRecord = z.object({
  kind: z.literal('plan'),
  ...stamp,
  /** The local calendar day of the interview; null takes the date back. */
  on: z.nullable(z.iso.date()),
  /** The principles that matter; none is all of them. */
  principles: z.array(recordedPrinciple).check(z.maxLength(PRINCIPLES.length)),
});

/** A real interview, as the person remembers it. */
const interviewRecord = z.object({ ...stamp, ...interviewFacts });

export const recordSchema = z.discriminatedUnion('kind', [
  takeRecord,
  wholeRecord,
  judgedRecord,
  probeRecord,
  answerRecord,
  drillRecord,
  gradeRecord,
  undoRecord,
  disputedRecord,
  namedRecord,
  loopRecord,
  markRecord,
  forgottenRecord,
  suspendedRecord,
  editedRecord,
  interviewRecord,
  planRecord,
]);

export type JournalRecord = z.infer<typeof recordSchema>;
export type TakeRecord = z.infer<typeof takeRecord>;
export type WholeRecord = z.infer<typeof wholeRecord>;
export type JudgedRecord = z.infer<typeof judgedRecord>;
export type NamedRecord = z.infer<typeof namedRecord>;
export type ForgottenRecord = z.infer<typeof forgottenRecord>;
export type InterviewRecord = z.infer<typeof interviewRecord>;
export type EditedRecord = z.infer<typeof editedRecord>;
export type DisputedRecord = z.infer<typeof disputedRecord>;

export type ProbeRecord = z.infer<typeof probeRecord>;
export type GradeRecord = z.infer<typeof gradeRecord>;
export type AnswerRecord = z.infer<typeof answerRecord>;
export type DrillRecord = z.infer<typeof drillRecord>;
export type { Grade };
/** What happened, before the journal stamps it. */
export type Happening = JournalRecord extends infer R
  ? R extends JournalRecord
    ? Omit<R, keyof typeof stamp>
    : never
  : never;
