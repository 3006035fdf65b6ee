import type { Scenario } from './schema.ts';
import { LEVELS, type Level, type SectionName } from './sections.ts';

/** A strong example and the words in it that a listener should not miss. */
export interface ToldSection {
  strong: string;
  key_phrases: readonly string[];
}

/** The reflection for the level, or the nearest level that has one. */
function reflectionAt({ sections }: Scenario, level: Level): ToldSection {
  const { strong: byLevel, key_phrases } = sections.reflection;
  const steps = (each: Level) => Math.abs(LEVELS.indexOf(each) - LEVELS.indexOf(level));
  const nearestFirst = [...LEVELS].sort((a, b) => steps(a) - steps(b));
  const strong = nearestFirst.map((each) => byLevel[each]).find((text) => text !== undefined);
  return { strong: strong ?? '', key_phrases };
}

/** How somebody of that level tells the section: as the level has it, or as all others do. */
export function toldAt(scenario: Scenario, section: SectionName, level: Level): ToldSection {
  if (section === 'reflection') return reflectionAt(scenario, level);
  const told = scenario.sections[section];
  return told.by_level?.[level] ?? told;
}

/** Every text the section is told in, whatever the level. */
export function everyTelling({ sections }: Scenario, section: SectionName): string[] {
  if (section === 'reflection') {
    return LEVELS.flatMap((level) => sections.reflection.strong[level] ?? []);
  }
  const { strong, by_level = {} } = sections[section];
  return [strong, ...LEVELS.flatMap((level) => by_level[level]?.strong ?? [])];
}
