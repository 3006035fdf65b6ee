import * as z from 'zod';
import { RECORDINGS } from '../rehearsal/recording.ts';
import { MANNERS } from '../scenario/interviewer/manners.ts';
import { LEVELS } from '../scenario/sections.ts';
import { recordId as id, recordedPrinciple, recordedTime as seconds } from './record-stamp.ts';
import { VOTES } from './votes.ts';

/** Import types from here freely; importing the schemas loads zod. What the journal keeps of a mock loop. */

/** Longer than any line of content, or of notes. */
const words = z.string().max(1000);

/** An interruption: at which share of the target, and what is said. */
const stop = z.object({ share: z.number().min(0.4).max(0.9), line: words });

const question = z.object({
  id,
  principle: recordedPrinciple,
  /** In the phrasing in which it is asked. */
  ask: words,
  stop: stop.nullable(),
});

const round = z.object({
  interviewer: words,
  manner: z.enum(MANNERS),
  seconds,
  questions: z.array(question).min(1).max(20),
});

/** Everything decided before a loop begins. */
export const loopPlan = z.object({
  seed: z.int(),
  level: z.enum(LEVELS),
  clock: z.enum(['typing', 'spoken']),
  recording: z.enum(RECORDINGS).default('none'),
  /** Nobody interrupts. */
  isCalm: z.boolean(),
  /** A friend asks, and reads the interviewer's side. */
  isPartner: z.boolean(),
  /** Words a minute, and how many times as long as saying it typing may take. */
  pace: z.number().positive(),
  typingFactor: z.number().positive(),
  /** Seconds a whole answer should take when spoken. */
  targetSeconds: seconds.min(1),
  /** Short notes the person has beside them. */
  notes: z.array(words).max(20),
  rounds: z.array(round).min(1).max(20),
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
  round: z.int().min(0).max(20).nullable(),
  /** The question a friend votes on. */
  question: id.optional(),
  vote: z.enum(VOTES).nullable(),
};

export type LoopPlan = z.infer<typeof loopPlan>;
export type LoopRound = LoopPlan['rounds'][number];
export type LoopQuestion = LoopRound['questions'][number];
