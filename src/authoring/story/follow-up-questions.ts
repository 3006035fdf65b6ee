import type { Finding } from '../../review/finding.ts';
import { followUpsTo } from '../../review/follow-ups.ts';
import { RULES } from '../../review/rules/index.ts';
import { cut } from '../../text/cut.ts';

/** A question to be ready for, as a probe of one's own story begins. */
export interface FollowUpQuestion {
  /** Also the id of the probe it becomes. */
  id: string;
  question: string;
  /** What it is really after. */
  tests: string;
}

/** In characters: enough to know the words again. */
const LONGEST_QUOTE = 60;

/** What interviewers ask about any story. */
const ALWAYS: readonly FollowUpQuestion[] = [
  {
    id: 'decided-against',
    question: 'What did you decide against, and why?',
    tests: 'Judgement: whether there was a real choice, and whether you know what it cost.',
  },
  {
    id: 'how-you-know',
    question: 'How do you know that it was your work that made the difference?',
    tests: 'Whether the result is measured, and yours.',
  },
  {
    id: 'who-disagreed',
    question: 'Who disagreed with you, and what did you do about it?',
    tests: 'How you treat people who see it otherwise, and whether they could change your mind.',
  },
  {
    id: 'start-again',
    question: 'What would you do differently if you started again tomorrow?',
    tests: 'Whether you have looked at it honestly since.',
  },
];

/** Such a question speaks of the words it was asked about. */
function inContext(quote: string, question: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words === '') return question;
  const isLong = words.length > LONGEST_QUOTE;
  const said = isLong ? `${cut(words, LONGEST_QUOTE).trimEnd()} ...` : words;
  return `"${said}": ${question}`;
}

/** The questions a story's own words call for, then those that are asked about any story. */
export function followUpQuestions(findings: readonly Finding[]): FollowUpQuestion[] {
  const own = followUpsTo(findings).map(({ rule, quote, question }) => ({
    id: rule,
    question: inContext(quote, question),
    tests: RULES.find(({ id }) => id === rule)?.why ?? 'What your story leaves open here.',
  }));
  return [...own, ...ALWAYS];
}
