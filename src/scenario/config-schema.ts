import * as z from 'zod/mini';
import {
  COMMAND,
  DAY_STARTS,
  KEEP_AUDIO,
  PACE,
  RULES_OFF,
  TYPING_FACTOR,
  VOCABULARY,
} from './config-limits.ts';
import { PRINCIPLES } from './principles.ts';
import { ROLES } from './roles.ts';
import { LEVELS } from './sections.ts';

const command = z
  .array(z.string().check(z.maxLength(COMMAND.longest)))
  .check(z.minLength(1), z.maxLength(COMMAND.most));

/** Importing it loads zod. What `config.yaml` may set; every key may be left out. */
export const configSchema = z.strictObject({
  level: z.optional(z.enum(LEVELS)),
  role: z.optional(z.enum(ROLES)),
  aloud: z.optional(z.boolean()),
  bell: z.optional(z.boolean()),
  /** Words a minute. */
  pace: z.optional(z.number().check(z.minimum(PACE.least), z.maximum(PACE.most))),
  /** How many times as long as saying it typing may take. */
  typing_factor: z.optional(
    z.number().check(z.minimum(TYPING_FACTOR.least), z.maximum(TYPING_FACTOR.most)),
  ),
  /** The hour at which a day begins, for those who rehearse past midnight. */
  day_starts_at: z.optional(z.int().check(z.minimum(DAY_STARTS.least), z.maximum(DAY_STARTS.most))),
  principles: z.optional(z.array(z.enum(PRINCIPLES.map(({ slug }) => slug)))),
  /** Ids of review rules. */
  rules_off: z.optional(
    z.array(z.string().check(z.maxLength(RULES_OFF.longest))).check(z.maxLength(RULES_OFF.most)),
  ),
  /** A program and its arguments. */
  recorder: z.optional(command),
  recogniser: z.optional(command),
  player: z.optional(command),
  /** Names and terms the recogniser may hear. */
  vocabulary: z.optional(
    z
      .array(z.string().check(z.minLength(1), z.maxLength(VOCABULARY.longest)))
      .check(z.maxLength(VOCABULARY.most)),
  ),
  /** Days. */
  keep_audio: z.optional(z.int().check(z.minimum(KEEP_AUDIO.least), z.maximum(KEEP_AUDIO.most))),
});

/** What belongs in each key. */
export const CONFIG_ADVICE: Readonly<Record<string, string>> = {
  level: 'the level you prepare for, where a story is told at it: "sde1", "sde2" or "senior"',
  role: 'what you interview as, such as "sre", "manager" or "student": its examples and questions come first',
  aloud: '`true` to speak rather than type unless something else is asked for',
  bell: '`true` to hear the bell of the terminal when the time is up',
  pace: 'how many words a minute you speak: 150 unless you say otherwise',
  typing_factor:
    'how many times as long as saying it you may take to type it: 3 unless you say otherwise',
  day_starts_at: 'the hour at which your day begins: 4 unless you say otherwise',
  principles: 'the Leadership Principles you prepare for, such as ["dive-deep"]',
  rules_off:
    'the ids of the review rules that are not looked for; `star-coach rules off ID` adds one',
  recorder:
    'a program and its arguments, such as ["arecord", ...], that writes raw sound (16 kHz, one channel, 16 bits) to its output',
  recogniser:
    'a program and its arguments that turns {sound}, a WAV file, into words on its output, or in the file {output}; {vocabulary} stands for what `vocabulary` lists',
  vocabulary:
    'names and terms of yours that a recogniser would not know, such as ["Kafka", "p99"]; it is told where {vocabulary} stands in its arguments',
  player: 'a program and its arguments that plays {sound}, a WAV file, such as ["mpv", "{sound}"]',
  keep_audio:
    'how many days the sound stays that `--keep-audio` keeps: 7 unless you say otherwise; without that flag none is kept',
};
