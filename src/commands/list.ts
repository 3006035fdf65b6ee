import type { Ports } from '../ports.ts';
import { type PrincipleSlug, principleName } from '../scenario/principles.ts';
import { listScreen } from '../terminal/screens/list.ts';
import { listScenarios } from './list-scenarios.ts';

export interface ListOptions {
  lp?: string;
  json?: boolean;
}

async function principleOf(lp: string): Promise<PrincipleSlug> {
  const { readPrinciple } = await import('./options.ts');
  return readPrinciple('--lp', lp);
}

/** Prints the scenarios, grouped by principle. */
export async function list({ lp, json }: ListOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const principle = lp === undefined ? null : await principleOf(lp);
  const all = await listScenarios(ports);
  const chosen = all.filter((each) => principle === null || each.principle === principle);
  if (json) output.json({ version: 1, scenarios: chosen });
  else if (principle === null || chosen.length > 0) output.print(listScreen(chosen, output.look));
  else {
    output.note([
      `No scenario is about ${principleName(principle)} yet.`,
      'Questions from stories that can be retold for it:',
      `  star-coach quiz --lp ${principle}`,
    ]);
  }
}
