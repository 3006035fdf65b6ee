import type { Command } from 'commander';
import type { OpenPorts } from './open-ports.ts';

const EXAMPLES = `
Examples:
  $ star-coach complete fish > ~/.config/fish/completions/star-coach.fish
  $ source <(star-coach complete bash)              in ~/.bashrc
  $ source <(star-coach complete zsh)               in ~/.zshrc`;

/** Declares what a shell asks. */
export function declareCompleting(program: Command, ports: OpenPorts): void {
  program
    .command('complete')
    .description('let Tab complete commands, options, principles, ids and your stories')
    .argument('[shell]', 'print the script for bash, zsh, fish or powershell')
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string | undefined) => {
      const { printScript } = await import('../commands/complete/script.ts');
      printScript(shell, await ports());
    });
}
