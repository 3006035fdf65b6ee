import * as z from 'zod';
import { ID_PATTERN } from '../../scenario/id.ts';
import { interviewContent } from './interview-record.ts';

/** Import types from here freely; importing the schema loads zod. */

/** A log of an interview that was left before it was kept. */
export const interviewDraftSchema = z.object({
  version: z.literal(1),
  /** Of the interview. */
  id: z.string().regex(ID_PATTERN),
  /** When it was last written, in milliseconds since 1970. */
  savedAt: z.number(),
  content: interviewContent,
  /** The questions that were answered, or passed over, by their names. */
  done: z.array(z.string()).max(1000),
  /** What stood in the line that was being typed, by the name of its question. */
  typed: z.object({ step: z.string(), line: z.string() }).nullable(),
});

export type InterviewDraft = z.infer<typeof interviewDraftSchema>;
