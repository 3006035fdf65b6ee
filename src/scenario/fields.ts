import * as z from 'zod/mini';
import { FILE_ID_PATTERN, fileIdProblem, ID_PATTERN } from './id.ts';
import { PRINCIPLES, type PrincipleSlug } from './principles.ts';
import { LEVELS } from './sections.ts';

const idProblem = ({ input }: { input?: unknown }) => fileIdProblem(String(input)) ?? undefined;
export const id = z.string().check(z.regex(ID_PATTERN, { error: idProblem }));
/** The id of what has a file of its own, which is named after it. */
export const fileId = z.string().check(z.regex(FILE_ID_PATTERN, { error: idProblem }));

export const line = z.string().check(
  z.trim(),
  z.minLength(1, 'write something here'),
  z.maxLength(300, 'keep this to 300 characters'),
  z.refine((text) => !text.includes('\n'), 'keep this on one line'),
);
export const prose = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'write something here'),
    z.maxLength(4000, 'keep this to 4000 characters'),
  );

export const principle = z.enum(
  PRINCIPLES.map((each) => each.slug) as [PrincipleSlug, ...PrincipleSlug[]],
);
export const level = z.enum(LEVELS);
