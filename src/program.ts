import { Command, CommanderError } from 'commander';
import type { CommandShape } from './commands/complete/shape.ts';
import type { Ports } from './ports.ts';
import { declareAuthoring } from './program/authoring.ts';
import { declareChecking } from './program/checking.ts';
import { commandShapes } from './program/command-shapes.ts';
import { declareCompleting } from './program/completing.ts';
import type { GlobalOptions } from './program/global-options.ts';
import { HELP_GROUPS } from './program/help-groups.ts';
import { declareLearning } from './program/learning.ts';
import { declareLogging } from './program/logging.ts';
import { declareRehearsing } from './program/rehearsing.ts';
import { declareRemembering } from './program/remembering.ts';
import { fittedHelp, helpColumns } from './terminal/help-layout.ts';
import { HELP_WIDTH } from './terminal/help-width.ts';
import { visible } from './text/visible.ts';

const EXAMPLES = `
Examples:
  $ star-coach rehearse dive-deep      one question against the clock
  $ star-coach quiz --lp ownership     follow-ups and knowledge questions
  $ star-coach study the-green-dashboard
  $ star-coach list

Exit codes: 0 done, 1 failure, 2 wrong usage, 3 a file that does not hold, 4 needs a terminal, 130 left with Ctrl+C.`;

/** Of commander: a command had more words than it takes. Only where none of those is known it says what was meant. */
const EXCESS = 'commander.excessArguments';

function columns(): number {
  return Math.min(HELP_WIDTH, process.stdout.columns ?? HELP_WIDTH);
}

/**
 * The command tree. A command's code is loaded when that command runs. Throws commander's errors
 * for wrong usage and for help and version, and whatever a command throws.
 */
export function createProgram(
  version: string,
  openPorts: (options: GlobalOptions) => Promise<Ports>,
): Command {
  const program = new Command('star-coach')
    .description('Rehearse behavioural interview answers against the clock, offline.')
    .version(version)
    .option('--plain', 'append-only text: for screen readers, simple terminals and logs')
    .option('--data-dir <dir>', 'where history and unfinished rehearsals are kept')
    .option('--no-save', 'keep nothing of what happens now')
    .option('--scenarios <dir>', 'a folder with scenarios of your own, beside the built-in ones')
    .addHelpText('after', EXAMPLES)
    .commandsGroup(HELP_GROUPS.machine)
    .helpCommand(true)
    .showHelpAfterError('(star-coach --help shows what there is)')
    .configureHelp({ minWidthToWrap: 20, showGlobalOptions: true })
    .configureOutput({
      getOutHelpWidth: () => helpColumns(columns()),
      writeOut: (text) => process.stdout.write(fittedHelp(text, columns())),
      writeErr: (text) => process.stderr.write(visible(text)),
    })
    .exitOverride();
  const ports = () => openPorts(program.opts<GlobalOptions>());

  declareRehearsing(program, ports);
  declareRemembering(program, ports);
  declareLogging(program, ports);
  declareAuthoring(program, ports);
  declareLearning(program, ports);
  declareChecking(program, ports);
  declareCompleting(program, ports);
  return program;
}

/** Runs the command line; without a command, at a terminal, that is home. */
export async function runProgram(
  words: readonly string[],
  version: string,
  openPorts: (options: GlobalOptions) => Promise<Ports>,
): Promise<void> {
  const program = createProgram(version, openPorts);
  const { operands, unknown } = program.parseOptions([...words]);
  const isHome = operands.length + unknown.length === 0;
  if (isHome && process.stdin.isTTY && process.stdout.isTTY) {
    const { home } = await import('./commands/home/home.ts');
    return home(await openPorts(program.opts<GlobalOptions>()));
  }
  try {
    await program.parseAsync(isHome ? ['--help'] : words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.code === EXCESS) {
      const { meantCommand } = await import('./program/meant-command.ts');
      const meant = meantCommand(program, [...operands, ...unknown]);
      if (meant !== null) process.stderr.write(`Did you mean: star-coach ${meant}\n`);
    }
    throw error;
  }
}

/** A command tree to be read, not run. */
function declared(): Command {
  return createProgram('', () => Promise.reject(new Error('nothing is run here')));
}

/** What may be typed, for the build to write down: a Tab must not wait for commander. */
export function shapesOfCommands(): CommandShape[] {
  return commandShapes(declared());
}

/** The whole `star-coach --help` at full width, for the build to write down. */
export function helpText(): string {
  let text = '';
  declared()
    .configureOutput({
      writeOut: (part) => {
        text += fittedHelp(part, HELP_WIDTH);
      },
      getOutHelpWidth: () => HELP_WIDTH,
    })
    .outputHelp();
  return text;
}
