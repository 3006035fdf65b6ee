import { describe, expect, test } from 'vitest';
import { introduced, questionsOf } from '../../../src/quiz/question.ts';
import { SCREEN_ROWS } from '../../../src/terminal/screens/pages.ts';
import {
  isInSight,
  optionsScreen,
  promptScreen,
  questionScreen,
} from '../../../src/terminal/screens/quiz.ts';
import { builtInFiles } from '../../support/built-in.ts';
import { asciiLook, plainLook } from '../../support/looks.ts';

describe.each([
  ['80 columns', asciiLook(80)],
  ['120 columns', asciiLook(120)],
  ['80 columns, plain', plainLook(80)],
])('at %s', (_, look) => {
  test.each(builtInFiles())(
    'the questions of $path fill twenty rows and no more',
    ({ scenario }) => {
      for (const question of questionsOf([scenario])) {
        const shown = question.kind === 'fits' ? question : introduced(question, scenario);
        if (isInSight(questionScreen(shown, '10 of 10', look), look)) continue;
        expect(question.kind).toBe('probe');
        expect(promptScreen(shown, '10 of 10', look).length + 2).toBeLessThanOrEqual(SCREEN_ROWS);
        const rows = optionsScreen(shown, look).length + (look.plain ? 2 : 1);
        expect(rows).toBeLessThanOrEqual(SCREEN_ROWS);
      }
    },
  );
});
