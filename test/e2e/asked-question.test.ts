import { expect } from 'vitest';
import { BRIEF_MENU, UNFINISHED_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { find } from '../support/rehearsing.ts';

const QUESTION = builtInQuestions().find(({ id }) => id === 'hardest-customer');
const texts = QUESTION?.ask.map(({ text }) => text) ?? [];
const reported = QUESTION?.ask.findIndex((each) => each.reported) ?? 0;

test('a question no example was written for is found, asked in other words, and gone on with', async ({
  desk,
}) => {
  const [words = '', others = ''] = [texts[reported], texts[reported + 1]];
  const terminal = desk.open(['rehearse']);
  await find(terminal, 'difficult customer');
  await terminal.waitFor(BRIEF_MENU.otherWords);
  expect(terminal.screen().join('\n')).toContain(words);
  terminal.send('n');
  // Its keys come last.
  await terminal.waitFor((text) => text.split(others)[1]?.includes(BRIEF_MENU.leave) === true);
  terminal.send(KEYS.enter);
  await terminal.waitFor('1:30 left');
  terminal.send('In May our largest customer called');
  await terminal.waitFor('largest customer called');
  terminal.send(KEYS.ctrlC);
  expect((await terminal.exit()).code).toBe(130);

  const again = desk.open(['rehearse', 'hardest-customer']);
  await again.waitFor(UNFINISHED_MENU.goOn('Situation'));
  again.send(KEYS.enter);
  await again.waitFor('largest customer called');
  expect(again.screen().join('\n')).toContain(others);
  again.send(KEYS.ctrlC);
  await again.exit();
});
