import type { Command } from 'commander';
import type { CoverageOptions } from '../commands/coverage.ts';
import type { ShowOptions } from '../commands/stories/show.ts';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';

const COVERAGE_EXAMPLES = `
Examples:
  $ star-coach coverage
  $ star-coach coverage --lp ownership --lp dive-deep --lp earn-trust
  $ star-coach coverage --json`;

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

/** Declares the matrix, within the stories and, as it was first called, by itself. */
export function declareCoverage(parent: Command, ports: OpenPorts): void {
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

/** Declares the stories of one's own, and what is done with one. */
export function declareStories(program: Command, ports: OpenPorts): void {
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
    .option('--json', 'print JSON')
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
