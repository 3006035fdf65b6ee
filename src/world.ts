import { NeedsTerminalError } from './errors.ts';
import type { GlobalOptions, Ports } from './ports.ts';
import { builtInScenarios } from './storage/built-in.ts';
import { createScenarioSource } from './storage/scenario-source.ts';
import { createGuard } from './terminal/guard.ts';
import { createLook, isPlain } from './terminal/look.ts';
import { createOutput } from './terminal/output.ts';
import { errorScreen } from './terminal/screens/error.ts';

const { stdin, stdout, stderr } = process;

/** Seeds fit in 31 bits, so that they can be typed again with --seed. */
const SEEDS = 2 ** 31;

/** Builds the real ports. What only some commands need is loaded when they ask for it. */
export function createWorld({ plain: asked, dataDir, scenarios }: GlobalOptions): Ports {
  const plain = isPlain(asked ?? false, process.env);
  const look = createLook({ plain, stream: stdout });
  const output = createOutput(look, { out: stdout, err: stderr });

  const atTerminal = stdin.isTTY && stdout.isTTY;

  async function ownScenarios() {
    if (scenarios === undefined) return [];
    const { readScenarioFolder } = await import('./storage/own-scenarios.ts');
    const { showWait } = await import('./terminal/wait.ts');
    const reading = readScenarioFolder(scenarios, (error) => output.note(errorScreen(error)));
    return showWait('Reading your scenarios', reading, stderr.isTTY && !plain);
  }

  return {
    output,
    scenarios: createScenarioSource(
      builtInScenarios(new URL('./scenarios/', import.meta.url)),
      ownScenarios,
    ),
    now: () => Date.now(),
    seed: () => Math.floor(Math.random() * SEEDS),
    async drafts() {
      const { createDrafts } = await import('./storage/drafts.ts');
      const { dataDirectory } = await import('./storage/data-directory.ts');
      const folder = await dataDirectory(dataDir);
      return createDrafts(folder === null ? null : `${folder}/drafts`);
    },
    async readText(path) {
      const { readContentFile, readContentStream } = await import('./storage/content-file.ts');
      return path === '-' ? readContentStream(stdin) : readContentFile(path);
    },
    attended: atTerminal && !plain,
    async prompter(instead) {
      if (!atTerminal) {
        throw new NeedsTerminalError('this needs a terminal to ask questions in', {
          hint: instead,
        });
      }
      const guard = createGuard(process);
      if (plain) {
        const { createPlainPrompter } = await import('./terminal/plain/prompter.ts');
        return createPlainPrompter(stdin, output, guard);
      }
      const { createTerminalPrompter } = await import('./terminal/prompts.ts');
      return createTerminalPrompter({ stdin, stdout }, look, guard);
    },
  };
}
