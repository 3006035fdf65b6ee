import * as z from 'zod/mini';
import { exerciseSchema } from './exercise-schema.ts';
import { fileId, id, level, line, principle, prose } from './fields.ts';
import { seenWhole } from './misfit.ts';
import { OUTCOMES } from './outcomes.ts';
import { ROLES } from './roles.ts';
import { THEMES } from './themes.ts';

/** Seconds of speech. Bounded: a countdown longer than an hour is a typing mistake. */
const seconds = z
  .int('use whole seconds')
  .check(z.minimum(5, 'use at least 5 seconds'), z.maximum(3600, 'use at most 3600 seconds'));

const keyPhrases = z.array(line).check(z.minLength(1), z.maxLength(8));

const advice = { coaching: z.optional(prose), common_mistake: z.optional(prose) };

const section = z.strictObject({
  target_seconds: seconds,
  strong: prose,
  key_phrases: keyPhrases,
  /** Where somebody of a level did something else: told with its own phrases, in that level's time. */
  by_level: z.optional(
    z.partialRecord(level, z.strictObject({ strong: prose, key_phrases: keyPhrases })),
  ),
  ...advice,
});

const reflection = z.strictObject({
  target_seconds: seconds,
  strong: z
    .partialRecord(level, prose)
    .check(
      z.refine(
        (byLevel) => Object.keys(byLevel).length > 0,
        'write the reflection for at least one level',
      ),
    ),
  key_phrases: keyPhrases,
  ...advice,
});

export const probeSchema = z.strictObject({
  id,
  question: line,
  tests: line,
  strong: z.strictObject({ reply: prose, remember: line }),
  weak: z.array(z.strictObject({ reply: prose, why: prose })).check(z.minLength(1), z.maxLength(5)),
});

const weakAnswer = z.strictObject({
  text: prose,
  red_flags: z
    .array(z.strictObject({ quote: line, why: line }))
    .check(z.minLength(1), z.maxLength(10)),
  bar_raiser: prose,
});

const knowledgeQuestion = z.strictObject({
  id,
  question: line,
  options: z.array(line).check(z.length(4, 'write four options')),
  answer: z.int().check(z.minimum(1), z.maximum(4)),
  explanation: prose,
});

export const pivotSchema = z.strictObject({
  lead_with: prose,
  emphasise: z.optional(prose),
  downplay: z.optional(prose),
});

const levelGuide = z.strictObject({
  focus: z.optional(prose),
  reflection: z.optional(prose),
  bar: z.optional(prose),
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
    was: z.optional(z.array(fileId).check(z.minLength(1), z.maxLength(20))),
    principle,
    title: line,
    question: line,
    /** The ids of the questions it answers, the one it was written for first. */
    answers: z.optional(z.array(fileId).check(z.minLength(1), z.maxLength(20))),
    /** What else the story can answer; omitted when neither. */
    themes: z.optional(z.array(z.enum(THEMES)).check(z.maxLength(THEMES.length))),
    /** Who tells it; left out where a software engineer does. */
    role: z.optional(z.enum(ROLES)),
    /** How it ends; left out where it got what it set out for. */
    outcome: z.optional(z.enum(OUTCOMES)),
    overview: z.optional(prose),
    takeaways: z._default(z.array(line).check(z.maxLength(8)), []),
    sections: z.strictObject({
      situation: section,
      task: section,
      action: section,
      result: section,
      reflection,
    }),
    probes: z._default(z.array(probeSchema).check(z.maxLength(20)), []),
    /** Follow-ups without replies to choose from: a rehearsal asks them, and they are answered. */
    follow_ups: z.optional(z.array(line).check(z.minLength(1), z.maxLength(20))),
    weak_answer: z.optional(weakAnswer),
    quiz: z._default(z.array(knowledgeQuestion).check(z.maxLength(20)), []),
    exercises: z._default(z.array(exerciseSchema).check(z.maxLength(20)), []),
    pivots: z._default(z.partialRecord(principle, pivotSchema), {}),
    levels: z
      .partialRecord(level, levelGuide)
      .check(z.refine((guides) => Object.keys(guides).length > 0, 'describe at least one level')),
  })
  .check(
    seenWhole(function* (scenario) {
      const same = scenario.was?.indexOf(scenario.id) ?? -1;
      if (same >= 0) {
        const message = 'an id it had before is another one than the one it has';
        yield { path: ['was', same], message };
      }
      if (scenario.pivots[scenario.principle] !== undefined) {
        const message = "a pivot leads to another principle than the scenario's own";
        yield { path: ['pivots', scenario.principle], message };
      }
      for (const list of ['probes', 'quiz', 'exercises'] as const) {
        const seen = new Set<string>();
        for (const [index, { id: name }] of scenario[list].entries()) {
          if (seen.has(name)) {
            const message = `the id "${name}" is used twice; progress is kept by id, so each needs its own`;
            yield { path: [list, index, 'id'], message };
          }
          seen.add(name);
        }
      }
    }),
  );

export type Scenario = z.infer<typeof scenarioSchema>;
export type Probe = Scenario['probes'][number];
export type KnowledgeQuestion = Scenario['quiz'][number];
export type WeakAnswer = z.infer<typeof weakAnswer>;
export type Pivot = z.infer<typeof pivotSchema>;
