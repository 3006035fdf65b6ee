import type { Command } from 'commander';
import { nearestNames } from '../scenario/nearest-names.ts';

/**
 * What may have been meant by words of which a command has more than it takes: one of the commands below it,
 * misspelt, such as `stories rename`; null where none is near.
 */
export function meantCommand(program: Command, words: readonly string[]): string | null {
  const path: string[] = [];
  let command = program;
  for (const word of words.filter((each) => !each.startsWith('-'))) {
    const next = command.commands.find((each) => each.name() === word);
    if (next === undefined) {
      const names = command.commands.map((each) => each.name());
      const [nearest] = nearestNames(word, names);
      return nearest === undefined ? null : [...path, nearest].join(' ');
    }
    path.push(word);
    command = next;
  }
  return null;
}
