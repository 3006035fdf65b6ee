import * as z from 'zod/mini';
import { ID_PATTERN } from '../scenario/id.ts';
import { PRINCIPLES } from '../scenario/principles.ts';
import { LEVELS, PARTS, type Part, SECTIONS } from '../scenario/sections.ts';
import { BUILT_IN } from '../scenario/source.ts';
import { TELLINGS } from '../scenario/telling.ts';
import type { Delivery } from '../speech/sound/delivery.ts';
import { REHEARSAL_FEEDBACK } from './feedback.ts';
import { RECORDINGS } from './recording.ts';
import { NOTHING_SET } from './settings.ts';

/** Import types from here freely; importing the schemas loads zod. */

const seconds = z.number().check(z.nonnegative());
const section = z.enum(SECTIONS);
const part = z.enum(PARTS);

/** A story of the person's own by the name it has; `title` is empty until it is given one. */
const story = z.object({ id: z.string().check(z.regex(ID_PATTERN)), title: z.string() });

const plannedSection = z.object({
  name: section,
  /** Seconds the section should take when spoken, at the plan's level. */
  targetSeconds: seconds,
  /** Seconds the countdown gives: the target, or three times that when typing. */
  allowedSeconds: seconds,
});

/** A question in the words it is asked in this time. */
const asked = z.object({
  id: z.string().check(z.regex(ID_PATTERN)),
  ask: z.string(),
  principle: z.enum(PRINCIPLES.map(({ slug }) => slug)),
});

/** Everything decided before the clock starts. */
const plan = z.object({
  scenarioId: z.string().check(z.regex(ID_PATTERN)),
  telling: z.enum(TELLINGS),
  /** The story of the person's own; null where the scenario is told, or the file it stands in. */
  story: z._default(z.nullable(story), null),
  /** What such a story is told to; null where the scenario is told, for its own question. */
  asked: z._default(z.nullable(asked), null),
  level: z.enum(LEVELS),
  clock: z.enum(['typing', 'spoken']),
  recording: z._default(z.enum(RECORDINGS), 'none'),
  strict: z.boolean(),
  /** The principle the story is retold for, when it is not the scenario's own. */
  pivot: z.nullable(z.enum(PRINCIPLES.map(({ slug }) => slug))),
  sections: z.array(plannedSection).check(z.minLength(1)),
  /** They are told in one breath, as in an interview: one take for all of them. */
  isWhole: z._default(z.boolean(), false),
  /** Words a minute, and how many times as long typing may take. */
  pace: z._default(z.number().check(z.positive()), NOTHING_SET.pace),
  typingFactor: z._default(z.number().check(z.positive()), NOTHING_SET.typingFactor),
});

/** One timed answer, to one section or to all of them, as it happened. Everything else is derived from it. */
const take = z.object({
  section: part,
  /** What was said, in words; null when nobody wrote it down, as when it was only spoken. */
  words: z.nullable(z.string()),
  /** Seconds on the clock, pauses not counted. */
  activeSeconds: seconds,
  /** How many cues were revealed. */
  hintsUsed: z.number(),
  pasted: z.boolean(),
  /** The program was stopped or the machine slept during the take, so its time says little. */
  interrupted: z.boolean(),
  skipped: z.boolean(),
  /** How it sounded, where it was recorded. */
  delivery: z.optional(z.custom<Delivery>((value) => typeof value === 'object' && value !== null)),
  /** Where a recogniser was not sure of its words, and nobody was after it. */
  doubtful: z.optional(z.array(z.object({ start: z.number(), end: z.number() }))),
  /** Cues the speaker ticked after a spoken take; null for a typed one, or when nobody was asked. */
  ticked: z.nullable(z.array(z.string())),
});

/** A take that has begun and not ended. */
const begun = z.object({
  section: part,
  text: z.string(),
  activeMs: seconds,
  hintsUsed: z.number(),
});

const draftOfVersion1 = z.looseObject({
  version: z.literal(1),
  step: z._default(z.boolean(), false),
  plan: z.looseObject({ mode: z.enum(['typed', 'aloud']) }),
  takes: z.array(z.looseObject({ text: z.string() })),
});

const draftWithoutTelling = z.looseObject({
  source: z.string(),
  quiz: z._default(z.boolean(), true),
  plan: z.looseObject({ telling: z.optional(z.undefined()) }),
});

/** A draft from before stories of one's own were told to a question: the scenario was told. */
function withTelling(raw: unknown): unknown {
  const { data } = draftWithoutTelling.safeParse(raw);
  if (data === undefined) return raw;
  const telling = data.source === BUILT_IN.kind ? 'model' : 'file';
  return { followUps: data.quiz, ...data, plan: { ...data.plan, telling } };
}

/** A draft that version 1 wrote, in the shape of version 2; anything else as it is. */
function upgraded(raw: unknown): unknown {
  const { data } = draftOfVersion1.safeParse(raw);
  if (data === undefined) return raw;
  const { step, plan, takes, ...facts } = data;
  const { mode, ...rest } = plan;
  const isSpoken = mode === 'aloud';
  return {
    ...facts,
    version: 2,
    feedback: step ? REHEARSAL_FEEDBACK[0] : REHEARSAL_FEEDBACK[1],
    plan: { ...rest, clock: isSpoken ? 'spoken' : 'typing' },
    takes: takes.map(({ text, ...take }) => ({ ...take, words: isSpoken ? null : text })),
  };
}

/** A rehearsal that was left before its end. */
const draft = z.object({
  version: z.literal(2),
  id: z.string().check(z.regex(ID_PATTERN)),
  title: z.string(),
  /** `built-in`, or the path of the user's scenario file. */
  source: z.string(),
  /** When it was last written, in milliseconds since 1970. */
  savedAt: z.number(),
  plan,
  /** Whether the interviewer asks on at the end, and whether the other candidate is asked after that. */
  followUps: z.boolean(),
  quiz: z._default(z.boolean(), true),
  feedback: z._default(z.enum(REHEARSAL_FEEDBACK), 'at the end'),
  /** Finished takes the journal does not hold. */
  takes: z.array(take),
  /** The take that was under way. */
  current: z.nullable(begun),
  /** Takes begun before that, which wait while an earlier section is told again. */
  waiting: z.optional(z.array(begun)),
  /** The answer to a follow-up that was under way, and what was asked. */
  probe: z.nullish(z.object({ asked: z.string(), text: z.string(), activeMs: seconds })),
});

export const draftSchema = z.pipe(
  z.transform((raw) => withTelling(upgraded(raw))),
  draft,
);

export type Draft = z.infer<typeof draft>;
export type BegunProbe = NonNullable<Draft['probe']>;
export type BegunTake = z.infer<typeof begun>;
export type Plan = z.infer<typeof plan>;
export type AskedQuestion = z.infer<typeof asked>;
export type NamedStory = z.infer<typeof story>;
export type PlannedSection = z.infer<typeof plannedSection>;
/** What one take is to answer, and in which time. */
export type PlannedPart = Omit<PlannedSection, 'name'> & { name: Part };
/** Which clock runs: for typing, which takes longer, or exactly as long as it takes to say. */
export type Clock = Plan['clock'];
export type Take = z.infer<typeof take>;
