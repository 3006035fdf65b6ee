import type { Command } from 'commander';
import { createProgram } from '../../src/program.ts';

export interface DeclaredCommand {
  /** As typed: `history rm`. */
  line: string;
  /** What `--help` prints. */
  help: string;
  /** Its own options, with their dashes. */
  options: string[];
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({
    writeOut(part) {
      text += part;
    },
  });
  command.outputHelp();
  return text;
}

function declaredBelow(parent: Command, above: readonly string[]): DeclaredCommand[] {
  return parent.commands.flatMap((command) => {
    const words = [...above, command.name()];
    const options = command.options.map(({ long, flags }) => long ?? flags);
    const declared = { line: words.join(' '), help: helpOf(command), options };
    return [declared, ...declaredBelow(command, words)];
  });
}

/** Every command of the program, those below others included. */
export function declaredCommands(): DeclaredCommand[] {
  const program = createProgram('', () => Promise.reject(new Error('help asks for nothing')));
  return declaredBelow(program, []);
}
