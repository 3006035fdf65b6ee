import type { Command } from 'commander';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

const DOCTOR_EXAMPLES = `
Examples:
  $ star-coach doctor
  $ star-coach doctor --json`;

const SETUP_EXAMPLES = `
Examples:
  $ star-coach setup voice             who writes down what you say; nothing is installed`;

/** Declares what looks after the machine. */
export function declareChecking(program: Command, ports: OpenPorts): void {
  program
    .command('doctor')
    .helpGroup(HELP_GROUPS.machine)
    .description('what works here: recorder, microphone, recogniser, folders, terminal')
    .option('--json', 'print JSON')
    .addHelpText('after', DOCTOR_EXAMPLES)
    .action(async (options) => {
      const { doctor } = await import('../commands/voice/doctor.ts');
      await doctor(options, await ports());
    });

  program
    .command('setup')
    .helpGroup(HELP_GROUPS.machine)
    .description('set up what a spoken take needs')
    .addHelpText('after', SETUP_EXAMPLES)
    .command('voice')
    .description('try the microphone, and choose a recogniser')
    .action(async () => {
      const { setupVoice } = await import('../commands/voice/setup-voice.ts');
      await setupVoice(await ports());
    });
}
