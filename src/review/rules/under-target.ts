import { openingOf } from '../../language/matchers.ts';
import { UNDER_LIMIT } from '../limits.ts';
import { wholeRule } from '../rule.ts';
import { timedParts } from '../time-against-target.ts';

interface Data {
  seconds: number;
  targetSeconds: number;
  isWhole: boolean;
}

/** Without a scenario only a very short answer is worth a word: brevity is no fault of its own. */
const VERY_SHORT = 0.25;

export const underTarget = wholeRule<Data>({
  id: 'under-target',
  title: 'Shorter than its time',
  sees: 'A section that takes less than three fifths of its target to say, or a whole answer under a quarter.',
  why: 'What you leave out the interviewer has to dig for, and counts as not there.',
  source: 'Coaches ask for two to three minutes, action about 60 % of it; 150 words a minute.',
  weight: 'hint',
  sections: 'whole',
  check: (_, context) =>
    timedParts(context)
      .filter(
        ({ spokenSeconds, targetSeconds, isWhole }) =>
          spokenSeconds < targetSeconds * (isWhole ? VERY_SHORT : UNDER_LIMIT),
      )
      .map(({ section, spokenSeconds, targetSeconds, isWhole }) => ({
        section: section.name,
        span: openingOf(section),
        data: { seconds: spokenSeconds, targetSeconds, isWhole },
      })),
  message: ({ data }) =>
    `${data.isWhole ? 'The answer' : 'This'} is said in ${Math.round(data.seconds)} seconds of ${Math.round(data.targetSeconds)}.`,
  fix: () => 'Add the step, the reason or the figure you would give when asked "how exactly?".',
  // The clock is no question.
  followUp: null,
  examples: {
    flags: [
      { text: '[[I fixed it.]]', targetSeconds: 60, section: 'action' },
      { text: '[[It was mine.]] Nobody asked.', targetSeconds: 20, section: 'task' },
      { text: '[[It worked.]]', targetSeconds: 20, section: 'result' },
      { text: '[[The site was slow.]]', targetSeconds: 30, section: 'situation' },
      { text: '[[Measure first.]]', targetSeconds: 15, section: 'reflection' },
      { text: '[[I fixed the build and everyone was happy.]]' },
    ],
    passes: [
      { text: 'I read the log and fixed it.', targetSeconds: 4, section: 'action' },
      { text: 'I fixed it.', section: 'action' },
      { text: '', targetSeconds: 20, section: 'result' },
      { text: `I read it. ${'I tried again. '.repeat(40)}`, targetSeconds: 60, section: 'action' },
      { text: 'It was mine alone, nobody had asked.', targetSeconds: 4, section: 'task' },
      { text: `${'I looked at it again. '.repeat(40)}` },
    ],
  },
});
