import type { Command } from 'commander';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

const EXAMPLES = `
Examples:
  $ star-coach completion fish > ~/.config/fish/completions/star-coach.fish
  $ source <(star-coach completion bash)              in ~/.bashrc
  $ source <(star-coach completion zsh)               in ~/.zshrc`;

/** Declares what a shell asks. */
export function declareCompleting(program: Command, ports: OpenPorts): void {
  program
    .command('completion')
    .helpGroup(HELP_GROUPS.machine)
    .description('let Tab complete commands, options, principles, ids and your stories')
    .argument('[shell]', 'print the script for bash, zsh, fish or powershell')
    .addHelpText('after', EXAMPLES)
    .action(async (shell: string | undefined) => {
      const { printScript } = await import('../commands/complete/script.ts');
      printScript(shell, await ports());
    });
}
