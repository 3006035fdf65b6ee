import * as z from 'zod';
import { exerciseSchema } from './exercise-schema.ts';
import { fileId, id, level, line, principle, prose } from './fields.ts';
import { OUTCOMES } from './outcomes.ts';
import { ROLES } from './roles.ts';
import { THEMES } from './themes.ts';

/** Seconds of speech. Bounded: a countdown longer than an hour is a typing mistake. */
const seconds = z
  .int('use whole seconds')
  .min(5, 'use at least 5 seconds')
  .max(3600, 'use at most 3600 seconds');

const keyPhrases = z.array(line).min(1).max(8);

const advice = { coaching: prose.optional(), common_mistake: prose.optional() };

const section = z.strictObject({
  target_seconds: seconds,
  strong: prose,
  key_phrases: keyPhrases,
  /** Where somebody of a level did something else: told with its own phrases, in that level's time. */
  by_level: z
    .partialRecord(level, z.strictObject({ strong: prose, key_phrases: keyPhrases }))
    .optional(),
  ...advice,
});

const reflection = z.strictObject({
  target_seconds: seconds,
  strong: z
    .partialRecord(level, prose)
    .refine(
      (byLevel) => Object.keys(byLevel).length > 0,
      'write the reflection for at least one level',
    ),
  key_phrases: keyPhrases,
  ...advice,
});

export const probeSchema = z.strictObject({
  id,
  question: line,
  tests: line,
  strong: z.strictObject({ reply: prose, remember: line }),
  weak: z
    .array(z.strictObject({ reply: prose, why: prose }))
    .min(1)
    .max(5),
});

const weakAnswer = z.strictObject({
  text: prose,
  red_flags: z
    .array(z.strictObject({ quote: line, why: line }))
    .min(1)
    .max(10),
  bar_raiser: prose,
});

const knowledgeQuestion = z.strictObject({
  id,
  question: line,
  options: z.array(line).length(4, 'write four options'),
  answer: z.int().min(1).max(4),
  explanation: prose,
});

export const pivotSchema = z.strictObject({
  lead_with: prose,
  emphasise: prose.optional(),
  downplay: prose.optional(),
});

const levelGuide = z.strictObject({
  focus: prose.optional(),
  reflection: prose.optional(),
  bar: prose.optional(),
  total_seconds: seconds,
});

/**
 * One question with its walkthrough: the only definition of what a scenario file may hold. What can
 * be left out does not keep a story of one's own from being rehearsed; `unfinished` names it, and a
 * built-in scenario has all of it.
 */
export const scenarioSchema = z
  .strictObject({
    id: fileId,
    /** Ids it had before, so that what was rehearsed under them goes on. */
    was: z.array(fileId).min(1).max(20).optional(),
    principle,
    title: line,
    question: line,
    /** The ids of the questions it answers, the one it was written for first. */
    answers: z.array(fileId).min(1).max(20).optional(),
    /** What else the story can answer; omitted when neither. */
    themes: z.array(z.enum(THEMES)).max(THEMES.length).optional(),
    /** Who tells it; left out where a software engineer does. */
    role: z.enum(ROLES).optional(),
    /** How it ends; left out where it got what it set out for. */
    outcome: z.enum(OUTCOMES).optional(),
    overview: prose.optional(),
    takeaways: z.array(line).max(8).default([]),
    sections: z.strictObject({
      situation: section,
      task: section,
      action: section,
      result: section,
      reflection,
    }),
    probes: z.array(probeSchema).max(20).default([]),
    /** Follow-ups without replies to choose from: a rehearsal asks them, and they are answered. */
    follow_ups: z.array(line).min(1).max(20).optional(),
    weak_answer: weakAnswer.optional(),
    quiz: z.array(knowledgeQuestion).max(20).default([]),
    exercises: z.array(exerciseSchema).max(20).default([]),
    pivots: z.partialRecord(principle, pivotSchema).default({}),
    levels: z
      .partialRecord(level, levelGuide)
      .refine((guides) => Object.keys(guides).length > 0, 'describe at least one level'),
  })
  .superRefine((scenario, context) => {
    const same = scenario.was?.indexOf(scenario.id) ?? -1;
    if (same >= 0) {
      context.addIssue({
        code: 'custom',
        path: ['was', same],
        message: 'an id it had before is another one than the one it has',
      });
    }
    if (scenario.pivots[scenario.principle] !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['pivots', scenario.principle],
        message: "a pivot leads to another principle than the scenario's own",
      });
    }
    for (const list of ['probes', 'quiz', 'exercises'] as const) {
      const seen = new Set<string>();
      for (const [index, entry] of scenario[list].entries()) {
        if (seen.has(entry.id)) {
          context.addIssue({
            code: 'custom',
            path: [list, index, 'id'],
            message: `the id "${entry.id}" is used twice; progress is kept by id, so each needs its own`,
          });
        }
        seen.add(entry.id);
      }
    }
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Probe = Scenario['probes'][number];
export type KnowledgeQuestion = Scenario['quiz'][number];
export type WeakAnswer = z.infer<typeof weakAnswer>;
export type Pivot = z.infer<typeof pivotSchema>;
