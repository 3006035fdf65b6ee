import type { SectionName } from '../../scenario/sections.ts';
import { gapWeight, type Standard } from './content-problem.ts';
import { type CopiedText, copiedTexts, shareOf } from './copied-texts.ts';
import type { LibraryProblem, PlacedScenario } from './placed-scenario.ts';
import { allStrongTexts } from './strong-texts.ts';

/**
 * How many words a strong example may share with one of another scenario. Among the 27,784 pairs of
 * the library, all written apart, the closest share 0.34; a copy with every third word changed shares
 * 0.43 to 0.6.
 */
const LIMIT = 0.43;

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Those taken from the same sections of one scenario are told together, as one story. */
function byOrigin(copies: readonly CopiedText<SectionName>[]): CopiedText<SectionName>[][] {
  const groups = new Map<unknown, CopiedText<SectionName>[]>();
  for (const found of copies) {
    const { copy, of } = found;
    const key = copy.name === of.name ? `${copy.each.file}\n${of.each.file}` : found;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  return [...groups.values()];
}

/** No strong example, or whole story, is told again in another scenario. */
export function checkCopiedSections(
  scenarios: readonly PlacedScenario[],
  standard: Standard,
): LibraryProblem[] {
  const texts = scenarios.flatMap((each) =>
    allStrongTexts(each.scenario).map((strong) => ({ ...strong, each })),
  );
  // The reflections of one story, level by level, may say the same.
  const copies = copiedTexts(texts, { limit: LIMIT, isFreeWithin: true });
  return byOrigin(copies).flatMap((group): LibraryProblem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const names = [...new Set(group.map(({ copy }) => copy.name))];
    const least = Math.min(...group.map(({ overlap }) => overlap));
    const share = `${least < 1 && names.length > 1 ? 'at least ' : ''}${shareOf(least)}`;
    const { copy, of } = first;
    const origin = names.length > 1 ? of.each.file : `the ${of.name} of ${of.each.file}`;
    const verb = names.length > 1 ? 'share' : 'shares';
    const message = `the ${listed(names)} ${verb} ${share} with ${origin}: tell another story`;
    return [{ scenario: copy.each, path: copy.path, weight: gapWeight(standard), message }];
  });
}
