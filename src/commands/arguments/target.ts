import type { Listing } from '../../library/list-scenarios.ts';
import type { Ports } from '../../ports.ts';
import { targetOf } from '../../scenario/target.ts';
import { readLevel, readPrinciple } from './options.ts';
import type { PlanFlags } from './plan-flags.ts';

/**
 * TARGET as it was typed, else what the person picks of a listing, as far as it fits the flags; null when they leave.
 * Throws a needs-terminal error, with `instead`, where nobody can pick.
 */
export async function typedOrPicked(
  typed: string | undefined,
  { level, as }: Pick<PlanFlags, 'level' | 'as'>,
  among: Listing,
  instead: string,
  ports: Ports,
): Promise<string | null> {
  if (typed !== undefined) return typed;
  const wanted = {
    level: level === undefined ? undefined : readLevel(level),
    as: as === undefined ? undefined : readPrinciple('--as', as),
  };
  const prompter = await ports.prompter(instead);
  const { pickScenario } = await import('../../library/pick-scenario.ts');
  const picked = await pickScenario(ports, prompter, { ...wanted, among, esc: 'leaves' });
  return picked === null ? null : targetOf(picked);
}
