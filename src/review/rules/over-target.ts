import { OVER_LIMIT } from '../limits.ts';
import { wholeRule } from '../rule.ts';
import { sentenceAfter, timedParts } from '../time-against-target.ts';

interface Data {
  seconds: number;
  over: number;
  isWhole: boolean;
}

/** Half as long again cannot be spoken away. */
const TOO_LONG = 1.6;

function minutes(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const overTarget = wholeRule<Data>({
  id: 'over-target',
  title: 'Longer than its time',
  sees: 'A section, or an answer, that takes more than a quarter over its target to say at 150 words a minute.',
  why: 'The interviewer has a list of questions: what runs over here is cut from the story that would have helped you.',
  source:
    'Amazon recruiters ask for four minutes or less, coaches for two to three; 150 words a minute is mid-range (Griffiths 1990; Tauroza and Allison 1990).',
  weight: 'hint',
  sections: 'whole',
  check: (_, context) =>
    timedParts(context)
      .filter(({ spokenSeconds, targetSeconds }) => spokenSeconds > targetSeconds * OVER_LIMIT)
      .map(({ section, spokenSeconds, targetSeconds, isWhole }) => ({
        section: section.name,
        span: sentenceAfter(section, targetSeconds),
        data: { seconds: spokenSeconds, over: spokenSeconds - targetSeconds, isWhole },
        ...(spokenSeconds > targetSeconds * TOO_LONG ? { weight: 'fault' as const } : {}),
      })),
  message: ({ data }) =>
    data.isWhole
      ? `The answer takes ${minutes(data.seconds)} to say, ${minutes(data.over)} over.`
      : `Your time ran out here: it takes ${minutes(data.seconds)}, ${minutes(data.over)} over.`,
  fix: ({ data }) =>
    `Cut about ${Math.max(5, Math.round((data.over * 2.5) / 5) * 5)} words: what nobody would ask about first.`,
  // The clock is no question.
  followUp: null,
  examples: {
    flags: [
      {
        text: 'I read the first log. [[I read the second log.]]',
        targetSeconds: 2,
        section: 'action',
      },
      {
        text: 'One two three four five. [[Six seven eight nine ten.]]',
        targetSeconds: 2,
        section: 'task',
      },
      { text: '[[It went on and on and on and on.]]', targetSeconds: 1, section: 'situation' },
      { text: `Slow. ${'Very slow. '.repeat(40)}`, targetSeconds: 20, section: 'result' },
      { text: 'We were late. [[The build was slow too.]]', targetSeconds: 2, section: 'situation' },
      { text: `${'I looked at it again. '.repeat(130)}` },
    ],
    passes: [
      { text: 'I read the first log.', targetSeconds: 2, section: 'action' },
      { text: 'I read the second log.', section: 'action' },
      { text: 'I read it and I fixed it.', targetSeconds: 30, section: 'action' },
      { text: 'One two three four five six.', targetSeconds: 2, section: 'task' },
      { text: 'I looked at it again. I looked at it again.' },
      { text: '', targetSeconds: 5, section: 'result' },
    ],
  },
});
