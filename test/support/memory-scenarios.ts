import { ContentError } from '../../src/errors.ts';
import type { ScenarioSource } from '../../src/ports.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';

/** Built-in scenarios, files by their path that are not listed, and the user's own by their path, which are. */
export function memoryScenarios(
  builtIn: readonly Scenario[],
  files: Readonly<Record<string, Scenario>> = {},
  own: Readonly<Record<string, Scenario>> = {},
): ScenarioSource {
  return {
    summaries: async () => [
      ...builtIn.map((each) => summarise(each, BUILT_IN)),
      ...Object.entries(own).map(([path, each]) => summarise(each, ownFile(path))),
    ],
    async load({ id }) {
      const found = [...builtIn, ...Object.values(own)].find((each) => each.id === id);
      if (found === undefined) throw new Error(`no scenario ${id}`);
      return found;
    },
    async fromFile(file) {
      if (own[file] !== undefined) return { scenario: own[file], source: ownFile(file) };
      const scenario = files[file];
      if (scenario !== undefined) return { scenario, source: ownFile(`/home/me/${file}`) };
      const problem = { file, line: 1, column: 1, message: 'no such file', source: '' };
      throw new ContentError([problem]);
    },
    files: async () => ({ place: '/home/me/scenarios', files: [], others: [] }),
  };
}
