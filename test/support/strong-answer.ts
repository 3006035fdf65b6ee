import type { Scenario } from '../../src/scenario/schema.ts';
import {
  type Level,
  SECTIONS,
  type SectionName,
  sectionTitle,
} from '../../src/scenario/sections.ts';

/** The strong examples of a scenario, by section. */
export function strongTexts({ sections }: Scenario, level: Level): Map<SectionName, string> {
  const reflection = sections.reflection.strong[level] ?? '';
  return new Map(
    SECTIONS.map((name) => [name, name === 'reflection' ? reflection : sections[name].strong]),
  );
}

/** Texts by section as one answer file with a heading before each. */
export function labelled(texts: ReadonlyMap<SectionName, string>): string {
  return [...texts].map(([name, text]) => `## ${sectionTitle(name)}\n\n${text}\n`).join('\n');
}
