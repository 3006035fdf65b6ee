import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Scenario } from '../scenario/schema.ts';
import {
  BASE_LEVEL,
  LEVELS,
  type Level,
  SECTIONS,
  type SectionName,
} from '../scenario/sections.ts';
import type { Clock, Plan } from './records.ts';
import { NOTHING_SET, type Settings } from './settings.ts';

export interface PlanOptions {
  level?: Level | undefined;
  clock?: Clock | undefined;
  strict?: boolean | undefined;
  pivot?: PrincipleSlug | undefined;
  /** Only these sections, in speaking order; all five when empty. */
  sections?: readonly SectionName[] | undefined;
}

/**
 * The level to rehearse when nobody chose one: the person's usual one, or the one the targets are
 * written for, if described.
 */
export function defaultLevel(scenario: Scenario, usual?: Level): Level {
  const described = LEVELS.filter((level) => scenario.levels[level] !== undefined);
  if (usual !== undefined && described.includes(usual)) return usual;
  return described.includes(BASE_LEVEL) ? BASE_LEVEL : (described[0] ?? BASE_LEVEL);
}

/**
 * Shares `total` whole seconds out in proportion to `parts`, so that the shares add up to the
 * total exactly: each is rounded down, and the seconds left over go to the largest remainders.
 */
export function shareOut(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  const exact = parts.map((part) => (part * total) / sum);
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share));
}

/** Spoken seconds per section, scaled to the level's total: at least one each. */
function targetsFor(scenario: Scenario, level: Level): Map<SectionName, number> {
  const base = SECTIONS.map((name) => scenario.sections[name].target_seconds);
  const total = scenario.levels[level]?.total_seconds ?? base.reduce((a, b) => a + b, 0);
  const scaled = shareOut(base, total);
  return new Map(SECTIONS.map((name, index) => [name, Math.max(1, scaled[index] ?? 0)]));
}

/** What a plan takes of the person's settings. */
export type PlanSettings = Pick<Settings, 'level' | 'pace' | 'typingFactor'>;

/** Decides sections, targets and allowances for one run of a scenario. */
export function planRehearsal(
  scenario: Scenario,
  options: PlanOptions = {},
  { level: usual, pace, typingFactor }: PlanSettings = NOTHING_SET,
): Plan {
  const level = options.level ?? defaultLevel(scenario, usual);
  const clock = options.clock ?? 'typing';
  const strict = options.strict ?? false;
  const targets = targetsFor(scenario, level);
  const wanted = options.sections?.length ? options.sections : SECTIONS;
  const factor = clock === 'typing' && !strict ? typingFactor : 1;
  return {
    scenarioId: scenario.id,
    level,
    clock,
    strict,
    pivot: options.pivot ?? null,
    pace,
    typingFactor,
    sections: SECTIONS.filter((name) => wanted.includes(name)).map((name) => {
      const targetSeconds = targets.get(name) ?? 0;
      return { name, targetSeconds, allowedSeconds: Math.round(targetSeconds * factor) };
    }),
  };
}
