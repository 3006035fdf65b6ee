import * as z from 'zod/mini';
import { LEVELS, SECTIONS } from '../scenario/sections.ts';
import { ownJudgement } from './judgement-record.ts';
import { LONGEST_QUOTE, MOST_COUNT } from './record-limits.ts';
import {
  recordedPrinciple,
  recordedScenario,
  recordId,
  recordedTime as seconds,
  stamp,
} from './record-stamp.ts';
import { belongs, said } from './said-record.ts';

/** Import types from here freely; importing the schemas loads zod. What was said to a question. */

const section = z.enum(SECTIONS);

/** What was told, to what. */
const told = {
  ...stamp,
  /** The session it belongs to: one run of a scenario, however often it was interrupted. */
  session: recordId,
  scenario: recordedScenario,
  ...belongs,
  level: z.enum(LEVELS),
  strict: z.boolean(),
  /** The principle the story was retold for, when it was not the scenario's own. */
  pivot: z.nullable(recordedPrinciple),
};

/** How long that should take, and how it was said. */
const timed = {
  /** Seconds it should take when spoken. */
  targetSeconds: seconds.check(z.minimum(1)),
  /** Seconds the countdown gave. */
  allowedSeconds: seconds,
  ...said,
};

/** One finished take, as it happened. */
export const takeRecord = z.object({
  kind: z.literal('take'),
  ...told,
  /** The sections the session was to have, in speaking order: it is complete when each has a take. */
  sections: z.array(section).check(z.minLength(1)),
  section,
  ...timed,
  hints: z.int().check(z.minimum(0), z.maximum(MOST_COUNT)),
  pasted: z.boolean(),
  interrupted: z.boolean(),
  skipped: z.boolean(),
  /** Cues ticked after a spoken take; null for a typed one, or when nobody was asked. */
  ticked: z.nullable(z.array(z.string())),
  /** What it came to alone. Only 0.1 kept that with the take: since then a session is judged whole. */
  judged: z.optional(ownJudgement),
});

/**
 * One answer told in one breath, as it happened. There is one of a session: the last counts. Which
 * section its words belong to is told from them, when it is judged.
 */
export const wholeRecord = z.object({
  kind: z.literal('whole'),
  ...told,
  /** What each section may take of it, in speaking order: what it is judged by where it divides. */
  sections: z
    .array(z.object({ name: section, targetSeconds: seconds.check(z.minimum(1)) }))
    .check(z.minLength(1)),
  ...timed,
  pasted: z.boolean(),
  interrupted: z.boolean(),
  /** Cues ticked after a spoken one; null for a typed one, or when nobody was asked. */
  ticked: z.nullable(z.array(z.string())),
  /** Seconds until a story was chosen for the question, where that was timed. */
  chooseSeconds: z.optional(seconds),
  /** The second at which the interviewer broke in, and what was said; left out where nobody did. */
  stoppedAt: z.optional(seconds),
  stoppedWith: z.optional(z.string().check(z.maxLength(LONGEST_QUOTE))),
});

/** One answered follow-up about the words of a story. */
export const probeRecord = z.object({
  kind: z.literal('probe'),
  ...stamp,
  /** The session whose words it asks about; null where it came back on another day. */
  session: z.nullable(recordId),
  scenario: recordedScenario,
  ...belongs,
  /** The rule whose finding it asks about; empty where it is none's. */
  rule: z.string(),
  /** In a loop, which one it was: `words/`, `question/` or `ladder/` and its id. */
  probe: z.optional(z.string().check(z.maxLength(200))),
  /** As it was asked. */
  asked: z.string(),
  /** What had been asked first, where this was asked because the answer to that left the same gap. */
  first: z.optional(z.string()),
  /** The words it asks about, where it asks about some. */
  quote: z.optional(z.string().check(z.maxLength(LONGEST_QUOTE))),
  ...said,
  /** There was no good answer. */
  gaveUp: z.boolean(),
  /** In a loop: the round was over before anything was said to it. That is no "I have nothing". */
  outOfTime: z.optional(z.literal(true)),
});
