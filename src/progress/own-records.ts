import * as z from 'zod/mini';
import { LONGEST_NOTE, LONGEST_QUOTE } from './record-limits.ts';
import { recordId, stamp } from './record-stamp.ts';

/** Import types from here freely; importing the schemas loads zod. What the person says of what was kept: never what was said in it. */

/** The person says of a finding that it is wrong, or takes that back. The last one holds. */
export const disputedRecord = z.object({
  kind: z.literal('disputed'),
  ...stamp,
  session: recordId,
  /** The id of the take it was found in. */
  take: recordId,
  rule: z.string(),
  quote: z.string().check(z.maxLength(LONGEST_QUOTE)),
  /** False takes it back. */
  isWrong: z.boolean(),
});

/** A story is given a name, and an id with it where that is another one. The last one holds. */
export const namedRecord = z.object({
  kind: z.literal('named'),
  ...stamp,
  /** The id it had. */
  story: recordId,
  as: z.object({ id: recordId, title: z.string().check(z.minLength(1)) }),
});

/** A story is to be in no list any more, and nothing of it comes back; what was said of it stays. Told again, it is there again. */
export const forgottenRecord = z.object({
  kind: z.literal('forgotten'),
  ...stamp,
  story: recordId,
});

/** A note on a session, or another story for it. The last of each holds. */
export const editedRecord = z.object({
  kind: z.literal('edited'),
  ...stamp,
  session: recordId,
  /** A note of one's own; empty takes it away. */
  note: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
  /** The story that was told. */
  story: z.optional(z.object({ id: recordId, title: z.string().check(z.maxLength(300)) })),
});
