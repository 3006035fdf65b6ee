import { expect, test } from 'vitest';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import type { Prompter } from '../../src/prompter.ts';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { PAGE_ROWS } from '../../src/terminal/screens/pages.ts';
import { ALPHA } from '../support/library.ts';
import { memoryQuestions } from '../support/memory-questions.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { questionOf } from '../support/question-yaml.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const LONG =
  'I read the log of that night line by line, and then I asked the people on call. '.repeat(9);

test('long answers to follow-ups are read a page at a time, no question apart from its answer', async () => {
  const question = questionOf();
  const script = scriptedPrompter(BRIEF_MENU.start, '', WHAT_NEXT_MENU.done);
  const takes = scriptedPrompter(
    ...Array.from({ length: 9 }, (_, at) => ({ text: `${LONG} Answer ${at}.` })),
  );
  const pages: string[][] = [];
  let read = 0;
  const prompter: Prompter = {
    ...script,
    take: (request) => takes.take(request),
    choose(message, choices, way) {
      pages.push(printed.slice(read));
      read = printed.length;
      return script.choose(message, choices, way);
    },
  };
  const { ports, printed } = testPorts({
    ...{ scenarios: memoryScenarios([{ ...ALPHA, answers: [question.id] }]), prompter },
    questions: memoryQuestions([question]),
  });
  await rehearse('alpha', { section: ['task'], quiz: false, followUps: true }, ports);
  expect(script.left()).toBe(0);
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(PAGE_ROWS + 1);
  const answers = pages.map((page) => page.join('\n')).filter((page) => /Answer [1-9]/.test(page));
  expect(answers.length).toBeGreaterThan(1);
  for (const page of answers) expect(page).toMatch(/\? \(0:30\)\n[^?]*Answer \d\./);
});
