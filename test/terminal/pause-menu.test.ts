import { expect, test } from 'vitest';
import type { PauseWays } from '../../src/prompter.ts';
import { pauseChoices } from '../../src/terminal/pause-menu.ts';

test.each<[string, PauseWays, string[]]>([
  [
    'in the first section',
    { restart: 'section', skip: 'section' },
    ['Go on', 'Start this section again', 'Skip this section', 'Save and quit'],
  ],
  [
    'in a later one',
    { back: 'Situation', restart: 'section', skip: 'section' },
    [
      'Go on',
      'Back to Situation',
      'Start this section again',
      'Skip this section',
      'Save and quit',
    ],
  ],
  [
    'where a text is written',
    { restart: 'text' },
    ['Go on', 'Start this text again', 'Save and quit'],
  ],
  [
    'where somebody asks',
    { restart: 'answer', skip: 'question' },
    ['Go on', 'Start this answer again', 'Skip this question', 'Save and quit'],
  ],
  ['before an interviewer, who waits and no more', {}, ['Go on', 'Save and quit']],
])('the pause menu %s', (_, ways, entries) => {
  expect(pauseChoices(ways).map(({ label }) => label)).toEqual(entries);
});
