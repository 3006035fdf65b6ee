import { Cancelled, EXIT, ExpectedError } from './errors.ts';
import { errorScreen, faultScreen } from './terminal/screens/error.ts';

/** What Ctrl+C means to the shell: ended by signal 2. */
const EXIT_CTRL_C = 130;

/** Commander's own errors, known by their shape so that it need not be loaded to look. */
function commanderExit(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return undefined;
  return String(error.code).startsWith('commander.') ? Number(error.exitCode) : undefined;
}

/** The exit code for whatever ended the program early, after saying on `stderr` what it was. */
export function exitCodeFor(error: unknown, stderr: NodeJS.WritableStream): number {
  const commander = commanderExit(error);
  if (commander !== undefined) return commander === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Cancelled) return error.by === 'ctrl-c' ? EXIT_CTRL_C : EXIT.done;
  const expected = error instanceof ExpectedError;
  stderr.write(`${(expected ? errorScreen(error) : faultScreen(error)).join('\n')}\n`);
  return expected ? error.exitCode : EXIT.failure;
}
