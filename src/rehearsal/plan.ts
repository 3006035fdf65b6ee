import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Scenario } from '../scenario/schema.ts';
import {
  BASE_LEVEL,
  LEVELS,
  type Level,
  SECTIONS,
  type SectionName,
} from '../scenario/sections.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import type { Telling } from '../scenario/telling.ts';
import type { RecordingMode } from './recording.ts';
import type { AskedQuestion, Clock, NamedStory, Plan, PlannedPart } from './records.ts';
import { NOTHING_SET, type Settings } from './settings.ts';

export interface PlanChoices {
  /** The scenario's model when left out. */
  telling?: Telling | undefined;
  /** The story of the person's own, where one is told. */
  story?: NamedStory | null | undefined;
  /** What it is told to. */
  asked?: AskedQuestion | null | undefined;
  level?: Level | undefined;
  clock?: Clock | undefined;
  /** What is kept of a spoken take beside its time; nothing when left out. */
  recording?: RecordingMode | undefined;
  strict?: boolean | undefined;
  pivot?: PrincipleSlug | undefined;
  /** Only these sections, in speaking order; all five when empty. */
  sections?: readonly SectionName[] | undefined;
  /** All five in one breath. */
  whole?: boolean | undefined;
}

/** What each take of a plan answers: a section after the other, or all of them at once. */
export function partsOf({ isWhole, sections }: Pick<Plan, 'isWhole' | 'sections'>): PlannedPart[] {
  if (!isWhole) return [...sections];
  const sum = (of: 'targetSeconds' | 'allowedSeconds') =>
    sections.reduce((total, each) => total + each[of], 0);
  const [targetSeconds, allowedSeconds] = [sum('targetSeconds'), sum('allowedSeconds')];
  return [{ name: 'whole', targetSeconds, allowedSeconds }];
}

/**
 * The level to rehearse when nobody chose one: the person's usual one, or the one the targets are
 * written for, if described. A story of one's own can be told at any.
 */
export function defaultLevel(scenario: Scenario, usual?: Level, telling?: Telling): Level {
  if (telling === 'own') return usual ?? BASE_LEVEL;
  return levelAmong(
    LEVELS.filter((level) => scenario.levels[level] !== undefined),
    usual,
  );
}

function levelAmong(described: readonly Level[], usual: Level | undefined): Level {
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

/** Spoken seconds per section, scaled to a total: at least one each. */
function scaledTo(total: number, base: readonly number[]): Map<SectionName, number> {
  const scaled = shareOut(base, total);
  return new Map(SECTIONS.map((name, index) => [name, Math.max(1, scaled[index] ?? 0)]));
}

/**
 * What a story of one's own may take, in seconds: the split of an answer in speaking order, and its
 * total by level. As most of the built-in models have it: no length of a particular one is anybody's.
 */
const OWN_SPLIT = [30, 20, 90, 25, 15];
const OWN_TOTALS: Readonly<Record<Level, number>> = { sde1: 120, sde2: 180, senior: 195 };

/** Seconds a story of one's own may take in all. */
export function ownSeconds(level: Level): number {
  return OWN_TOTALS[level];
}

function targetsFor(scenario: Scenario, level: Level, telling: Telling): Map<SectionName, number> {
  if (telling === 'own') return scaledTo(OWN_TOTALS[level], OWN_SPLIT);
  const base = SECTIONS.map((name) => scenario.sections[name].target_seconds);
  const total = scenario.levels[level]?.total_seconds ?? base.reduce((a, b) => a + b, 0);
  return scaledTo(total, base);
}

/** What a plan takes of the person's settings. */
export type PlanSettings = Pick<Settings, 'level' | 'pace' | 'typingFactor'>;

/**
 * The seconds there are to type a section in when nobody chose anything: what `planRehearsal` allows;
 * of no scenario, for a story of one's own.
 */
export function usualSeconds(
  summary: ScenarioSummary | null,
  section: SectionName,
  { level, typingFactor }: PlanSettings,
): number {
  const allowed = (targets: ReadonlyMap<SectionName, number>) =>
    Math.round((targets.get(section) ?? 0) * typingFactor);
  if (summary === null) return allowed(scaledTo(OWN_TOTALS[level ?? BASE_LEVEL], OWN_SPLIT));
  const { levels, totals, targets, seconds } = summary;
  const total = totals[levels.indexOf(levelAmong(levels, level))] ?? seconds;
  return allowed(scaledTo(total, targets));
}

/** Decides sections, targets and allowances for one run of a scenario. */
export function planRehearsal(
  scenario: Scenario,
  options: PlanChoices = {},
  { level: usual, pace, typingFactor }: PlanSettings = NOTHING_SET,
): Plan {
  const telling = options.telling ?? 'model';
  const level = options.level ?? defaultLevel(scenario, usual, telling);
  const clock = options.clock ?? 'typing';
  const strict = options.strict ?? false;
  const targets = targetsFor(scenario, level, telling);
  const isWhole = options.whole ?? false;
  const wanted = !isWhole && options.sections?.length ? options.sections : SECTIONS;
  const factor = clock === 'typing' && !strict ? typingFactor : 1;
  return {
    scenarioId: scenario.id,
    telling,
    story: options.story ?? null,
    asked: options.asked ?? null,
    level,
    clock,
    recording: options.recording ?? 'none',
    strict,
    pivot: options.pivot ?? null,
    pace,
    typingFactor,
    isWhole,
    sections: SECTIONS.filter((name) => wanted.includes(name)).map((name) => {
      const targetSeconds = targets.get(name) ?? 0;
      return { name, targetSeconds, allowedSeconds: Math.round(targetSeconds * factor) };
    }),
  };
}
