import { fileURLToPath } from 'node:url';
import { NeedsTerminalError } from './errors.ts';
import { localDay } from './local-day.ts';
import type { Ports, Prompter } from './ports.ts';
import type { GlobalOptions } from './program/global-options.ts';
import { builtInInterviewer, builtInQuestions } from './storage/built-in.ts';
import { createLook, isPlain } from './terminal/look.ts';
import { createOutput } from './terminal/output.ts';
import { openScenarios } from './world/scenarios.ts';
import { openStores } from './world/stores.ts';
import { createUnkeptWords } from './world/unkept-words.ts';

/** Seeds fit in 31 bits, so that they can be typed again with --seed. */
const SEEDS = 2 ** 31;

const clock = { now: () => Date.now(), day: localDay };

function seed(): number {
  return Math.floor(Math.random() * SEEDS);
}

/**
 * Builds the real ports. What only some commands need is loaded when they ask for it, and
 * `standardError` is called when there is something to say there.
 */
export async function createWorld(
  options: GlobalOptions,
  standardError: () => NodeJS.WriteStream,
): Promise<Ports> {
  const { stdout } = process;
  const plain = isPlain(options.plain ?? false, process.env);
  const look = await createLook({ plain, stream: stdout });
  const output = createOutput(look, {
    out: stdout,
    get err() {
      return standardError();
    },
  });
  const words = createUnkeptWords();
  let opened: Promise<Prompter> | undefined;
  let copier: Promise<Ports['copy']> | undefined;
  const isAtTerminal = () => process.stdin.isTTY && stdout.isTTY;

  return {
    output,
    scenarios: openScenarios(options, new URL('./scenarios/', import.meta.url), output),
    questions: builtInQuestions(new URL('./questions/', import.meta.url)),
    interviewer: builtInInterviewer(new URL('./', import.meta.url)),
    async machine() {
      const [{ describeMachine }, { dataDirectory }] = await Promise.all([
        import('./world/machine.ts'),
        import('./storage/data-directory.ts'),
      ]);
      const { columns = 80, rows = 24 } = stdout;
      return describeMachine(await dataDirectory(options.dataDir), {
        terminal: isAtTerminal() ? { columns, rows, isPlain: plain } : null,
      });
    },
    schemaPath: (kind) => fileURLToPath(new URL(`./${kind}.schema.json`, import.meta.url)),
    ...openStores(options, { clock, seed, output, words }),
    ...clock,
    elapsed: () => performance.now(),
    seed,
    async fingerprint(text) {
      const { fingerprint } = await import('./storage/fingerprint.ts');
      return fingerprint(text);
    },
    async readText(path) {
      const { readContentFile, readContentStream } = await import('./storage/content-file.ts');
      if (path !== '-') return readContentFile(path);
      const { stdin } = process;
      if (stdin.isTTY)
        output.note(['Type or paste the answer, then press Ctrl+D on a line of its own.']);
      return readContentStream(stdin);
    },
    async copy(text) {
      copier ??= import('./world/copy.ts').then(({ createCopier }) =>
        createCopier({
          env: process.env,
          terminal: !plain && isAtTerminal() ? stdout : null,
          saves: options.save ?? true,
        }),
      );
      return (await copier)(text);
    },
    async editFile(path) {
      if (!isAtTerminal()) {
        throw new NeedsTerminalError('an editor needs a terminal', { hint: `The file: ${path}` });
      }
      const { editFile } = await import('./world/edit-file.ts');
      await editFile(path);
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
      opened ??= import('./world/open-prompter.ts').then(({ openPrompter }) =>
        openPrompter({ look, output, words, saves: options.save ?? true }),
      );
      return opened;
    },
  };
}
