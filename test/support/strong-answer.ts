import type { Scenario } from '../../src/scenario/schema.ts';
import {
  type Level,
  SECTIONS,
  type SectionName,
  sectionTitle,
} from '../../src/scenario/sections.ts';
import { toldAt } from '../../src/scenario/told-section.ts';

/** How the scenario tells its sections at that level; no reflection where it claims none there. */
export function strongTexts(scenario: Scenario, level: Level): Map<SectionName, string> {
  const reflection = scenario.sections.reflection.strong[level] ?? '';
  return new Map(
    SECTIONS.map((name) => [
      name,
      name === 'reflection' ? reflection : toldAt(scenario, name, level).strong,
    ]),
  );
}

/** Texts by section as one answer file with a heading before each. */
export function labelled(texts: ReadonlyMap<SectionName, string>): string {
  return [...texts].map(([name, text]) => `## ${sectionTitle(name)}\n\n${text}\n`).join('\n');
}
