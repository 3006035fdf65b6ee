import { type LabelledPart, labelledParts } from '../language/labels.ts';
import type { SectionName } from '../scenario/sections.ts';

const NAMES: ReadonlyMap<string, SectionName> = new Map([
  ['s', 'situation'],
  ['situation', 'situation'],
  ['t', 'task'],
  ['task', 'task'],
  ['a', 'action'],
  ['action', 'action'],
  ['actions', 'action'],
  ['r', 'result'],
  ['result', 'result'],
  ['results', 'result'],
  ['reflection', 'reflection'],
  ['reflections', 'reflection'],
  ['learning', 'reflection'],
  ['learnings', 'reflection'],
  ['lessons', 'reflection'],
]);

function sectionNamed(label: string, before: readonly SectionName[]): SectionName | null {
  // In S, T, A, R, R the second R is the reflection.
  if (label === 'r' && before.includes('result')) return 'reflection';
  return NAMES.get(label) ?? null;
}

/** The parts of an answer in the order written, labels left out; a section may come twice. */
export function sectionParts(text: string): LabelledPart<SectionName>[] {
  return labelledParts(text, sectionNamed);
}
