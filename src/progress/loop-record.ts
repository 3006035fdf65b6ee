import * as z from 'zod/mini';
import { RECORDINGS } from '../rehearsal/recording.ts';
import { MANNERS } from '../scenario/interviewer/manners.ts';
import { LEVELS } from '../scenario/sections.ts';
import { recordId as id, recordedPrinciple, recordedTime as seconds } from './record-stamp.ts';
import { VOTES } from './votes.ts';

/** Import types from here freely; importing the schemas loads zod. What the journal keeps of a mock loop. */

/** Longer than any line of content, or of notes. */
const words = z.string().check(z.maxLength(1000));

/** An interruption: at which share of the target, and what is said. */
const stop = z.object({ share: z.number().check(z.minimum(0.4), z.maximum(0.9)), line: words });

const question = z.object({
  id,
  principle: recordedPrinciple,
  /** In the phrasing in which it is asked. */
  ask: words,
  stop: z.nullable(stop),
});

const round = z.object({
  interviewer: words,
  manner: z.enum(MANNERS),
  seconds,
  questions: z.array(question).check(z.minLength(1), z.maxLength(20)),
});

/** Everything decided before a loop begins. */
export const loopPlan = z.object({
  seed: z.int(),
  level: z.enum(LEVELS),
  clock: z.enum(['typing', 'spoken']),
  recording: z._default(z.enum(RECORDINGS), 'none'),
  /** Nobody interrupts. */
  isCalm: z.boolean(),
  /** A friend asks, and reads the interviewer's side. */
  isPartner: z.boolean(),
  /** Words a minute, and how many times as long as saying it typing may take. */
  pace: z.number().check(z.positive()),
  typingFactor: z.number().check(z.positive()),
  /** Seconds a whole answer should take when spoken. */
  targetSeconds: seconds.check(z.minimum(1)),
  /** Short notes the person has beside them. */
  notes: z.array(words).check(z.maxLength(20)),
  rounds: z.array(round).check(z.minLength(1), z.maxLength(20)),
});

/** What was decided before a loop began. */
export const loopFacts = {
  kind: z.literal('loop'),
  loop: id,
  plan: loopPlan,
};

/** Something that happened in a loop beside what was said. */
export const markFacts = {
  kind: z.literal('mark'),
  loop: id,
  what: z.enum(['paused', 'round over', 'own verdict', 'vote of a friend', 'debrief']),
  /** The round, from 0; null where it is about the whole loop. */
  round: z.nullable(z.int().check(z.minimum(0), z.maximum(20))),
  /** The question a friend votes on. */
  question: z.optional(id),
  vote: z.nullable(z.enum(VOTES)),
};

export type LoopPlan = z.infer<typeof loopPlan>;
export type LoopRound = LoopPlan['rounds'][number];
export type LoopQuestion = LoopRound['questions'][number];
