import * as z from 'zod';
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

const command = z.array(z.string().max(COMMAND.longest)).min(1).max(COMMAND.most);

/** Importing it loads zod. What `config.yaml` may set; every key may be left out. */
export const configSchema = z.strictObject({
  level: z.enum(LEVELS).optional(),
  role: z.enum(ROLES).optional(),
  aloud: z.boolean().optional(),
  bell: z.boolean().optional(),
  /** Words a minute. */
  pace: z.number().min(PACE.least).max(PACE.most).optional(),
  /** How many times as long as saying it typing may take. */
  typing_factor: z.number().min(TYPING_FACTOR.least).max(TYPING_FACTOR.most).optional(),
  /** The hour at which a day begins, for those who rehearse past midnight. */
  day_starts_at: z.int().min(DAY_STARTS.least).max(DAY_STARTS.most).optional(),
  principles: z.array(z.enum(PRINCIPLES.map(({ slug }) => slug))).optional(),
  /** Ids of review rules. */
  rules_off: z.array(z.string().max(RULES_OFF.longest)).max(RULES_OFF.most).optional(),
  /** A program and its arguments. */
  recorder: command.optional(),
  recogniser: command.optional(),
  player: command.optional(),
  /** Names and terms the recogniser may hear. */
  vocabulary: z.array(z.string().min(1).max(VOCABULARY.longest)).max(VOCABULARY.most).optional(),
  /** Days. */
  keep_audio: z.int().min(KEEP_AUDIO.least).max(KEEP_AUDIO.most).optional(),
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
