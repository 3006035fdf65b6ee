import * as z from 'zod/mini';
import { ID_PATTERN } from '../../scenario/id.ts';
import { PRINCIPLES } from '../../scenario/principles.ts';
import { INTERVIEW_LIMITS } from './interview-limits.ts';
import { VERDICTS } from './verdicts.ts';

/** Import types from here freely; importing the schemas loads zod. What the journal keeps of a real interview. */

const { line, text, questions } = INTERVIEW_LIMITS;
const id = z.string().check(z.regex(ID_PATTERN));
const verdict = z.enum(VERDICTS);

/** One question that was asked. */
export const askedFacts = z.object({
  /** In the person's own words. */
  ask: z.string().check(z.maxLength(text)),
  /** The question of the library the person says it was, and its principle. */
  question: z.optional(id),
  principle: z.optional(z.enum(PRINCIPLES.map(({ slug }) => slug))),
  /** The story of theirs that was told. */
  story: z.optional(z.object({ id, title: z.string().check(z.maxLength(300)) })),
  /** What was told; null where nobody said. */
  told: z.nullable(z.enum(['own', 'another', 'none'])),
  /** What they dug into. */
  dug: z.string().check(z.maxLength(text)),
  /** How it went, as the person says; null where they do not. */
  went: z.nullable(verdict),
});

/** A real interview, as the person remembers it. */
export const interviewContent = z.object({
  company: z.string().check(z.maxLength(line)),
  round: z.string().check(z.maxLength(line)),
  /** The local calendar day of it. */
  on: z.iso.date(),
  asked: z.array(askedFacts).check(z.maxLength(questions)),
  went: z.nullable(verdict),
  /** What the person would do differently. */
  change: z.string().check(z.maxLength(text)),
});

/** The last record of an interview holds. */
export const interviewFacts = {
  kind: z.literal('interview'),
  interview: id,
  ...interviewContent.shape,
};

export type InterviewContent = z.infer<typeof interviewContent>;
export type AskedInEarnest = z.infer<typeof askedFacts>;
