import * as z from 'zod';
import { ID_PATTERN } from '../scenario/id.ts';
import { PRINCIPLES } from '../scenario/principles.ts';
import { LEVELS, SECTIONS } from '../scenario/sections.ts';
import { GRADES, type Grade } from './grades.ts';
import { interviewFacts } from './interviews/interview-record.ts';
import { ownJudgement, sessionJudgement } from './judgement-record.ts';
import { loopFacts, markFacts } from './loop-record.ts';
import { editedFacts, suspendedFacts } from './own-records.ts';
import { planFacts } from './plan/plan-record.ts';
import { LONGEST_QUOTE, MOST_COUNT, MOST_SECONDS } from './record-limits.ts';
import { RECORD_VERSION } from './record-version.ts';
import { belongs, said } from './said-record.ts';

/** Import types from here freely; importing the schemas loads zod. */

/** The end of the year 9999: any later and there is no date to show, nor to come back on. */
const LAST_MOMENT = 253_402_300_799_999;

const id = z.string().regex(ID_PATTERN);
const seconds = z.number().min(0).max(MOST_SECONDS);
const count = z.int().min(0).max(MOST_COUNT);
const section = z.enum(SECTIONS);
const principle = z.enum(PRINCIPLES.map(({ slug }) => slug));

/** What every record carries. */
const stamp = {
  v: z.literal(RECORD_VERSION),
  /** Unique: a record that is there twice counts once. */
  id,
  /** Wall-clock time in milliseconds since 1970. The order of records is that of the file. */
  at: z.number().min(0).max(LAST_MOMENT),
  /** The local calendar day it happened on. */
  day: z.iso.date(),
};

/** The scenario as it was: its id is what progress hangs on, the rest is for showing. */
const scenario = z.object({
  id,
  title: z.string(),
  principle,
  /** `built-in`, or the path of the user's file. */
  source: z.string(),
  /** Of the content, so that a change of wording can be told. */
  hash: z.string(),
});

/** One finished take, as it happened. */
const takeRecord = z.object({
  kind: z.literal('take'),
  ...stamp,
  /** The session it belongs to: one run of a scenario, however often it was interrupted. */
  session: id,
  scenario,
  ...belongs,
  level: z.enum(LEVELS),
  strict: z.boolean(),
  /** The principle the story was retold for, when it was not the scenario's own. */
  pivot: principle.nullable(),
  /** The sections the session was to have, in speaking order: it is complete when each has a take. */
  sections: z.array(section).min(1),
  section,
  /** Seconds the section should take when spoken. */
  targetSeconds: seconds.min(1),
  /** Seconds the countdown gave. */
  allowedSeconds: seconds,
  ...said,
  hints: count,
  pasted: z.boolean(),
  interrupted: z.boolean(),
  skipped: z.boolean(),
  /** Cues ticked after a spoken take; null for a typed one, or when nobody was asked. */
  ticked: z.array(z.string()).nullable(),
  /** What it came to alone. Only 0.1 kept that with the take: since then a session is judged whole. */
  judged: ownJudgement.optional(),
});

/**
 * One answer told in one breath, as it happened. There is one of a session: the last counts. Which
 * section its words belong to is told from them, when it is judged.
 */
const wholeRecord = z.object({
  kind: z.literal('whole'),
  ...stamp,
  session: id,
  scenario,
  ...belongs,
  level: z.enum(LEVELS),
  strict: z.boolean(),
  /** The principle the story was retold for, when it was not the scenario's own. */
  pivot: principle.nullable(),
  /** What each section may take of it, in speaking order: what it is judged by where it divides. */
  sections: z.array(z.object({ name: section, targetSeconds: seconds.min(1) })).min(1),
  /** Seconds the whole should take when spoken. */
  targetSeconds: seconds.min(1),
  /** Seconds the countdown gave. */
  allowedSeconds: seconds,
  ...said,
  pasted: z.boolean(),
  interrupted: z.boolean(),
  /** Cues ticked after a spoken one; null for a typed one, or when nobody was asked. */
  ticked: z.array(z.string()).nullable(),
  /** Seconds until a story was chosen for the question, where that was timed. */
  chooseSeconds: seconds.optional(),
  /** The second at which the interviewer broke in, and what was said; left out where nobody did. */
  stoppedAt: seconds.optional(),
  stoppedWith: z.string().max(LONGEST_QUOTE).optional(),
});

/** What a session came to. The last one of a session counts. */
const judgedRecord = z.object({
  kind: z.literal('judged'),
  ...stamp,
  session: id,
  ...sessionJudgement.shape,
});

/** One answered follow-up about the words of a story. */
const probeRecord = z.object({
  kind: z.literal('probe'),
  ...stamp,
  /** The session whose words it asks about; null where it came back on another day. */
  session: id.nullable(),
  scenario,
  ...belongs,
  /** The rule whose finding it asks about; empty where it is none's. */
  rule: z.string(),
  /** In a loop, which one it was: `words/`, `question/` or `ladder/` and its id. */
  probe: z.string().max(200).optional(),
  /** As it was asked. */
  asked: z.string(),
  /** What had been asked first, where this was asked because the answer to that left the same gap. */
  first: z.string().optional(),
  /** The words it asks about, where it asks about some. */
  quote: z.string().max(LONGEST_QUOTE).optional(),
  ...said,
  /** There was no good answer. */
  gaveUp: z.boolean(),
  /** In a loop: the round was over before anything was said to it. That is no "I have nothing". */
  outOfTime: z.literal(true).optional(),
});

/** One answer to a probe, a knowledge question or a pivot question. */
const answerRecord = z.object({
  kind: z.literal('answer'),
  ...stamp,
  /** The rehearsal it was asked in; null in a quiz. */
  session: id.nullable(),
  scenario,
  /** The id of the question, such as `the-green-dashboard/probe/weekly-share`. */
  question: z.string(),
  right: z.boolean(),
});

/** One ten-second drill: which story would you tell, and how does it start. */
const drillRecord = z.object({
  kind: z.literal('drill'),
  ...stamp,
  scenario,
  story: belongs.story,
  /** Whether the right story was chosen. */
  right: z.boolean(),
  /** Whether the first line came to mind, as the person says. */
  recalled: z.boolean(),
  /** From the story chosen to its first line said; 0 where the story was the wrong one. */
  seconds,
  /** The program could not run for a while meanwhile; that time is not in `seconds`. */
  interrupted: z.boolean(),
});

/** The person's own grade of what a record says about a card. The last one holds. */
const gradeRecord = z.object({
  kind: z.literal('grade'),
  ...stamp,
  card: z.string(),
  /** The id of the take, answer or drill that is graded. */
  of: id,
  grade: z.literal(GRADES),
});

/** Takes the person's own grade back; where there was none, the card forgets the record. */
const undoRecord = z.object({ kind: z.literal('undo'), ...stamp, card: z.string(), of: id });

/** The person says of a finding that it is wrong, or takes that back. The last one holds. */
const disputedRecord = z.object({
  kind: z.literal('disputed'),
  ...stamp,
  session: id,
  /** The id of the take it was found in. */
  take: id,
  rule: z.string(),
  quote: z.string().max(LONGEST_QUOTE),
  /** False takes it back. */
  isWrong: z.boolean(),
});

/** A story is given a name, and an id with it where that is another one. The last one holds. */
const namedRecord = z.object({
  kind: z.literal('named'),
  ...stamp,
  /** The id it had. */
  story: id,
  as: z.object({ id, title: z.string().min(1) }),
});

/** A mock loop as it was planned; it is begun then. */
const loopRecord = z.object({ ...stamp, ...loopFacts });

/** Something that happened in a loop beside what was said. */
const markRecord = z.object({ ...stamp, ...markFacts });
/** The date of the interview and the principles that matter. The last one holds. */
const planRecord = z.object({ ...stamp, ...planFacts });

/** A story is to be in no list any more, and nothing of it comes back; what was said of it stays. Told again, it is there again. */
const forgottenRecord = z.object({ kind: z.literal('forgotten'), ...stamp, story: id });

/** A card is not to come back, or is again. The last one holds. */
const suspendedRecord = z.object({ ...stamp, ...suspendedFacts });

/** A real interview, as the person remembers it. */
const interviewRecord = z.object({ ...stamp, ...interviewFacts });

/** A note on a session, or another story for it. */
const editedRecord = z.object({ ...stamp, ...editedFacts });

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
