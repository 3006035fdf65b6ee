import type { Scenario } from '../../scenario/schema.ts';
import { type Level, SECTIONS, type SectionName } from '../../scenario/sections.ts';
import { sectionProblem } from './story-limits.ts';

/** A section of a story file, as it stands there and as it was told. */
export interface SectionChange {
  section: SectionName;
  /** The level a reflection is written for; null for the other sections, which have one text. */
  level: Level | null;
  before: string;
  after: string;
}

/** What a section says in a file; null where that has none for the level. */
export function writtenText(
  { sections }: Scenario,
  section: SectionName,
  level: Level,
): { level: Level | null; text: string } | null {
  if (section !== 'reflection') return { level: null, text: sections[section].strong };
  const text = sections.reflection.strong[level];
  return text === undefined ? null : { level, text };
}

const asOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What telling a story again at a level changes in its file: the sections told in other words, where
 * the file has a text for them. What was not told, or is no section yet, changes nothing.
 */
export function storyChanges(
  scenario: Scenario,
  told: ReadonlyMap<SectionName, string>,
  level: Level,
): SectionChange[] {
  return SECTIONS.flatMap((section) => {
    const after = told.get(section)?.trim() ?? '';
    const written = writtenText(scenario, section, level);
    if (written === null || sectionProblem(after) !== null) return [];
    if (asOneLine(after) === asOneLine(written.text)) return [];
    return [{ section, level: written.level, before: written.text, after }];
  });
}
