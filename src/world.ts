import { join } from 'node:path';
import { ExpectedError, NeedsTerminalError } from './errors.ts';
import { localDay } from './local-day.ts';
import type { Ports } from './ports.ts';
import type { GlobalOptions } from './program/global-options.ts';
import type { Prompter } from './prompter.ts';
import { DAY_STARTS } from './scenario/config-limits.ts';
import { builtInInterviewer, builtInQuestions, builtInSchemas } from './storage/built-in.ts';
import { createLook, isPlain } from './terminal/look.ts';
import { createOutput } from './terminal/output.ts';
import type { StandardOutput } from './terminal/standard-output.ts';
import { openScenarios } from './world/scenarios.ts';
import { openStores } from './world/stores.ts';
import { createUnkeptWords } from './world/unkept-words.ts';

/** Where the build wrote what is read here. */
const BUILT = import.meta.dirname;

/** Seeds fit in 31 bits, so that they can be typed again with --seed. */
const SEEDS = 2 ** 31;

function seed(): number {
  return Math.floor(Math.random() * SEEDS);
}

/** The hour at which a day starts. Whoever needs the settings says what does not hold in them. */
async function dayStart({ config }: Pick<Ports, 'config'>): Promise<number> {
  try {
    return (await (await config()).settings()).dayStartsAt;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return DAY_STARTS.usual;
  }
}

interface Start {
  stdout: StandardOutput;
  /** Called when there is something to say there. */
  standardError(): NodeJS.WriteStream;
  /** The version of the program. */
  program: string;
}

/** Builds the real ports. What only some commands need is loaded when they ask for it. */
export async function createWorld(
  options: GlobalOptions,
  { stdout, standardError, program }: Start,
): Promise<Ports> {
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
  let startsAt = DAY_STARTS.usual;
  const clock = { now: () => Date.now(), day: (at: number) => localDay(at, startsAt) };
  const stores = openStores(options, { program, clock, seed, output, words });
  const isAtTerminal = () => process.stdin.isTTY && stdout.isTTY === true;

  return {
    output,
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
    scenarios: openScenarios(options, { program, built: `${BUILT}/scenarios`, output }),
    questions: builtInQuestions(`${BUILT}/questions`),
    interviewer: builtInInterviewer(BUILT),
    schema: builtInSchemas(BUILT),
    schemaPath: (kind) => join(BUILT, `${kind}.schema.json`),
    ...stores,
    async journal() {
      // What is told by days is told by the journal: most commands without it need no settings.
      startsAt = await dayStart(stores);
      return stores.journal();
    },
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
    async writeText(path, text, { force }) {
      const { writeText } = await import('./world/write-text.ts');
      await writeText(path, text, { force, dataDir: options.dataDir });
    },
    async showPage(html) {
      const { showPage } = await import('./world/show-page.ts');
      return showPage(html, { env: process.env, saves: options.save ?? true });
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
