import type { Finding } from './finding.ts';

const MEASURED = 'How did you measure that it worked, and what was it before?';

/** What an interviewer asks when a rule has seen something; the quoted words stand above it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'we-dilution': 'You said "we" there. What did you do yourself, with your own hands?',
  'no-own-action': 'What was the first thing you did, and the one after that?',
  'handed-off': 'And once you had told them, what did you do to see it through?',
  assigned: 'Suppose nobody had asked you. Would you have done it, and how would you have known?',
  'no-scope-boundary': 'Whose job was this, and why did it end up being you?',
  'no-outcome-number': MEASURED,
  'no-business-impact': 'What did that change for a customer, or for the company?',
  'no-second-order': 'What is still different today because of it?',
  'vague-outcome': MEASURED,
  'vague-quantity': 'Can you put a number on that?',
  'generic-reflection': 'What did this story teach you that another one would not have?',
  'no-reflection': 'What would you do differently if it happened again on Monday?',
  'systemic-missing': 'What in the way the teams worked let this happen in the first place?',
  'agentless-outcome': 'Who did that: you, or someone else?',
  hedge: 'Did you do it or not? Say it again without the cushion.',
  habitual: 'That is what you usually do. What did you do that time?',
  'setup-heavy': 'Let us skip ahead: what did you actually do?',
};

/** More would be an interrogation. */
const MOST = 3;

export interface FollowUp {
  rule: string;
  quote: string;
  question: string;
}

/** The follow-ups that the findings call for, each question once: faults first, then hints. */
export function followUpsTo(findings: readonly Finding[]): FollowUp[] {
  const seen = new Map<string, FollowUp>();
  for (const wanted of ['fault', 'hint'] as const) {
    for (const { rule, weight, quote } of findings) {
      const question = QUESTIONS[rule];
      if (weight !== wanted || question === undefined || seen.has(question)) continue;
      seen.set(question, { rule, quote, question });
    }
  }
  return [...seen.values()].slice(0, MOST);
}
