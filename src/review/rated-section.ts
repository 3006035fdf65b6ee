import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { everyTelling } from '../scenario/told-section.ts';
import type { AnswerSection } from './answer.ts';
import { type KnownTexts, reasonOf, type TooLittle, tooLittle } from './enough.ts';
import { type Rated, rate } from './rating.ts';
import type { ReviewOptions } from './review-options.ts';

/** The texts of the scenario an answer may be copied from. */
function knownTexts(name: SectionName | null, { scenario, telling }: ReviewOptions): KnownTexts {
  if (scenario === undefined) return { question: null, examples: [] };
  if (telling === 'file') return { question: scenario.question, examples: [] };
  if (name !== null) return { question: scenario.question, examples: everyTelling(scenario, name) };
  const whole = SECTIONS.flatMap((each) => everyTelling(scenario, each)).join('\n');
  return { question: scenario.question, examples: [whole] };
}

/** Why the section cannot be judged; null where there is enough of it. */
export function whatIsMissing(section: AnswerSection, options: ReviewOptions): TooLittle | null {
  return tooLittle(section, knownTexts(section.name, options));
}

/** What a section shows, or that it is too little to say. */
export function ratedSection(
  section: AnswerSection,
  found: TooLittle | null,
  { level }: ReviewOptions,
): Rated {
  if (found === null) return rate(section, level);
  return { rating: 'not enough to judge', why: reasonOf(found), asksFor: [], evidence: [] };
}
