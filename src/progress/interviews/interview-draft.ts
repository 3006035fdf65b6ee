import * as z from 'zod/mini';
import { ID_PATTERN } from '../../scenario/id.ts';
import { interviewContent } from './interview-record.ts';

/** Import types from here freely; importing the schema loads zod. */

/** A log of an interview that was left before it was kept. */
export const interviewDraftSchema = z.object({
  version: z.literal(1),
  /** Of the interview. */
  id: z.string().check(z.regex(ID_PATTERN)),
  /** When it was last written, in milliseconds since 1970. */
  savedAt: z.number(),
  content: interviewContent,
  /** The questions that were answered, or passed over, by their names. */
  done: z.array(z.string()).check(z.maxLength(1000)),
  /** What stood in the line that was being typed, by the name of its question. */
  typed: z.nullable(z.object({ step: z.string(), line: z.string() })),
});

export type InterviewDraft = z.infer<typeof interviewDraftSchema>;
