import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Plan } from './records.ts';

/** What is asked, in its words: the question a story of one's own is told to, else the scenario's own. */
export function questionAsked(
  { question }: Pick<Scenario, 'question'>,
  { asked }: Pick<Plan, 'asked'>,
): string {
  return asked?.ask ?? question;
}

/** The principle it is told for. */
export function principleAsked(
  { principle }: Pick<Scenario, 'principle'>,
  { asked, pivot }: Pick<Plan, 'asked' | 'pivot'>,
): PrincipleSlug {
  return pivot ?? asked?.principle ?? principle;
}
