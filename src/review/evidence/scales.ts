import type { SectionName } from '../../scenario/sections.ts';
import { ACTION } from './action.ts';
import type { Scale } from './evidence.ts';
import { REFLECTION } from './reflection.ts';
import { RESULT } from './result.ts';
import { SITUATION } from './situation.ts';
import { TASK } from './task.ts';
import { WHOLE } from './whole.ts';

const SCALES: readonly Scale[] = [SITUATION, TASK, ACTION, RESULT, REFLECTION, WHOLE];
const BY_SECTION = new Map(SCALES.map((scale) => [scale.section, scale]));

/** The scale a section is rated on. */
export function scaleOf(section: SectionName | null): Scale {
  return BY_SECTION.get(section) ?? WHOLE;
}
