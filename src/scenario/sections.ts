/** The five sections of an answer, in speaking order. */
export const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What one take may answer: a section, or all of them in one breath. */
export const PARTS = [...SECTIONS, 'whole'] as const;
export type Part = (typeof PARTS)[number];

/** The levels an interview is held for, from junior to senior. */
export const LEVELS = ['sde1', 'sde2', 'senior'] as const;
export type Level = (typeof LEVELS)[number];

/** The level a scenario's own targets are written for. */
export const BASE_LEVEL: Level = 'sde2';

const LEVEL_NAMES: Record<Level, string> = { sde1: 'SDE 1', sde2: 'SDE 2', senior: 'Senior SDE' };

export function levelName(level: Level): string {
  return LEVEL_NAMES[level];
}

export function sectionTitle(section: SectionName): string {
  return section.charAt(0).toUpperCase() + section.slice(1);
}

export function partTitle(part: Part): string {
  return part === 'whole' ? 'Whole answer' : sectionTitle(part);
}
