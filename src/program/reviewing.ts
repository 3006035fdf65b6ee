import type { Command } from 'commander';
import { collect } from './collect.ts';
import type { OpenPorts } from './open-ports.ts';

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
  $ star-coach rules off we-dilution   do not look for it any more; "rules on" brings it back`;

/** Declares what reads an answer: the review and its rules. */
export function declareReviewing(program: Command, ports: OpenPorts): void {
  program
    .command('review')
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
    .description('what the review looks for, and why')
    .argument('[rule]', 'one rule, with its examples')
    .addHelpText('after', RULES_EXAMPLES)
    .action(async (id) => {
      const { rules } = await import('../commands/rules.ts');
      await rules(id, await ports());
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
