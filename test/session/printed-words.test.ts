import { expect, test } from 'vitest';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { countWords } from '../../src/text/words.ts';
import { builtInFiles } from '../support/built-in.ts';
import { GARAGE } from '../support/garage-story.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { rehearsed } from '../support/rehearsal.ts';

/** Of what was said: more is reading, not rehearsing. */
const MOST_TIMES = 2.5;

test('what is printed after a whole answer, without the example, is little more than twice the answer', async () => {
  const told = Object.values(GARAGE);
  const scenarios = builtInFiles().map(({ scenario }) => scenario);
  const { text } = await rehearsed(
    {
      ...{ target: 'forty-milliseconds', quiz: false, followUps: true },
      ...{
        scenarios: memoryScenarios(scenarios),
        questions: memoryQuestions(builtInQuestions()),
      },
    },
    BRIEF_MENU.start,
    ...told.map((words) => ({ text: words })),
    ...[{ text: '' }, { text: '' }, '', WHAT_NEXT_MENU.done],
  );
  const [, after = ''] = text.split('Reflection: ');
  const own = after.replace(
    /^[A-Z][a-z]+, told by an?[\s\S]*?(?=^(?:[A-Z][a-z]+, \d of \d|The interviewer asked))/gm,
    '',
  );
  expect(countWords(own) / countWords(told.join(' '))).toBeLessThanOrEqual(MOST_TIMES);
});
