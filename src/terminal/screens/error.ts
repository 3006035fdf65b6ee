import type { ExpectedError } from '../../errors.ts';
import { visible, visibleLine } from '../../text/visible.ts';

/** An expected error: what happened, then what to do about it. */
export function errorScreen({ message, hint }: ExpectedError): string[] {
  const lines = `error: ${message}`.split('\n');
  if (hint) lines.push(...hint.split('\n'));
  return lines.map(visible);
}

interface FaultDetails {
  /** The folder of what is kept; null where nothing is. */
  kept: string | null;
  /** Show where in the program it happened. */
  debug: boolean;
}

/** A fault of the program itself, what became of the words, and where it happened if asked for. */
export function faultScreen(error: unknown, { kept, debug }: FaultDetails): string[] {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const where = stack.split('\n').filter((line) => /^ +at /.test(line));
  return [
    `error: something went wrong inside star-coach (${visible(name)})`,
    'This is a fault of the program, not of yours.',
    ...(kept === null
      ? ['What you typed is shown here.']
      : [
          'What you typed is kept in',
          `  ${visibleLine(kept)}`,
          'and what could not be is shown here.',
        ]),
    ...(debug ? where.map(visible) : ['To see where it happened: STAR_COACH_DEBUG=1']),
  ];
}
