import type { Command } from 'commander';
import { DATE_FORMS } from '../progress/plan/read-date.ts';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import { declareHistory } from './history.ts';
import type { OpenPorts } from './open-ports.ts';

const TODAY_EXAMPLES = `
Examples:
  $ star-coach today
  $ star-coach today --count 5         the five most fragile
  $ star-coach today --count           how many are due, for a shell prompt
  $ star-coach today --suspended       what you put away with n, and back
  $ star-coach today --json`;

const PLAN_EXAMPLES = `
Examples:
  $ star-coach plan                        what to do each day until the loop
  $ star-coach plan --on "8 Dec"
  $ star-coach plan --on "in 9 days" --lp ownership --lp "dive deep"
  $ star-coach plan --level senior
  $ star-coach plan --clear                no date any more
  $ star-coach plan --json

A day is written like ${DATE_FORMS}.`;

const STATS_EXAMPLES = `
Examples:
  $ star-coach stats
  $ star-coach stats --lp "dive deep"
  $ star-coach stats --json`;

const REPORT_EXAMPLES = `
Examples:
  $ star-coach report --html report.html
  $ star-coach report --html report.html --force   over the one of last week`;

/** Declares what looks back and decides what is next: today, plan, history, stats. */
export function declareRemembering(program: Command, ports: OpenPorts): void {
  program
    .command('today')
    .helpGroup(HELP_GROUPS.rehearse)
    .description('what is due: the most fragile first')
    .option('--count [n]', 'at most so many; without a number only say how many are due')
    .option('--suspended', 'what is not to come back, and how it does')
    .option('--json', 'print JSON')
    .addHelpText('after', TODAY_EXAMPLES)
    .action(async (options) => {
      const { today } = await import('../commands/today/today.ts');
      await today(options, await ports());
    });

  program
    .command('plan')
    .helpGroup(HELP_GROUPS.rehearse)
    .description('the day of the interview, and what to do each day until then')
    .option('--on <date>', 'when it is')
    .option('--lp <principle>', 'a leadership principle that matters; repeat it for more', collect)
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--clear', 'take the date and the principles back')
    .option('--json', 'print JSON')
    .addHelpText('after', PLAN_EXAMPLES)
    .action(async (options) => {
      const { plan } = await import('../commands/plan/plan.ts');
      await plan(options, await ports());
    });

  declareHistory(program, ports);

  program
    .command('stats')
    .helpGroup(HELP_GROUPS.progress)
    .description('times, ratings, and what keeps coming back')
    .option('--lp <principle>', 'only this leadership principle')
    .option('--json', 'print JSON')
    .addHelpText('after', STATS_EXAMPLES)
    .action(async (options) => {
      const { stats } = await import('../commands/stats.ts');
      await stats(options, await ports());
    });

  program
    .command('report')
    .helpGroup(HELP_GROUPS.progress)
    .description('how it goes as a page to look at in a browser')
    .option('--html <file>', 'where to write it ("-" is standard output)')
    .option('--force', 'replace a file that is there')
    .addHelpText('after', REPORT_EXAMPLES)
    .action(async (options) => {
      const { report } = await import('../commands/report/report.ts');
      await report(options, await ports());
    });
}
