import { Cancelled, EXIT, ExpectedError } from './errors.ts';
import { errorScreen, faultScreen } from './terminal/screens/error.ts';

/** What Ctrl+C means to the shell: ended by signal 2. */
const EXIT_CTRL_C = 130;

/** Commander's own errors, known by their shape so that it need not be loaded to look. */
function commanderExit(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('exitCode' in error)) return undefined;
  return String(error.code).startsWith('commander.') ? Number(error.exitCode) : undefined;
}

interface Circumstances {
  stderr: NodeJS.WritableStream;
  /** The folder of what is kept; null where nothing is. */
  kept(): Promise<string | null>;
}

/** Says on `stderr` what ended the program early, and returns its exit code. */
export async function exitCodeFor(
  error: unknown,
  { stderr, kept }: Circumstances,
): Promise<number> {
  const commander = commanderExit(error);
  if (commander !== undefined) return commander === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof Cancelled) return error.by === 'ctrl-c' ? EXIT_CTRL_C : EXIT.done;
  const say = (lines: readonly string[]) => stderr.write(`${lines.join('\n')}\n`);
  if (error instanceof ExpectedError) {
    say(errorScreen(error));
    return error.exitCode;
  }
  const debug = process.env['STAR_COACH_DEBUG'] === '1';
  say(faultScreen(error, { kept: await kept(), debug }));
  return EXIT.failure;
}
