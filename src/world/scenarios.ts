import type { Output, ScenarioSource } from '../ports.ts';
import type { GlobalOptions } from '../program/global-options.ts';
import { builtInScenarios } from '../storage/built-in.ts';
import { scenarioFolder } from '../storage/scenario-folder.ts';
import { openScenarioSource } from '../storage/scenario-source.ts';

/** The built-in scenarios, and the user's own from where the options and the environment say. */
export function openScenarios(
  { scenarios, dataDir, save = true }: GlobalOptions,
  { program, built, output }: { program: string; built: string; output: Output },
): ScenarioSource {
  return openScenarioSource({
    builtIn: builtInScenarios(built),
    folder: () => scenarioFolder(scenarios),
    async listOwn(folder) {
      const { listOwnScenarios } = await import('../storage/own-scenarios.ts');
      const { dataDirectory } = await import('../storage/data-directory.ts');
      const { showWait } = await import('../terminal/wait.ts');
      const data = await dataDirectory(dataDir);
      const reading = listOwnScenarios(folder, { data, save, program });
      const isWatched = process.stderr.isTTY && !output.look.plain;
      return showWait('Reading your scenarios', reading, isWatched);
    },
    async onLeftOut(leftOut) {
      const { leftOutScreen } = await import('../terminal/screens/left-out.ts');
      output.note(leftOutScreen(leftOut, output.look));
    },
  });
}
