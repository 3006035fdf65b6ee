import * as z from 'zod';
import { ID_PATTERN } from '../../scenario/id.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import { INTERVIEW_LIMITS } from './interview-limits.ts';
import { VERDICTS } from './verdicts.ts';

/** Import types from here freely; importing the schemas loads zod. What the journal keeps of a real interview. */

const { line, text, questions } = INTERVIEW_LIMITS;
const id = z.string().regex(ID_PATTERN);
const verdict = z.enum(VERDICTS);

/** One question that was asked. */
export const askedFacts = z.object({
  /** In the person's own words. */
  ask: z.string().max(text),
  /** The question of the library the person says it was, and its principle. */
  question: id.optional(),
  principle: z.enum(PRINCIPLES.map(({ slug }) => slug)).optional(),
  /** The story of theirs that was told. */
  story: z.object({ id, title: z.string().max(300) }).optional(),
  /** What was told; null where nobody said. */
  told: z.enum(['own', 'another', 'none']).nullable(),
  /** What they dug into. */
  dug: z.string().max(text),
  /** How it went, as the person says; null where they do not. */
  went: verdict.nullable(),
});

/** A real interview, as the person remembers it. */
export const interviewContent = z.object({
  company: z.string().max(line),
  round: z.string().max(line),
  /** The local calendar day of it. */
  on: z.iso.date(),
  asked: z.array(askedFacts).max(questions),
  went: verdict.nullable(),
  /** What the person would do differently. */
  change: z.string().max(text),
});

/** The last record of an interview holds. */
export const interviewFacts = {
  kind: z.literal('interview'),
  interview: id,
  ...interviewContent.shape,
};

export type InterviewContent = z.infer<typeof interviewContent>;
export type AskedInEarnest = z.infer<typeof askedFacts>;
