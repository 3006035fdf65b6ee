import { UsageError } from '../../errors.ts';
import type { PlanChoices } from '../../rehearsal/plan.ts';
import { principleName } from '../../scenario/principles.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { LEVELS, type Level } from '../../scenario/sections.ts';
import type { Telling } from '../../scenario/telling.ts';
import { readLevel, readPrinciple, readSection } from './options.ts';

/** The flags that `study` and `rehearse` share, as typed. */
export interface PlanFlags {
  level?: string;
  as?: string;
  section?: string[];
}

/** The level asked for, if one was. */
export function askedLevel({ level }: Pick<PlanFlags, 'level'>): { level: Level | undefined } {
  return { level: level === undefined ? undefined : readLevel(level) };
}

/**
 * Reads the flags against the scenario. Throws a usage error for a level or pivot it does not have: a
 * story of one's own can be told at any, and for any principle.
 */
export function readPlanFlags(
  scenario: Scenario,
  flags: PlanFlags,
  telling: Telling = 'model',
): PlanChoices {
  const isOwn = telling === 'own';
  const { level } = askedLevel(flags);
  if (!isOwn && level !== undefined && scenario.levels[level] === undefined) {
    const described = LEVELS.filter((each) => scenario.levels[each] !== undefined);
    throw new UsageError(`"${scenario.id}" is not written for ${level}`, {
      hint: `It has: ${described.join(', ')}`,
    });
  }
  const asked = flags.as === undefined ? undefined : readPrinciple('--as', flags.as);
  const pivot = asked === scenario.principle ? undefined : asked;
  if (!isOwn && pivot !== undefined && scenario.pivots[pivot] === undefined) {
    const slugs = [scenario.principle, ...Object.keys(scenario.pivots)];
    throw new UsageError(`"${scenario.id}" says nothing about ${principleName(pivot)}`, {
      hint: `It can be told for: ${slugs.join(', ')}`,
    });
  }
  return { level, pivot, sections: (flags.section ?? []).map(readSection) };
}
