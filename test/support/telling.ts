import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';
import { TOLD } from './own-story.ts';
import type { Reaction } from './scripted-prompter.ts';

/** Principle, question, title, the id as proposed, level. */
export const HEAD: readonly Reaction[] = [
  'Dive Deep',
  'Tell me about a time the numbers looked fine',
  'The missing hour',
  '',
  'SDE 2',
];

/** Writes a section, keeps it, and ticks the first key phrase. */
export function tell(name: SectionName): Reaction[] {
  return [{ text: TOLD[name] }, 'Keep it', [0]];
}

/** All five sections. */
export const WHOLE: readonly Reaction[] = SECTIONS.flatMap(tell);
