import type { Sign } from '../scenario/question/signs.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/index.ts';

const QUESTIONS = new Map(RULES.map(({ id, followUp }) => [id, followUp]));
const ANSWERED_BY = new Map(RULES.map(({ id, answeredBy }) => [id, answeredBy]));

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
      const question = QUESTIONS.get(rule) ?? null;
      if (weight !== wanted || question === null || seen.has(question)) continue;
      seen.set(question, { rule, quote, question });
    }
  }
  return [...seen.values()].slice(0, MOST);
}

/** What an answer to the follow-up of a rule has to show; none where only the finding can tell. */
export function signsAskedBy(rule: string): Sign[] {
  const sign = ANSWERED_BY.get(rule);
  return sign === undefined ? [] : [sign];
}
