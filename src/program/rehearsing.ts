import type { Command } from 'commander';
import { keyHint, TAKE_KEYS } from '../terminal/key-table.ts';
import { collect } from './collect.ts';
import { HELP_GROUPS } from './help-groups.ts';
import type { OpenPorts } from './open-ports.ts';
import { PICKED, TARGET } from './target.ts';

const REHEARSE_EXAMPLES = `
Examples:
  $ star-coach rehearse                  pick a question
  $ star-coach rehearse dive-deep
  $ star-coach rehearse the-green-dashboard --aloud
  $ star-coach rehearse dive-deep --record
  $ star-coach rehearse dive-deep --transcribe
  $ star-coach rehearse dive-deep --keep-audio
  $ star-coach rehearse dive-deep --whole
  $ star-coach rehearse the-green-dashboard --retell
  $ star-coach rehearse ownership --story "The refund queue"
  $ star-coach rehearse dive-deep --section action --section result --step
  $ star-coach rehearse the-green-dashboard --as ownership --level senior
  $ star-coach rehearse dive-deep --answers my-answer.md
  $ star-coach rehearse dive-deep --answers my-answer.md --keep

In an answer file, put a heading before each part: "## Situation", "Action:", "S:".

Keys while you type: ${Object.values(TAKE_KEYS)
  .map((each) => keyHint(each))
  .join(', ')}.`;

const MOCK_EXAMPLES = `
Examples:
  $ star-coach mock                      one round of 25 minutes, two principles
  $ star-coach mock --rounds 4 --minutes 45 --aloud
  $ star-coach mock --lp ownership --calm
  $ star-coach mock --record             aloud, measured; --transcribe to be read as well
  $ star-coach mock --partner            a friend asks, and votes beside the review
  $ star-coach mock --debrief last --md > debrief.md
  $ star-coach mock --debrief last --json`;

const QUIZ_EXAMPLES = `
Examples:
  $ star-coach quiz --lp ownership
  $ star-coach quiz dive-deep --count 5
  $ star-coach quiz --seed 7           the same questions every time`;

/** Declares what one comes for: a rehearsal, an interview, questions. */
export function declareRehearsing(program: Command, ports: OpenPorts): void {
  program
    .command('rehearse')
    .helpGroup(HELP_GROUPS.rehearse)
    .description('answer a question with a story of your own, against the clock')
    .argument('[target]', PICKED)
    .option('--level <level>', 'sde1, sde2 or senior: scales the targets')
    .option('--as <principle>', 'tell the story for another principle')
    .option('--section <section>', 'only this section (may be repeated)', collect)
    .option('--whole', 'all five sections in one breath, as in an interview')
    .option('--retell', 'retell the example instead of a story of your own')
    .option('--story <story>', 'which of your stories: its id, or its title')
    .option('--aloud', 'speak instead of typing')
    .option('--record', 'speak, and see how long you paused and spoke; the sound is not kept')
    .option('--transcribe', 'the same, with your words written down by a recogniser of yours')
    .option('--keep-audio', 'record, and keep the sound for a few days: history last --play')
    .option('--strict', 'type in the time it takes to say it')
    .option('--no-clock', 'nothing counts down; how long it took is said afterwards')
    .option('--bell', 'hear the bell of the terminal when the time is up')
    .option('--step', 'compare after each section')
    .option('--no-follow-ups', 'the interviewer does not ask on')
    .option('--no-quiz', 'leave out the questions to the other candidate')
    .option('--answers <file>', 'compare a written answer instead ("-" reads standard input)')
    .option('--keep', 'with --answers: record it like a typed answer; --story may name a new story')
    .option('--json', 'with --answers: print JSON')
    .option('--speaker <name>', 'who answers, where several speak in a transcript')
    .addHelpText('after', REHEARSE_EXAMPLES)
    .action(async (target, options) => {
      const { rehearse } = await import('../commands/rehearse/rehearse.ts');
      await rehearse(target, options, await ports());
    });

  program
    .command('mock')
    .helpGroup(HELP_GROUPS.rehearse)
    .description(
      'an interview loop: asked, interrupted, dug into; no word on how it went until the debrief',
    )
    .option('--rounds <n>', 'interviewers, 1 to 5: 1 unless you say otherwise')
    .option('--minutes <n>', 'minutes of a round, 5 to 90: 25 unless you say otherwise')
    .option('--lp <principle>', 'about this leadership principle (may be repeated)', collect)
    .option('--level <level>', 'sde1, sde2 or senior')
    .option('--aloud', 'speak instead of typing')
    .option('--record', 'speak, and see in the debrief how long you paused and spoke')
    .option('--transcribe', 'the same, with your words written down by a recogniser of yours')
    .option('--keep-audio', 'record, and keep the sound for a few days: history last --play')
    .option('--bell', 'hear the bell of the terminal when the time of a round is up')
    .option('--notes', 'write a few notes first, to have beside you')
    .option('--calm', 'nobody interrupts')
    .option('--seed <n>', 'hold the same loop again')
    .option('--partner', "a friend asks: the screen shows the interviewer's side")
    .option('--debrief <loop>', 'show the debrief of a loop that was held: "last", or its id')
    .option('--md', 'with --debrief: print it as Markdown')
    .option('--json', 'with --debrief: print it as JSON')
    .addHelpText('after', MOCK_EXAMPLES)
    .action(async (options) => {
      const { mock } = await import('../commands/mock/mock.ts');
      await mock(options, await ports());
    });

  program
    .command('quiz')
    .helpGroup(HELP_GROUPS.rehearse)
    .description('follow-ups and knowledge questions')
    .argument('[target]', TARGET)
    .option('--lp <principle>', 'questions for this leadership principle')
    .option('--count <n>', 'how many questions', '10')
    .option('--seed <n>', 'draw the same questions again')
    .addHelpText('after', QUIZ_EXAMPLES)
    .action(async (target, options) => {
      const { quiz } = await import('../commands/quiz.ts');
      await quiz(target, options, await ports());
    });
}
