import * as z from 'zod/mini';
import { RATINGS } from '../review/ratings.ts';
import { READINGS } from '../review/reading.ts';
import { ID_PATTERN } from '../scenario/id.ts';
import { SECTIONS } from '../scenario/sections.ts';
import { LONGEST_ADVICE, LONGEST_QUOTE, MOST_COUNT, MOST_SECONDS } from './record-limits.ts';

/** Import types from here freely; importing the schemas loads zod. */

const count = z.int().check(z.minimum(0), z.maximum(MOST_COUNT));
const quote = z.string().check(z.maxLength(LONGEST_QUOTE));
const ruleId = z.string();

/** What one take came to, as the screen showed it. */
const takeJudgement = z.object({
  /** Seconds it takes to say: measured when spoken, else from its words. */
  spokenSeconds: z.number().check(z.minimum(0), z.maximum(MOST_SECONDS)),
  wordCount: count,
  /** Null when there were no words to rate. */
  rating: z.nullable(z.enum(RATINGS)),
  /** The words the rating stands on, and what they show. */
  evidence: z.array(z.object({ shows: z.string(), quote })),
  /** Faults and hints, by the rule that saw them, with the words it saw them in. */
  findings: z.array(z.object({ rule: ruleId, weight: z.enum(['fault', 'hint']), quote })),
  /** Key phrases said; null when nobody could tell, as when a spoken take was not ticked off. */
  phrases: z.nullable(z.object({ hit: count, of: count })),
  /** Of what a story of one's own is listened to for: what was heard; left out where none was told. */
  beats: z.optional(z.object({ heard: count, of: count })),
});

/** What a take came to alone, as records of version 1 have it. */
export const ownJudgement = takeJudgement;

/** What an answer in one breath came to: as one piece, and what its words show of its sections. */
const wholeJudgement = z.extend(takeJudgement, {
  /** The id of its record. */
  take: z.string().check(z.regex(ID_PATTERN)),
  /** The sections its words show, in speaking order; those that are sure are judged as `sections`. */
  found: z.array(
    z.object({
      section: z.enum(SECTIONS),
      spokenSeconds: z.number().check(z.minimum(0), z.maximum(MOST_SECONDS)),
      sure: z.boolean(),
      /** Null where it is not sure. */
      rating: z.nullable(z.enum(RATINGS)),
    }),
  ),
});

/** What a session came to: judged once, when it ended or was left. */
export const sessionJudgement = z.object({
  /** The version of the review that judged; 0 for 0.1, which judged each take alone. */
  review: count,
  sections: z.array(
    z.extend(takeJudgement, {
      section: z.enum(SECTIONS),
      /** The id of the take that was judged. */
      take: z.string().check(z.regex(ID_PATTERN)),
    }),
  ),
  whole: z.optional(wholeJudgement),
  /** How all five sections, or a whole answer, read together; null of a part, or without words. */
  reading: z.nullable(z.enum(READINGS)),
  /** Situation and task as a share of the whole; null unless all five count. */
  setupShare: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** The one thing to fix, as it was said. */
  fix: z.object({
    section: z.nullable(z.enum(SECTIONS)),
    /** The rule it comes from, if one does. */
    rule: z.nullable(ruleId),
    text: z.string().check(z.maxLength(LONGEST_ADVICE)),
  }),
});

export type TakeJudgement = z.infer<typeof takeJudgement>;
export type WholeJudgement = z.infer<typeof wholeJudgement>;
export type SessionJudgement = z.infer<typeof sessionJudgement>;
