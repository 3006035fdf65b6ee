import * as z from 'zod';
import { PRINCIPLES } from '../../scenario/principles.ts';

/** Import types from here freely; importing the schema loads zod. What the journal keeps of a plan: the last one holds. */
export const planFacts = {
  kind: z.literal('plan'),
  /** The local calendar day of the interview; null takes the date back. */
  on: z.iso.date().nullable(),
  /** The principles that matter; none is all of them. */
  principles: z.array(z.enum(PRINCIPLES.map(({ slug }) => slug))).max(PRINCIPLES.length),
};
