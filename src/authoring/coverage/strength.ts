import { heldGrade } from '../../progress/card-grades.ts';
import { sectionCard } from '../../progress/cards.ts';
import type { Progress } from '../../progress/progress.ts';
import { SECTIONS, type SectionName } from '../../scenario/sections.ts';

/** How a story stands in the journal, counted in sections. */
export interface Strength {
  /** Those that were rehearsed and could be graded. */
  rehearsed: number;
  /** Of these, those that went well the last time. */
  good: number;
}

/** From this grade on it went well: 3 is good, 4 easy. */
const GOOD = 3;

function lastGrade(progress: Progress, scenarioId: string, section: SectionName): number | null {
  const id = sectionCard(scenarioId, section);
  const card = Object.hasOwn(progress.grades, id) ? progress.grades[id] : undefined;
  const grades = card?.grades.map(heldGrade).filter((grade) => grade !== null) ?? [];
  return grades.at(-1) ?? null;
}

/** What the last takes of a story's sections say of it; null when none of them says anything. */
export function strengthOf(progress: Progress, scenarioId: string): Strength | null {
  const grades = SECTIONS.map((section) => lastGrade(progress, scenarioId, section)).filter(
    (grade) => grade !== null,
  );
  if (grades.length === 0) return null;
  return { rehearsed: grades.length, good: grades.filter((grade) => grade >= GOOD).length };
}
