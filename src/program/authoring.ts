import type { Command } from 'commander';
import type { CoverageOptions } from '../commands/coverage.ts';
import type { ShowOptions } from '../commands/stories/show.ts';
import { FILE_KINDS } from '../scenario/file-kinds.ts';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

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

const COVERAGE_EXAMPLES = `
Examples:
  $ star-coach coverage
  $ star-coach coverage --lp ownership --lp dive-deep --lp earn-trust
  $ star-coach coverage --json`;

const SHEET_EXAMPLES = `
Examples:
  $ star-coach sheet
  $ star-coach sheet --html sheet.html            one side of A4, to print
  $ star-coach sheet --html sheet.html --paper letter --redact "Acme, Project Heron"
  $ star-coach sheet --md > sheet.md`;

const STORIES_EXAMPLES = `
Examples:
  $ star-coach stories
  $ star-coach stories --json
  $ star-coach stories show "the outage"
  $ star-coach stories show the-outage --md > outage.md
  $ star-coach stories open "the outage"
  $ star-coach stories rename "the outage" "The night of two clocks"
  $ star-coach stories rename the-outage --id two-clocks
  $ star-coach stories rm the-outage
  $ star-coach stories coverage        which principles they reach

STORY is its title or the beginning of it, or its id.`;

const STORY = 'its title or the beginning of it, or its id';

function declareStories(program: Command, ports: OpenPorts): void {
  const stories = program
    .command('stories')
    .helpGroup(HELP_GROUPS.stories)
    .description('stories of your own: how often told, how they went, where they are')
    .option('--json', 'print JSON')
    .addHelpText('after', STORIES_EXAMPLES)
    .action(async (options) => {
      const command = await import('../commands/stories/stories.ts');
      await command.stories(options, await ports());
    });

  stories
    .command('show')
    .description('one story with all its words')
    .argument('<story>', STORY)
    .option('--md', 'print Markdown')
    .action(async (story, _, command: Command) => {
      const { showStory } = await import('../commands/stories/show.ts');
      await showStory(story, command.optsWithGlobals<ShowOptions>(), await ports());
    });

  stories
    .command('rename')
    .description('give a story another title or id; its history stays')
    .argument('<story>', STORY)
    .argument('[title]', 'the new title')
    .option('--id <name>', 'the new id: what you type for it, and what its file is called')
    .action(async (story, title, options) => {
      const { renameStory } = await import('../commands/stories/rename.ts');
      await renameStory(story, title, options, await ports());
    });

  stories
    .command('open')
    .description('open the file of a story in your editor, and check it afterwards')
    .argument('<story>', STORY)
    .action(async (story) => {
      const { openStory } = await import('../commands/stories/open.ts');
      await openStory(story, await ports());
    });

  stories
    .command('rm')
    .description('remove a story and its file; what you said of it stays in your history')
    .argument('<story>', STORY)
    .option('--yes', 'without being asked')
    .action(async (story, options) => {
      const { removeStory } = await import('../commands/stories/remove.ts');
      await removeStory(story, options, await ports());
    });

  declareCoverage(stories, ports);
}

/** Declares the matrix, within the stories and, as it was first called, by itself. */
function declareCoverage(parent: Command, ports: OpenPorts): void {
  parent
    .command('coverage')
    .helpGroup(HELP_GROUPS.stories)
    .description('which stories reach which principles, and which have none')
    .option('--lp <principle>', 'a principle that matters (may be repeated); else all', collect)
    .option('--json', 'print JSON')
    .addHelpText('after', COVERAGE_EXAMPLES)
    .action(async (_, command: Command) => {
      const { coverage } = await import('../commands/coverage.ts');
      await coverage(command.optsWithGlobals<CoverageOptions>(), await ports());
    });
}

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
