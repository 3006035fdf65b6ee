import type { Command } from 'commander';
import { FILE_KINDS } from '../scenario/file-kinds.ts';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';
import { declareCoverage, declareStories } from './stories.ts';

const NEW_EXAMPLES = `
Examples:
  $ star-coach new
  $ star-coach new --lp ownership
  $ star-coach new --from answer.md --lp dive-deep
  $ star-coach new --template --lp ownership > my-story.yaml`;

const CHECK_EXAMPLES = `
Examples:
  $ star-coach check                   every scenario in your folder
  $ star-coach check my-story.yaml
  $ star-coach check stories --json
  $ star-coach check scenarios --why the-green-dashboard`;

const SCHEMA_EXAMPLES = `
Examples:
  $ star-coach schema > scenario.schema.json
  $ star-coach schema --path
  $ star-coach schema question > question.schema.json
  $ star-coach schema config --path

Editors with a YAML language server check and complete a file that begins with
  # yaml-language-server: $schema=PATH`;

const SHEET_EXAMPLES = `
Examples:
  $ star-coach sheet
  $ star-coach sheet --html sheet.html            one side of A4, to print
  $ star-coach sheet --html sheet.html --paper letter --redact "Acme, Project Heron"
  $ star-coach sheet --md > sheet.md`;

function declareSheet(program: Command, ports: OpenPorts): void {
  program
    .command('sheet')
    .helpGroup(HELP_GROUPS.stories)
    .description('your stories on one page, to take along')
    .option('--html <file>', 'a page to print ("-" is standard output)')
    .option('--md', 'print Markdown')
    .option('--redact <words>', 'black out these words (commas between; may be repeated)', collect)
    .option('--paper <paper>', 'a4 or letter', 'a4')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print JSON')
    .addHelpText('after', SHEET_EXAMPLES)
    .action(async (options) => {
      const { sheet } = await import('../commands/sheet/sheet.ts');
      await sheet(options, await ports());
    });
}

/** Declares what serves stories of one's own: stories, new, check, schema, coverage, sheet. */
export function declareAuthoring(program: Command, ports: OpenPorts): void {
  declareStories(program, ports);

  program
    .command('new')
    .helpGroup(HELP_GROUPS.stories)
    .description('turn a story of your own into a scenario')
    .option('--lp <principle>', 'the leadership principle it is about')
    .option('--question <text>', 'the question it answers')
    .option('--title <text>', 'what it is called')
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--from <file>', 'start from a written answer ("-" reads standard input, asks nothing)')
    .option('--out <file>', 'write it there instead of into your scenario folder')
    .option('--template', 'print a skeleton to fill in with an editor')
    .addHelpText('after', NEW_EXAMPLES)
    .action(async (options) => {
      const { newScenario } = await import('../commands/new/new.ts');
      await newScenario(options, await ports());
    });

  program
    .command('check')
    .helpGroup(HELP_GROUPS.stories)
    .description('say what in a scenario file an author should change')
    .argument(
      '[path...]',
      'files, folders or "-" for standard input; your scenario folder when left out',
    )
    .option('--library', 'hold them to what the built-in scenarios promise')
    .option(
      '--why <scenario>',
      'what gives the questions of one away to somebody who read only the rest',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', CHECK_EXAMPLES)
    .action(async (paths, options) => {
      const { check } = await import('../commands/check/check.ts');
      await check(paths, options, await ports());
    });

  program
    .command('schema')
    .helpGroup(HELP_GROUPS.stories)
    .description('the JSON Schema of a kind of file you may write, for editors')
    .argument('[kind]', FILE_KINDS.join(', '), 'scenario')
    .option('--path', 'print where the installed package holds it')
    .addHelpText('after', SCHEMA_EXAMPLES)
    .action(async (kind, options) => {
      const { schema } = await import('../commands/schema.ts');
      await schema(kind, options, await ports());
    });

  declareCoverage(program, ports);
  declareSheet(program, ports);
}
