import type { Command } from 'commander';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

const LOG_EXAMPLES = `
Examples:
  $ star-coach log                     what you were asked, a line at a time
  $ star-coach log --file onsite.yaml
  $ star-coach log list
  $ star-coach log show last           against what you had rehearsed
  $ star-coach log edit 1
  $ star-coach log rm 2

INTERVIEW is its number in the list, "last", or its id or the beginning of it. A file has any of:
  company: Acme
  round: onsite, third of five
  date: 2026-11-20
  asked:
    - ask: A time I disagreed with my manager
      question: disagreed-with-your-manager   # an id of the library
      story: The refund queue                 # or none
      dug: who else had objected
      went: badly                             # well, so-so or badly
  went: so-so
  change: name the figure first`;

const INTERVIEW = 'its number in the list, "last", or its id or the beginning of it';

/** Declares what keeps real interviews: log and what is below it. */
export function declareLogging(program: Command, ports: OpenPorts): void {
  const log = program
    .command('log')
    .helpGroup(HELP_GROUPS.progress)
    .description('after a real interview: what was asked, what you told, how it went')
    .option('--file <file>', 'take it from a file instead of asking ("-" is standard input)')
    .addHelpText('after', LOG_EXAMPLES)
    .action(async (options) => {
      const command = await import('../commands/log/log.ts');
      await command.log(options, await ports());
    });

  log
    .command('list')
    .description('the interviews you logged')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const { listInterviews } = await import('../commands/log/list.ts');
      await listInterviews(options, await ports());
    });

  log
    .command('show')
    .description('one of them, against what you had rehearsed')
    .argument('<interview>', INTERVIEW)
    .option('--json', 'print JSON')
    .action(async (interview, options) => {
      const { showInterview } = await import('../commands/log/show.ts');
      await showInterview(interview, options, await ports());
    });

  log
    .command('edit')
    .description('change what you logged')
    .argument('<interview>', INTERVIEW)
    .action(async (interview) => {
      const { editInterview } = await import('../commands/log/log.ts');
      await editInterview(interview, await ports());
    });

  log
    .command('rm')
    .description('remove what you logged, for good')
    .argument('<interview>', INTERVIEW)
    .option('--yes', 'without being asked')
    .action(async (interview, options) => {
      const { removeInterview } = await import('../commands/log/remove.ts');
      await removeInterview(interview, options, await ports());
    });
}
