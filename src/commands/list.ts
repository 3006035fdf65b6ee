import type { Ports } from '../ports.ts';
import { principleName } from '../scenario/principles.ts';
import { listScreen } from '../terminal/screens/list.ts';
import { listScenarios } from './find-scenario.ts';
import { readPrinciple } from './options.ts';

export interface ListOptions {
  lp?: string;
  json?: boolean;
}

/** Prints the scenarios, grouped by principle. */
export async function list({ lp, json }: ListOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const principle = lp === undefined ? null : readPrinciple('--lp', lp);
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
