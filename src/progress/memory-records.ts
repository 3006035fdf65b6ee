import * as z from 'zod/mini';
import { GRADES } from './grades.ts';
import { recordedScenario, recordedTime, recordId, stamp } from './record-stamp.ts';
import { belongs } from './said-record.ts';

/** Import types from here freely; importing the schemas loads zod. What came to mind, and what does not come back by itself. */

/** One answer to a probe, a knowledge question or a pivot question. */
export const answerRecord = z.object({
  kind: z.literal('answer'),
  ...stamp,
  /** The rehearsal it was asked in; null in a quiz. */
  session: z.nullable(recordId),
  scenario: recordedScenario,
  /** The id of the question, such as `the-green-dashboard/probe/weekly-share`. */
  question: z.string(),
  right: z.boolean(),
});

/** One ten-second drill: which story would you tell, and how does it start. */
export const drillRecord = z.object({
  kind: z.literal('drill'),
  ...stamp,
  scenario: recordedScenario,
  story: belongs.story,
  /** Whether the right story was chosen. */
  right: z.boolean(),
  /** Whether the first line came to mind, as the person says. */
  recalled: z.boolean(),
  /** From the story chosen to its first line said; 0 where the story was the wrong one. */
  seconds: recordedTime,
  /** The program could not run for a while meanwhile; that time is not in `seconds`. */
  interrupted: z.boolean(),
});

/** The person's own grade of what a record says about a card. The last one holds. */
export const gradeRecord = z.object({
  kind: z.literal('grade'),
  ...stamp,
  card: z.string(),
  /** The id of the take, answer or drill that is graded. */
  of: recordId,
  grade: z.literal(GRADES),
});

/** Takes the person's own grade back; where there was none, the card forgets the record. */
export const undoRecord = z.object({
  kind: z.literal('undo'),
  ...stamp,
  card: z.string(),
  of: recordId,
});

/** A card is not to come back, or is again. The last one holds. */
export const suspendedRecord = z.object({
  kind: z.literal('suspended'),
  ...stamp,
  card: z.string().check(z.maxLength(300)),
  /** False: it comes back again. */
  isOut: z.boolean(),
});
