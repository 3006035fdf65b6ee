import type { Ports } from '../../ports.ts';
import { visibleLine } from '../../text/visible.ts';
import type { CommandShape } from './shape.ts';
import { thingsOf } from './things.ts';
import { whatFits } from './what-fits.ts';

/** What the scripts of the shells are told to do besides, by the numbers they know. */
const FILES_TOO = 0;
const NO_FILES = 4;
const FOLDERS = 16;

/** What a file or a folder may stand for. */
const TAKES_FILES = ['file', 'target', 'path'];

function directiveFor(kind: string | null): number {
  if (kind === 'dir') return FOLDERS;
  return kind !== null && TAKES_FILES.includes(kind) ? FILES_TOO : NO_FILES;
}

/** Prints the words that fit where the last one was begun, as the scripts of the shells read them. */
export async function complete(
  typed: readonly string[],
  shapes: readonly CommandShape[],
  ports: Ports,
): Promise<void> {
  const { words, kind } = whatFits(typed, shapes);
  const begun = typed.at(-1) ?? '';
  const things = kind === null ? [] : await thingsOf(kind, ports);
  const fitting = [...words, ...things].filter(({ word }) => word.startsWith(begun));
  const once = new Map(fitting.map((each) => [each.word, each]));
  ports.output.print([
    ...[...once.values()].map(({ word, about }) => `${word}\t${visibleLine(about)}`),
    `:${directiveFor(kind)}`,
  ]);
}
