import { describe, expect } from 'vitest';
import { WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { GARAGE_NAME } from '../support/garage-story.ts';
import { expectNothingOfTheExample, tellGarage } from '../support/own-screens.ts';
import { answerClosingQuiz, answerFollowUps, choose, nameStory } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

describe('a first story of one’s own, typed in full', () => {
  test.for([
    { columns: 40, rows: 24 },
    { columns: 120, rows: 40 },
  ])(
    'at $columns columns: no line is cut, and the summary names the story',
    async (size, { desk }) => {
      const terminal = desk.open(['rehearse', 'dive-deep'], size);
      await tellGarage(terminal);
      await answerFollowUps(terminal, 'I counted 14 tickets pushed twice in one evening.');
      await answerClosingQuiz(terminal);
      await nameStory(terminal, GARAGE_NAME);
      await choose(terminal, WHAT_NEXT_MENU.done);
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(terminal.cutLines()).toEqual([]);
      expect(leftSwitched(terminal.bytes)).toEqual([]);
      expect(terminal.scrollback().join(' ')).toContain(GARAGE_NAME);
      expectNothingOfTheExample(terminal.scrollback());
    },
  );
});
