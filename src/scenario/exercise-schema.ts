import * as z from 'zod/mini';
import { EXERCISE_KINDS, type ExerciseKind } from './exercise-kinds.ts';
import { id, line, prose } from './fields.ts';
import { seenWhole } from './misfit.ts';
import { SECTIONS } from './sections.ts';

/** What a kind cannot do without, beside its options. */
const NEEDS: Readonly<Record<ExerciseKind, readonly ('passage' | 'section')[]>> = {
  next: ['passage'],
  fits: ['passage'],
  cut: [],
  words: ['passage', 'section'],
  opening: [],
};

/** A question about how another candidate answers the scenario's question. */
export const exerciseSchema = z
  .strictObject({
    id,
    kind: z.enum(EXERCISE_KINDS),
    /** Which section the passage is told as. */
    section: z.optional(z.enum(SECTIONS)),
    /** What the other candidate says; where a sentence is to be cut, the options are that. */
    passage: z.optional(prose),
    options: z.array(line).check(z.length(4, 'write four options')),
    answer: z.int().check(z.minimum(1), z.maximum(4)),
    explanation: prose,
  })
  .check(
    seenWhole(function* (exercise) {
      for (const key of ['passage', 'section'] as const) {
        const isNeeded = NEEDS[exercise.kind].includes(key);
        if (isNeeded === (exercise[key] !== undefined)) continue;
        const message = isNeeded
          ? `"${exercise.kind}" needs a \`${key}\``
          : `"${exercise.kind}" has no \`${key}\`: take it out`;
        yield { path: isNeeded ? [] : [key], message };
      }
    }),
  );

export type Exercise = z.infer<typeof exerciseSchema>;
