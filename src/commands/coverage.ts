import { coverageOf, coveringStory } from '../authoring/coverage/coverage.ts';
import { strengthOf } from '../authoring/coverage/strength.ts';
import { listScenarios } from '../library/list-scenarios.ts';
import type { Ports } from '../ports.ts';
import { coverageScreen } from '../terminal/screens/coverage.ts';
import { readPrinciples } from './arguments/options.ts';
import { coverageDocument } from './coverage-document.ts';

export interface CoverageOptions {
  /** The principles that matter; all of them when left out. */
  lp?: readonly string[];
  json?: boolean;
}

/** Prints which stories reach which principles, and what one's own leave open. */
export async function coverage({ lp = [], json }: CoverageOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const targets = readPrinciples('--lp', lp);
  const summaries = await listScenarios(ports);
  const progress = await (await ports.journal()).progress();
  const stories = summaries.map((each) => coveringStory(each, strengthOf(progress, each.id)));
  const map = coverageOf(stories, targets);
  if (json) output.json(coverageDocument(map));
  else output.print(coverageScreen(map, output.look));
}
