import { expect, test } from 'vitest';
import { pauseChoices } from '../../src/terminal/pause-menu.ts';

const labels = (request: Parameters<typeof pauseChoices>[0]) =>
  pauseChoices(request).map(({ label }) => label);

test.each([
  [
    'in the first section',
    { allowedSeconds: 90 },
    ['Go on', 'Start this section again', 'Skip this section', 'Save and quit'],
  ],
  [
    'in a later one',
    { allowedSeconds: 90, before: 'Situation' },
    [
      'Go on',
      'Back to Situation',
      'Start this section again',
      'Skip this section',
      'Save and quit',
    ],
  ],
  [
    'where no clock runs',
    { allowedSeconds: null },
    ['Go on', 'Start this text again', 'Save and quit'],
  ],
])('the pause menu %s', (_, request, entries) => {
  expect(labels(request)).toEqual(entries);
});
