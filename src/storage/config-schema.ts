import * as z from 'zod';
import { PRINCIPLES } from '../scenario/principles.ts';
import { LEVELS } from '../scenario/sections.ts';

/** Importing it loads zod. What `config.yaml` may set; every key may be left out. */
export const configSchema = z.strictObject({
  level: z.enum(LEVELS).optional(),
  role: z.string().max(100).optional(),
  aloud: z.boolean().optional(),
  bell: z.boolean().optional(),
  /** Words a minute. */
  pace: z.number().min(60).max(300).optional(),
  /** How many times as long as saying it typing may take. */
  typing_factor: z.number().min(1).max(10).optional(),
  /** The hour at which a day begins, for those who rehearse past midnight. */
  day_starts_at: z.int().min(0).max(12).optional(),
  principles: z.array(z.enum(PRINCIPLES.map(({ slug }) => slug))).optional(),
  /** Ids of review rules. */
  rules_off: z.array(z.string().max(64)).max(200).optional(),
  /** A program and its arguments. */
  recorder: z.array(z.string()).min(1).max(50).optional(),
  recogniser: z.array(z.string()).min(1).max(50).optional(),
});
