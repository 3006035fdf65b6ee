import type { Command } from 'commander';
import type { CompareOptions } from '../commands/history/compare.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

const HISTORY_EXAMPLES = `
Examples:
  $ star-coach history
  $ star-coach history last            one session in full
  $ star-coach history last --md > told.md
  $ star-coach history last --play     its sound, where --keep-audio kept it
  $ star-coach history 3 --play action
  $ star-coach history --search flame graph --since 30d
  $ star-coach history --lp ownership --all
  $ star-coach history compare 1       what changed since the time before
  $ star-coach history compare "the refund queue"
  $ star-coach history compare 1 4 --section result
  $ star-coach history dispute 1       the remarks on its words; "dispute 1 2": the second is wrong
  $ star-coach history edit last --note "Too long before the incident"
  $ star-coach history edit 3 --story "the refund queue"
  $ star-coach history export backup.jsonl
  $ star-coach history import backup.jsonl
  $ star-coach history rm 3
  $ star-coach history wipe            everything, for good

SESSION is its number in the list, "last", or its id or the beginning of it. The numbers change
with each new session, the ids never.`;

const SESSION = 'its number in the list, "last", or its id or the beginning of it';

/** Declares what looks at past sessions: history and what is below it. */
export function declareHistory(program: Command, ports: OpenPorts): void {
  const history = program
    .command('history')
    .helpGroup(HELP_GROUPS.progress)
    .description('past sessions: what you said, and how it went')
    .argument('[session]', SESSION)
    .option('--all', 'every session, not only the latest')
    .option(
      '--search <words...>',
      'those with these words: in the question, the story, the answers',
    )
    .option('--since <date>', 'those since a date, or so far back: 2026-11-01, 30d, 4w')
    .option('--lp <principle>', 'those told for this leadership principle')
    .option('--play [part]', 'play the sound that --keep-audio kept: all of it, or "action"')
    .option('--md', 'print Markdown')
    .option('--json', 'print JSON')
    .addHelpText('after', HISTORY_EXAMPLES)
    .action(async (session, options) => {
      const command = await import('../commands/history/history.ts');
      await command.history(session, options, await ports());
    });

  history
    .command('compare')
    .description('two takes of the same section: what changed')
    .argument('[session]', `${SESSION}; or a story, question or principle: its last two tellings`)
    .argument('[other]', 'the session to compare with; the one before when left out')
    .option('--section <section>', 'only this section')
    .option('--json', 'print JSON')
    .action(async (session, other, _, command: Command) => {
      const { compareHistory } = await import('../commands/history/compare.ts');
      const options = command.optsWithGlobals<CompareOptions>();
      await compareHistory(session, { ...options, with: other }, await ports());
    });

  history
    .command('dispute')
    .description('say that a remark on your words is wrong: it is counted no more')
    .argument('<session>', SESSION)
    .argument('[remark]', 'its number; without one, the remarks are listed')
    .option('--undo', 'it is not wrong after all')
    .action(async (session, remark, options) => {
      const { disputeRemark } = await import('../commands/history/dispute.ts');
      await disputeRemark(session, remark, options, await ports());
    });

  history
    .command('edit')
    .description('your note on a session, which story it tells, what that is called')
    .argument('<session>', SESSION)
    .option('--note <text>', 'a note of your own; "" takes it away')
    .option('--story <story>', 'the story of yours it tells')
    .option('--name <title>', 'what that story is called')
    .action(async (session, options) => {
      const { editSession } = await import('../commands/history/edit.ts');
      await editSession(session, options, await ports());
    });

  history
    .command('rm')
    .description('remove a session for good')
    .argument('<session>', SESSION)
    .option('--yes', 'without being asked')
    .action(async (session, options) => {
      const { removeSession } = await import('../commands/history/remove.ts');
      await removeSession(session, options, await ports());
    });

  history
    .command('wipe')
    .description('remove everything that was kept, for good')
    .option('--yes', 'without being asked')
    .action(async (options) => {
      const { wipeHistory } = await import('../commands/history/remove.ts');
      await wipeHistory(options, await ports());
    });

  history
    .command('export')
    .description('write everything to a file of JSON Lines')
    .argument('<file>', 'where to ("-" is standard output)')
    .option('--force', 'replace a file that is there')
    .action(async (file, options) => {
      const { exportHistory } = await import('../commands/history/transfer.ts');
      await exportHistory(file, options, await ports());
    });

  history
    .command('import')
    .description('add what was exported; what is there already stays as it is')
    .argument('<file>', 'an exported file ("-" is standard input)')
    .option('--strict', 'all or none: add nothing when a line of it is no record')
    .action(async (file, options) => {
      const { importHistory } = await import('../commands/history/transfer.ts');
      await importHistory(file, options, await ports());
    });
}
