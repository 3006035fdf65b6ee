import * as z from 'zod/mini';
import { loopPlan } from '../progress/loop-record.ts';
import { recordSchema } from '../progress/records.ts';
import { ID_PATTERN } from '../scenario/id.ts';

/** Import types from here freely; importing the schema loads zod. */

const id = z.string().check(z.regex(ID_PATTERN));

/** What was being said when a loop was left. */
const begun = z.object({
  /** Under which session it is kept once it is said. */
  session: id,
  question: id,
  /** Which probe, its words, and as it was said; null for the answer to the question itself. */
  probe: z.nullable(z.object({ id: z.string(), ask: z.string(), said: z.string() })),
  /** The story that was chosen; null where none was. */
  story: z.nullable(z.object({ id, title: z.string() })),
  /** Seconds that choosing took. */
  chooseSeconds: z.number().check(z.nonnegative()),
  text: z.string(),
  activeMs: z.number().check(z.nonnegative()),
  /** The second at which the interviewer broke in; null where nobody has. */
  stoppedAt: z._default(z.nullable(z.number().check(z.nonnegative())), null),
  /** Of its seconds, those in which speech was heard. */
  voicedSeconds: z._default(z.number().check(z.nonnegative()), 0),
});

/** A mock loop that was left before its debrief. */
export const loopDraftSchema = z.object({
  version: z.literal(1),
  id,
  title: z.string(),
  /** When it was last written, in milliseconds since 1970. */
  savedAt: z.number(),
  plan: loopPlan,
  /** What happened in it that the journal does not hold. */
  unrecorded: z.array(recordSchema),
  begun: z.nullable(begun),
});

export type LoopDraft = z.infer<typeof loopDraftSchema>;
export type BegunSaying = z.infer<typeof begun>;
