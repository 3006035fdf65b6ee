import * as z from 'zod/mini';
import { ID_PATTERN } from '../../scenario/id.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import { pivotSchema, probeSchema } from '../../scenario/schema.ts';
import { LEVELS, SECTIONS } from '../../scenario/sections.ts';
import { THEMES } from '../../scenario/themes.ts';

/** Import types from here freely; importing the schemas loads zod. */

const principle = z.enum(PRINCIPLES.map(({ slug }) => slug));

const storySection = z.object({ text: z.string(), keyPhrases: z.array(z.string()) });

/** A story as its owner tells it, section by section; one that is not told yet is not there. */
const story = z.object({
  id: z.string().check(z.regex(ID_PATTERN)),
  title: z.string(),
  principle,
  question: z.string(),
  /** The ids of the questions it answers, where they are known. */
  answers: z.optional(z.array(z.string().check(z.regex(ID_PATTERN)))),
  /** The level of the interview it is meant for. */
  level: z.enum(LEVELS),
  themes: z.array(z.enum(THEMES)),
  sections: z.partialRecord(z.enum(SECTIONS), storySection),
  probes: z.array(probeSchema),
  /** Follow-ups without replies to choose from. */
  followUps: z.optional(z.array(z.string())),
  pivots: z.partialRecord(principle, pivotSchema),
});

/** A story that was left before it became a scenario. */
export const storyDraftSchema = z.object({
  version: z.literal(1),
  /** When it was last written, in milliseconds since 1970. */
  savedAt: z.number(),
  story,
  /** Texts that are not part of the story yet, by what they are to become. */
  begun: z.record(z.string(), z.string()),
});

export type Story = z.infer<typeof story>;

export type StoryDraft = z.infer<typeof storyDraftSchema>;
