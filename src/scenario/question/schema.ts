import * as z from 'zod/mini';
import { fileId, id, line, principle } from '../fields.ts';
import { seenWhole } from '../misfit.ts';
import { SECTIONS } from '../sections.ts';
import { SIGNALS } from '../signals.ts';
import { checkReferences } from './references.ts';
import { SIGNS, type Sign } from './signs.ts';

/** When a follow-up is due: what was heard of its beat, or whatever was said. */
export const WHEN = ['heard', 'not_heard', 'always'] as const;

const phrasing = z.strictObject({
  text: line,
  /** The way people report being asked. */
  reported: z.optional(z.literal(true)),
});

const beatsOf = <Seen extends Sign>(signs: readonly [Seen, ...Seen[]]) =>
  z
    .array(
      z.strictObject({
        id,
        /** To oneself, while one speaks. */
        ask: line,
        /** What it tells the interviewer. */
        tells: line,
        /** Any of these shows it; none where only a listener can tell. */
        evidence: z._default(z.array(z.enum(signs)).check(z.maxLength(signs.length)), []),
      }),
    )
    .check(z.minLength(1), z.maxLength(4));

const followUp = z.strictObject({
  id,
  ask: line,
  when: z.enum(WHEN),
  /** The beat it hangs on; none where it is always asked. */
  beat: z.optional(id),
});

/** What an interviewer asks, in any of its phrasings: the only definition of a question file. */
export const questionSchema = z
  .strictObject({
    id: fileId,
    principle,
    /** The one to begin with under its principle. */
    first: z.optional(z.literal(true)),
    ask: z.array(phrasing).check(z.minLength(3, 'write at least 3 phrasings'), z.maxLength(8)),
    listens_for: z.array(line).check(z.minLength(4), z.maxLength(6)),
    beats: z.strictObject({
      situation: beatsOf(SIGNS.situation),
      task: beatsOf(SIGNS.task),
      action: beatsOf(SIGNS.action),
      result: beatsOf(SIGNS.result),
      reflection: beatsOf(SIGNS.reflection),
    }),
    pitfalls: z.array(line).check(z.minLength(2), z.maxLength(6)),
    follow_ups: z.array(followUp).check(z.minLength(4), z.maxLength(12)),
    bar: z.strictObject({ sde1: line, sde2: line, senior: line }),
    signals: z.array(z.enum(SIGNALS)).check(z.minLength(1), z.maxLength(4)),
  })
  .check(
    seenWhole((question) =>
      checkReferences({
        ...question,
        beats: SECTIONS.flatMap((section) =>
          question.beats[section].map(({ id, evidence }, at) => {
            return { id, evidence, at: ['beats', section, at] };
          }),
        ),
      }),
    ),
  );

export type Question = z.infer<typeof questionSchema>;
export type Beat = Question['beats'][(typeof SECTIONS)[number]][number];
export type FollowUp = Question['follow_ups'][number];
