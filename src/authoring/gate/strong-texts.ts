import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, type Level, SECTIONS, type SectionName } from '../../scenario/sections.ts';

/** A strong example and the path to it in the file. */
interface StrongText {
  path: (string | number)[];
  text: string;
  keyPhrases: readonly string[];
  /** The one it alone is told at; null for one told at any level without its own, and a reflection. */
  level: Level | null;
}

/** The strong examples of a section: one and those of a level of their own, or a reflection's. */
export function strongTexts({ sections }: Scenario, name: SectionName): StrongText[] {
  if (name !== 'reflection') {
    const { strong, key_phrases, by_level = {} } = sections[name];
    const path = ['sections', name, 'strong'];
    const ofLevels = LEVELS.flatMap((level): StrongText[] => {
      const told = by_level[level];
      if (told === undefined) return [];
      const place = ['sections', name, 'by_level', level, 'strong'];
      return [{ path: place, text: told.strong, keyPhrases: told.key_phrases, level }];
    });
    return [{ path, text: strong, keyPhrases: key_phrases, level: null }, ...ofLevels];
  }
  const { key_phrases: keyPhrases } = sections.reflection;
  return LEVELS.flatMap((level) => {
    const text = sections.reflection.strong[level];
    const path = ['sections', name, 'strong', level];
    return text === undefined ? [] : [{ path, text, keyPhrases, level: null }];
  });
}

/** Every strong example with its section. */
export function allStrongTexts(scenario: Scenario): (StrongText & { name: SectionName })[] {
  return SECTIONS.flatMap((name) => strongTexts(scenario, name).map((each) => ({ ...each, name })));
}
