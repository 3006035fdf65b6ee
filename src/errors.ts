import { describeProblems, type Problem } from './scenario/problem.ts';

/** What the process says on its way out. On a signal it is 128 + the signal's number instead. */
export const EXIT = { done: 0, failure: 1, usage: 2, content: 3, needsTerminal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface ErrorDetails {
  /** What to do about it, on a line of its own below the message. */
  hint?: string;
  cause?: unknown;
}

/** An error with words for the person who meets it: printed as message and hint, never as a stack. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, { hint, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.hint = hint;
  }
}

/** The command line does not say something this program can do: unknown target, bad option. */
export class UsageError extends ExpectedError {
  readonly exitCode = EXIT.usage;
}

/** A scenario or answer file does not hold. The message is every problem, described. */
export class ContentError extends ExpectedError {
  readonly exitCode = EXIT.content;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], details: ErrorDetails = {}) {
    super(describeProblems(problems), details);
    this.problems = problems;
  }
}

/** A person has to be asked and nobody is there. The hint says what to use instead. */
export class NeedsTerminalError extends ExpectedError {
  readonly exitCode = EXIT.needsTerminal;
}

/** Right command, good content, and still it did not work: disk full, no permission. */
export class FailureError extends ExpectedError {
  readonly exitCode = EXIT.failure;
}

/** The person left on purpose: by a menu, which is exit 0, or by Ctrl+C, which the shell hears of. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  readonly by: 'menu' | 'ctrl-c';

  constructor(by: 'menu' | 'ctrl-c' = 'ctrl-c') {
    super('left');
    this.by = by;
  }
}
