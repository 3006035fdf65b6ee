import { NeedsTerminalError } from './errors.ts';
import type { GlobalOptions, Ports } from './ports.ts';
import { builtInScenarios } from './storage/built-in.ts';
import { createScenarioSource } from './storage/scenario-source.ts';
import { createLook, isPlain } from './terminal/look.ts';
import { createOutput } from './terminal/output.ts';

/** Seeds fit in 31 bits, so that they can be typed again with --seed. */
const SEEDS = 2 ** 31;

/**
 * Builds the real ports. What only some commands need is loaded when they ask for it, and
 * `standardError` is called when there is something to say there.
 */
export async function createWorld(
  { plain: asked, dataDir, scenarios }: GlobalOptions,
  standardError: () => NodeJS.WriteStream,
): Promise<Ports> {
  const { stdout } = process;
  const plain = isPlain(asked ?? false, process.env);
  const look = await createLook({ plain, stream: stdout });
  const output = createOutput(look, {
    out: stdout,
    get err() {
      return standardError();
    },
  });
  const isAtTerminal = () => process.stdin.isTTY && stdout.isTTY;

  async function ownScenarios() {
    if (scenarios === undefined) return [];
    const { readScenarioFolder } = await import('./storage/own-scenarios.ts');
    const { showWait } = await import('./terminal/wait.ts');
    const { errorScreen } = await import('./terminal/screens/error.ts');
    const reading = readScenarioFolder(scenarios, (error) => output.note(errorScreen(error)));
    return showWait('Reading your scenarios', reading, process.stderr.isTTY && !plain);
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
      if (path !== '-') return readContentFile(path);
      const { stdin } = process;
      if (stdin.isTTY)
        output.note(['Type or paste the answer, then press Ctrl+D on a line of its own.']);
      return readContentStream(stdin);
    },
    get attended() {
      return !plain && isAtTerminal();
    },
    async prompter(instead) {
      if (!isAtTerminal()) {
        throw new NeedsTerminalError('this needs a terminal to ask questions in', {
          hint: instead,
        });
      }
      const { stdin } = process;
      const { createGuard } = await import('./terminal/guard.ts');
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
