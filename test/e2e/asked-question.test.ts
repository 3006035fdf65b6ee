import { expect } from 'vitest';
import { BRIEF_MENU, UNFINISHED_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from '../support/built-in.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { find } from '../support/rehearsing.ts';

const writtenFor = new Set(builtInFiles().map(({ scenario }) => scenario.answers?.[0]));

/** The phrasing people report and the one after it, where each stands on one line of the screen. */
const [asked] = builtInQuestions().flatMap(({ id, ask }) => {
  if (writtenFor.has(id)) return [];
  const [words = '', others = ''] = ask
    .slice(ask.findIndex((each) => each.reported))
    .map(({ text }) => text);
  return others !== '' && Math.max(words.length, others.length) < 72 ? [{ id, words, others }] : [];
});

test('a question no example was written for is found, asked in other words, and gone on with', async ({
  desk,
}) => {
  if (asked === undefined) throw new Error('each question has an example of its own');
  const { id, words, others } = asked;
  const terminal = desk.open(['rehearse']);
  await find(terminal, words.slice(0, 40));
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

  const again = desk.open(['rehearse', id]);
  await again.waitFor(UNFINISHED_MENU.goOn('Situation'));
  again.send(KEYS.enter);
  await again.waitFor('largest customer called');
  expect(again.screen().join('\n')).toContain(others);
  again.send(KEYS.ctrlC);
  await again.exit();
});
