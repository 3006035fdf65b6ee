import { readFileSync } from 'node:fs';
import manifest from '../package.json' with { type: 'json' };
import type { GlobalOptions } from './program/global-options.ts';
import { watchForHangUp } from './terminal/hang-up.ts';
import { HELP_WIDTH } from './terminal/help-width.ts';
import { standardError } from './terminal/standard-error.ts';
import { outputStream, type StandardOutput, standardOutput } from './terminal/standard-output.ts';

const words = process.argv.slice(2);

/** Whether a shell asks at a Tab, which waits for the answer. */
const isTab = words[0] === 'complete' && words[1] === '--';

/** Not at a Tab: whether there is a terminal to lose takes longer to learn than to answer. */
const isHungUp = isTab ? () => false : watchForHangUp(process);

let asked: GlobalOptions = {};

/** A reader that has seen enough, such as `head`, is no failure; a full disk is. */
function notWritten(code: string | undefined): void {
  if (code === 'EPIPE' || isHungUp()) return;
  standardError().write(`error: could not write the output (${code})\n`);
  process.exitCode = 1;
}

function portsOn(stdout: StandardOutput) {
  return async (options: GlobalOptions) => {
    asked = options;
    const { createWorld } = await import('./world.ts');
    return createWorld(options, { stdout, standardError, program: manifest.version });
  };
}

/** Runs the command line. The commonest calls go straight to their answer. */
async function run(): Promise<void> {
  const [call = '--help', ...more] = words;
  const alone = more.length === 0;
  const [target = '-'] = more;
  const stdout = standardOutput(notWritten);
  const openPorts = portsOn(stdout);
  if (words.length === 0 && process.stdin.isTTY && stdout.isTTY) {
    const { home } = await import('./commands/home/home.ts');
    await home(await openPorts({}));
  } else if (alone && call === '--version') {
    stdout.write(`${manifest.version}\n`);
  } else if (alone && call === '--help' && (stdout.columns ?? HELP_WIDTH) >= HELP_WIDTH) {
    stdout.write(readFileSync(`${import.meta.dirname}/help.txt`));
  } else if (alone && call === 'list') {
    const [{ list }, ports] = await Promise.all([import('./commands/list.ts'), openPorts({})]);
    await list({}, ports);
  } else if (alone && call === 'history') {
    const { history } = await import('./commands/history/history.ts');
    await history(undefined, {}, await openPorts({}));
  } else if (call === 'rehearse' && more.length === 1 && !target.startsWith('-')) {
    const { rehearse } = await import('./commands/rehearse/rehearse.ts');
    await rehearse(target, {}, await openPorts({}));
  } else if (alone && call === 'mock') {
    const { mock } = await import('./commands/mock/mock.ts');
    await mock({}, await openPorts({}));
  } else if (isTab) {
    const [{ complete }, { foldersIn }] = await Promise.all([
      import('./commands/complete/complete.ts'),
      import('./program/global-options.ts'),
    ]);
    const shapes = JSON.parse(readFileSync(`${import.meta.dirname}/commands.json`, 'utf8'));
    const typed = more.slice(1);
    await complete(typed, shapes, await openPorts(foldersIn(typed)));
  } else {
    standardError();
    const { runProgram } = await import('./program.ts');
    await runProgram(words, manifest.version, portsOn(outputStream(notWritten)));
  }
}

/** The folder of what this run keeps; null where it keeps nothing. */
async function kept(): Promise<string | null> {
  if (asked.save === false) return null;
  const { dataDirectory } = await import('./storage/data-directory.ts');
  return dataDirectory(asked.dataDir);
}

/** Says what happened and decides the exit code. Must not fail itself: nobody would be left to tell. */
async function fail(error: unknown): Promise<void> {
  try {
    const { exitCodeFor } = await import('./exit-code.ts');
    process.exitCode = await exitCodeFor(error, { stderr: standardError(), kept });
  } catch {
    standardError().write('error: the files of star-coach changed while it ran: start it again\n');
    process.exitCode = 1;
  }
}

// After a fault outside every promise something may still hold the process open.
process.on('uncaughtException', (error) => {
  // A terminal that is gone makes everything that reads it fail.
  if (isHungUp()) process.exit();
  void fail(error).then(() => process.exit());
});

void run().catch(fail);
