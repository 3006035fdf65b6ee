import { LEVELS, type SectionName } from '../scenario/sections.ts';
import type { AnswerSection } from './answer.ts';
import { type KnownTexts, reasonOf, type TooLittle, tooLittle } from './enough.ts';
import { type Rated, rate } from './rating.ts';
import type { ReviewOptions } from './review-options.ts';

/** The texts of the scenario an answer may be copied from. */
function knownTexts(name: SectionName | null, { scenario, telling }: ReviewOptions): KnownTexts {
  if (scenario === undefined) return { question: null, examples: [] };
  if (telling === 'file') return { question: scenario.question, examples: [] };
  const reflections = LEVELS.flatMap((level) => scenario.sections.reflection.strong[level] ?? []);
  const { situation, task, action, result } = scenario.sections;
  const byName = { situation, task, action, result };
  const others = Object.values(byName).map(({ strong }) => strong);
  if (name === null)
    return { question: scenario.question, examples: [[...others, ...reflections].join('\n')] };
  const examples = name === 'reflection' ? reflections : [byName[name].strong];
  return { question: scenario.question, examples };
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
