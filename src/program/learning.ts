import type { Command } from 'commander';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';
import { PICKED } from './target.ts';

const LIST_EXAMPLES = `
Examples:
  $ star-coach list
  $ star-coach list --lp "dive deep"
  $ star-coach list --level sde1 --search backup
  $ star-coach list --search missed a deadline
  $ star-coach list --json`;

const STUDY_EXAMPLES = `
Examples:
  $ star-coach study                     pick a question
  $ star-coach study the-green-dashboard
  $ star-coach study dive-deep --section action --level senior
  $ star-coach study the-green-dashboard --as ownership
  $ star-coach study the-green-dashboard --md > dashboard.md
  $ star-coach study ./my-story.yaml --json`;

const REVIEW_EXAMPLES = `
Examples:
  $ star-coach review my-answer.md
  $ star-coach review my-answer.md --scenario the-green-dashboard --level senior
  $ cat my-answer.md | star-coach review --json

  $ star-coach review interview.vtt --speaker Jane

Put a heading before each part: "## Situation", "Action:", "S:". A .vtt, an .srt or the JSON of
whisper is read as a transcript.`;

const RULES_EXAMPLES = `
Examples:
  $ star-coach rules
  $ star-coach rules we-dilution
  $ star-coach rules --json
  $ star-coach rules off we-dilution   do not look for it any more; "rules on" brings it back`;

/** Declares what shows how strong sounds, and says it of an answer: list, study, review, rules. */
export function declareLearning(program: Command, ports: OpenPorts): void {
  program
    .command('list')
    .helpGroup(HELP_GROUPS.learn)
    .description('the scenarios, grouped by principle')
    .option('--lp <principle>', 'only this leadership principle')
    .option('--level <level>', 'only those told at this level: sde1, sde2 or senior')
    .option('--search <words...>', 'only those with all these words, the best first')
    .option('--json', 'print JSON')
    .addHelpText('after', LIST_EXAMPLES)
    .action(async (options) => {
      const { list } = await import('../commands/list.ts');
      await list(options, await ports());
    });

  program
    .command('study')
    .helpGroup(HELP_GROUPS.learn)
    .description('read the walkthrough of a scenario')
    .argument('[target]', PICKED)
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--as <principle>', 'the story told for another principle')
    .option('--section <section>', 'only this section (may be repeated)', collect)
    .option('--json', 'print JSON')
    .option('--md', 'print Markdown')
    .addHelpText('after', STUDY_EXAMPLES)
    .action(async (target, options) => {
      const { study } = await import('../commands/study.ts');
      await study(target, options, await ports());
    });

  program
    .command('review')
    .helpGroup(HELP_GROUPS.learn)
    .description('say what a bar raiser would about a written or transcribed answer')
    .argument('[file]', 'the answer or transcript: a file, or "-" for standard input', '-')
    .option('--scenario <target>', 'hold it against this scenario: key phrases, times')
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--ignore <rule>', 'leave this rule out (may be repeated)', collect)
    .option('--speaker <name>', 'who answers, where several speak in a transcript')
    .option('--json', 'print JSON')
    .addHelpText('after', REVIEW_EXAMPLES)
    .action(async (file, options) => {
      const { review } = await import('../commands/review.ts');
      await review(file, options, await ports());
    });

  const rules = program
    .command('rules')
    .helpGroup(HELP_GROUPS.learn)
    .description('what the review looks for, and why')
    .argument('[rule]', 'one rule, with its examples')
    .option('--json', 'print JSON')
    .addHelpText('after', RULES_EXAMPLES)
    .action(async (id, options) => {
      const { rules } = await import('../commands/rules.ts');
      await rules(id, options, await ports());
    });

  for (const [name, isOn, what] of [
    ['off', false, 'do not look for a rule any more'],
    ['on', true, 'look for a rule again'],
  ] as const) {
    rules
      .command(name)
      .description(what)
      .argument('<rule>', 'its id')
      .action(async (id) => {
        const { turnRule } = await import('../commands/rules.ts');
        await turnRule(id, isOn, await ports());
      });
  }
}
