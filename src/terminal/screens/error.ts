import type { ExpectedError } from '../../errors.ts';
import { visible } from '../../text/visible.ts';

/** An expected error: what happened, then what to do about it. */
export function errorScreen({ message, hint }: ExpectedError): string[] {
  const lines = `error: ${message}`.split('\n');
  if (hint) lines.push(...hint.split('\n'));
  return lines.map(visible);
}

/** A fault of the program itself, with what a report needs and no stack trace. */
export function faultScreen(error: unknown): string[] {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [
    `error: something went wrong inside star-coach (${visible(name)})`,
    'This is a fault of the program, not of yours. Please open an issue in its',
    'repository with the command you ran, the line above, and what',
    '`star-coach --version` and `node --version` print.',
  ];
}
