import type { Scenario } from '../../src/scenario/schema.ts';
import { builtInFiles, builtInTexts } from './built-in.ts';

const PATH = 'dive-deep/the-green-dashboard.yaml';
const OTHER_PATH = 'bias-for-action/monday-to-thursday.yaml';

function fileAt(wanted: string): { path: string; text: string } {
  const found = builtInTexts().find(({ path }) => path === wanted);
  if (found === undefined) throw new Error(`no built-in scenario ${wanted}`);
  return found;
}

/** The file of a scenario nothing is wrong with, written for every level. */
export const SOUND_FILE = fileAt(PATH);
/** Another one. */
export const OTHER_FILE = fileAt(OTHER_PATH);

const SOUND = builtInFiles().find(({ path }) => path === PATH)?.scenario;

/** That scenario as the file has it. */
export function scenarioAsWritten(): Scenario {
  if (SOUND === undefined) throw new Error(`no built-in scenario ${PATH}`);
  return structuredClone(SOUND);
}

/** That scenario, told in one way at every level, after `change`: a new copy each time. */
export function soundScenario(change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = scenarioAsWritten();
  const { situation, task, action, result } = scenario.sections;
  for (const section of [situation, task, action, result]) delete section.by_level;
  change(scenario);
  return scenario;
}

/** A text of so many words. */
export function wordsOf(count: number, word = 'word'): string {
  return Array.from({ length: count }, () => word).join(' ');
}
