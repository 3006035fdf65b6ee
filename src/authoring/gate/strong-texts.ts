import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, SECTIONS, type SectionName } from '../../scenario/sections.ts';

/** A strong example and the path to it in the file. */
interface StrongText {
  path: (string | number)[];
  text: string;
}

/** The strong examples of a section: one, or one for each level of the reflection. */
export function strongTexts({ sections }: Scenario, name: SectionName): StrongText[] {
  if (name !== 'reflection') {
    return [{ path: ['sections', name, 'strong'], text: sections[name].strong }];
  }
  return LEVELS.flatMap((level) => {
    const text = sections.reflection.strong[level];
    return text === undefined ? [] : [{ path: ['sections', name, 'strong', level], text }];
  });
}

/** Every strong example with its section. */
export function allStrongTexts(scenario: Scenario): (StrongText & { name: SectionName })[] {
  return SECTIONS.flatMap((name) => strongTexts(scenario, name).map((each) => ({ ...each, name })));
}
