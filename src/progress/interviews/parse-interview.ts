import * as z from 'zod/mini';
import { ID_PATTERN } from '../../scenario/id.ts';
import { checkedYaml } from '../../scenario/yaml/checked-yaml.ts';
import { adviceFrom } from '../../scenario/yaml/issue-message.ts';
import { INTERVIEW_LIMITS } from './interview-limits.ts';
import { VERDICTS } from './verdicts.ts';

/** Loads zod and yaml: import it only when there is a file to read. */

const { line, text, questions } = INTERVIEW_LIMITS;
const verdict = z.enum(VERDICTS);

const written = z.strictObject({
  company: z._default(z.string().check(z.maxLength(line)), ''),
  round: z._default(z.string().check(z.maxLength(line)), ''),
  date: z.optional(z.iso.date()),
  asked: z._default(
    z
      .array(
        z.strictObject({
          ask: z.string().check(z.minLength(1), z.maxLength(text)),
          question: z.optional(z.string().check(z.regex(ID_PATTERN))),
          story: z.optional(z.string().check(z.minLength(1), z.maxLength(line))),
          dug: z._default(z.string().check(z.maxLength(text)), ''),
          went: z.optional(verdict),
        }),
      )
      .check(z.maxLength(questions)),
    [],
  ),
  went: z.optional(verdict),
  change: z._default(z.string().check(z.maxLength(text)), ''),
});

const ADVICE = adviceFrom(
  {
    company: 'what you call the company',
    round: 'which round, and with whom',
    date: 'the day of it, such as 2026-11-20; today when left out',
    asked: 'a list of what you were asked, each with `ask`',
    ask: 'what you were asked, in your words',
    question: 'the id of the question of the library it was; `star-coach list --json` has them',
    story: 'the title or id of the story you told; "none" where nothing came',
    dug: 'what they dug into',
    went: 'how it went: "well", "so-so" or "badly"',
    change: 'what you would do differently',
  },
  'company, round, date, asked, went, change: all may be left out',
);

export type WrittenInterview = z.infer<typeof written>;

/** A log of an interview as somebody wrote it, or every problem it has. */
export function parseInterview(source: string, file: string) {
  return checkedYaml<WrittenInterview>(source, file, written, { advice: ADVICE });
}
