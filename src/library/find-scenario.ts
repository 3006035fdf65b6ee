import { UsageError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { AskedQuestion } from '../rehearsal/records.ts';
import type { Principle } from '../scenario/principles.ts';
import type { Scenario } from '../scenario/schema.ts';
import { LEVELS, type Level } from '../scenario/sections.ts';
import { ownFile, type Source } from '../scenario/source.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { readTarget, type Target, targetOf } from '../scenario/target.ts';
import { visibleDeep } from '../text/visible.ts';
import { forRoleFirst, roleAsked } from './for-role.ts';
import { leastRecentFirst } from './least-recent.ts';
import { type Listing, listScenarios } from './list-scenarios.ts';

export interface FoundScenario {
  scenario: Scenario;
  source: Source;
  /** The question it is to show an answer to, where that is another than its own. */
  asked: AskedQuestion | null;
  /** What to type to find it again. */
  target: string;
  /** Other scenarios of the principle that was asked for, the next one first. */
  others: ScenarioSummary[];
}

/** Whether the user wrote it: then its examples are what they would say. */
export function isOwnScenario({ source }: Pick<FoundScenario, 'source'>): boolean {
  return source.kind === 'own';
}

/** Whatever its author wrote, the text of a scenario is safe to show from here on. */
function found(scenario: Scenario, source: Source): FoundScenario {
  const target = targetOf({ id: scenario.id, source });
  return { scenario: visibleDeep(scenario), source, asked: null, target, others: [] };
}

export async function loadScenario(ports: Ports, summary: ScenarioSummary): Promise<FoundScenario> {
  const loaded = found(await ports.scenarios.load(summary), summary.source);
  const { asked: id, question: ask, principle } = summary;
  return id === undefined ? loaded : { ...loaded, asked: { id, ask, principle }, target: id };
}

async function noneFor(ports: Ports, principle: Principle): Promise<UsageError> {
  const summaries = await listScenarios(ports);
  const reachable = summaries.filter(({ pivots }) => pivots.includes(principle.slug));
  const ways = reachable.map(
    (summary) => `  star-coach rehearse ${targetOf(summary)} --as ${principle.slug}`,
  );
  return new UsageError(
    `no scenario is about ${principle.name} yet`,
    ways.length > 0
      ? {
          hint: [
            'These stories can be retold for it:',
            ...ways,
            'Questions about it:',
            `  star-coach quiz --lp ${principle.slug}`,
          ].join('\n'),
        }
      : { hint: 'See what there is: star-coach list' },
  );
}

/** Those of a principle that are told at the level asked for. Throws a usage error where none is. */
function toldAt(
  level: Level | undefined,
  candidates: readonly ScenarioSummary[],
  principle: Principle,
): ScenarioSummary[] {
  if (level === undefined || candidates.length === 0) return [...candidates];
  const told = candidates.filter(({ levels }) => levels.includes(level));
  if (told.length > 0) return told;
  const others = LEVELS.filter((each) => candidates.some(({ levels }) => levels.includes(each)));
  throw new UsageError(`no scenario about ${principle.name} is written for ${level}`, {
    hint: `There are some for: ${others.join(', ')}`,
  });
}

/** What TARGET means among what is listed: also an example that another one stands for there, by its id. */
async function readAmong(ports: Ports, text: string, among: Listing): Promise<Target> {
  const target = readTarget(text, await among(ports));
  if (target.kind !== 'unknown' || among === listScenarios) return target;
  const unlisted = readTarget(text, await listScenarios(ports));
  return unlisted.kind === 'unknown' ? target : unlisted;
}

/**
 * Finds what TARGET means; of a principle, one that is told at `level`, where that is asked for: of
 * the scenarios, or of all that can be asked. Throws a usage error with the nearest names when it
 * means nothing.
 */
export async function findScenario(
  ports: Ports,
  text: string,
  { level, among = listScenarios }: { level?: Level | undefined; among?: Listing } = {},
): Promise<FoundScenario> {
  const target = await readAmong(ports, text, among);
  switch (target.kind) {
    case 'file': {
      const { scenario, source } = await ports.scenarios.fromFile(target.path);
      return {
        ...found(scenario, source),
        target: targetOf({ id: scenario.id, source: ownFile(text) }),
      };
    }
    case 'ambiguous': {
      const names = target.matches.map(({ slug }) => slug).join(', ');
      throw new UsageError(`"${text}" could mean ${names}`, { hint: 'Type a few more letters.' });
    }
    case 'unknown': {
      const nearest = target.nearest.map((name) => `"${name}"`).join(' or ');
      throw new UsageError(`no scenario or principle is called "${text}"`, {
        hint: nearest ? `Did you mean ${nearest}?` : 'See what there is: star-coach list',
      });
    }
    case 'scenarios': {
      const { candidates, principle } = target;
      const fitting = principle ? toldAt(level, candidates, principle) : candidates;
      const sorted = forRoleFirst(fitting, await roleAsked(ports));
      const [first, ...others] = await leastRecentFirst(ports, sorted);
      if (first) return { ...(await loadScenario(ports, first)), others };
      throw principle
        ? await noneFor(ports, principle)
        : new Error('a scenario id matched nothing');
    }
  }
}
