import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { ScenarioSource } from '../ports.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import type { BuiltIn } from './built-in.ts';
import type { OwnScenario } from './own-scenarios.ts';

function refuseClashes(summaries: readonly ScenarioSummary[]): void {
  const seen = new Map<string, ScenarioSummary>();
  for (const summary of summaries) {
    const first = seen.get(summary.id);
    if (first) {
      throw new UsageError(`two scenarios have the id "${summary.id}"`, {
        hint: `${first.source}\n${summary.source}\nGive one of them another id.`,
      });
    }
    seen.set(summary.id, summary);
  }
}

/** Built-in scenarios, then the user's own; those are read when first asked for, and once. */
export function createScenarioSource(
  builtIn: BuiltIn,
  readOwn: () => Promise<OwnScenario[]>,
): ScenarioSource {
  let reading: Promise<OwnScenario[]> | undefined;
  const own = () => {
    reading ??= readOwn();
    return reading;
  };
  return {
    async summaries() {
      const all = [...builtIn.summaries(), ...(await own()).map(({ summary }) => summary)];
      refuseClashes(all);
      return all;
    },
    async load(wanted) {
      if (wanted.source === 'built-in') return builtIn.load(wanted.id);
      const found = (await own()).find(({ summary }) => summary.id === wanted.id);
      if (!found) throw new Error(`no scenario ${wanted.id} in ${wanted.source}`);
      return found.scenario;
    },
    async fromFile(path) {
      const { readScenarioFile } = await import('./own-scenarios.ts');
      const scenario = await readScenarioFile(path, { followSymlink: true });
      return { scenario, source: resolve(path) };
    },
  };
}
