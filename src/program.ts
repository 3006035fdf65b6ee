import { Command } from 'commander';
import type { GlobalOptions, Ports } from './ports.ts';
import { fittedHelp, helpColumns } from './terminal/help-layout.ts';
import { HELP_WIDTH } from './terminal/help-width.ts';
import { visible } from './text/visible.ts';

const TARGET = 'a scenario id, a principle (name, slug or its beginning), or a YAML file';

const EXAMPLES = {
  program: `
Examples:
  $ star-coach rehearse dive-deep      one question against the clock
  $ star-coach quiz --lp ownership     follow-ups and knowledge questions
  $ star-coach study the-green-dashboard
  $ star-coach list

Exit codes: 0 done, 1 failure, 2 wrong usage, 3 a file that does not hold, 4 needs a terminal, 130 left with Ctrl+C.`,
  list: `
Examples:
  $ star-coach list
  $ star-coach list --lp "dive deep"
  $ star-coach list --json`,
  study: `
Examples:
  $ star-coach study the-green-dashboard
  $ star-coach study dive-deep --section action --level senior
  $ star-coach study the-green-dashboard --as ownership
  $ star-coach study ./my-story.yaml --json`,
  rehearse: `
Examples:
  $ star-coach rehearse dive-deep
  $ star-coach rehearse the-green-dashboard --aloud
  $ star-coach rehearse dive-deep --section action --section result --step
  $ star-coach rehearse the-green-dashboard --as ownership --level senior
  $ star-coach rehearse dive-deep --answers my-answer.md

In an answer file, put a heading before each part: "## Situation", "Action:", "S:".

Keys while you type: Ctrl+D done, Tab hint, Esc pause, Ctrl+C save and quit.`,
  review: `
Examples:
  $ star-coach review my-answer.md
  $ star-coach review my-answer.md --scenario the-green-dashboard --level senior
  $ cat my-answer.md | star-coach review --json

Put a heading before each part: "## Situation", "Action:", "S:".`,
  rules: `
Examples:
  $ star-coach rules
  $ star-coach rules we-dilution`,
  quiz: `
Examples:
  $ star-coach quiz --lp ownership
  $ star-coach quiz dive-deep --count 5
  $ star-coach quiz --seed 7           the same questions every time`,
};

function columns(): number {
  return Math.min(HELP_WIDTH, process.stdout.columns ?? HELP_WIDTH);
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/**
 * The command tree. A command's code is loaded when that command runs. Throws commander's errors
 * for wrong usage and for help and version, and whatever a command throws.
 */
export function createProgram(
  version: string,
  openPorts: (options: GlobalOptions) => Promise<Ports>,
): Command {
  const program = new Command('star-coach')
    .description('Rehearse behavioural interview answers against the clock, offline.')
    .version(version)
    .option('--plain', 'append-only text: for screen readers, simple terminals and logs')
    .option('--data-dir <dir>', 'where unfinished rehearsals are kept')
    .option('--scenarios <dir>', 'a folder with scenarios of your own, beside the built-in ones')
    .addHelpText('after', EXAMPLES.program)
    .showHelpAfterError('(star-coach --help shows what there is)')
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({
      getOutHelpWidth: () => helpColumns(columns()),
      writeOut: (text) => process.stdout.write(fittedHelp(text, columns())),
      writeErr: (text) => process.stderr.write(visible(text)),
    })
    .exitOverride();
  const ports = () => openPorts(program.opts<GlobalOptions>());

  program
    .command('list')
    .description('the scenarios, grouped by principle')
    .option('--lp <principle>', 'only this leadership principle')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.list)
    .action(async (options) => {
      const { list } = await import('./commands/list.ts');
      await list(options, await ports());
    });

  program
    .command('study')
    .description('read the walkthrough of a scenario')
    .argument('<target>', TARGET)
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--as <principle>', 'the story told for another principle')
    .option('--section <section>', 'only this section (may be repeated)', collect)
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.study)
    .action(async (target, options) => {
      const { study } = await import('./commands/study.ts');
      await study(target, options, await ports());
    });

  program
    .command('rehearse')
    .description('answer a question against the clock, then compare')
    .argument('<target>', TARGET)
    .option('--level <level>', 'sde1, sde2 or senior: scales the targets')
    .option('--as <principle>', 'tell the story for another principle')
    .option('--section <section>', 'only this section (may be repeated)', collect)
    .option('--aloud', 'speak instead of typing')
    .option('--strict', 'type in the time it takes to say it')
    .option('--step', 'compare after each section')
    .option('--no-quiz', 'leave out the follow-up questions')
    .option('--answers <file>', 'compare a written answer instead ("-" reads standard input)')
    .addHelpText('after', EXAMPLES.rehearse)
    .action(async (target, options) => {
      const { rehearse } = await import('./commands/rehearse/rehearse.ts');
      await rehearse(target, options, await ports());
    });

  program
    .command('quiz')
    .description('follow-ups and knowledge questions')
    .argument('[target]', TARGET)
    .option('--lp <principle>', 'questions for this leadership principle')
    .option('--count <n>', 'how many questions', '10')
    .option('--seed <n>', 'draw the same questions again')
    .addHelpText('after', EXAMPLES.quiz)
    .action(async (target, options) => {
      const { quiz } = await import('./commands/quiz.ts');
      await quiz(target, options, await ports());
    });

  program
    .command('review')
    .description('say what a bar raiser would about a written answer')
    .argument('[file]', 'the answer: a file, or "-" for standard input', '-')
    .option('--scenario <target>', 'hold it against this scenario: key phrases, times')
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLES.review)
    .action(async (file, options) => {
      const { review } = await import('./commands/review.ts');
      await review(file, options, await ports());
    });

  program
    .command('rules')
    .description('what the review looks for, and why')
    .argument('[id]', 'one rule, with its examples')
    .addHelpText('after', EXAMPLES.rules)
    .action(async (id) => {
      const { rules } = await import('./commands/rules.ts');
      await rules(id, await ports());
    });

  return program;
}

/** The whole `star-coach --help` at full width, for the build to write down. */
export function helpText(): string {
  let text = '';
  createProgram('', () => Promise.reject(new Error('help asks for nothing')))
    .configureOutput({
      writeOut: (part) => {
        text += fittedHelp(part, HELP_WIDTH);
      },
      getOutHelpWidth: () => HELP_WIDTH,
    })
    .outputHelp();
  return text;
}
