import { expect } from 'vitest';
import { BRIEF_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { choose, seeTake, type } from '../support/rehearsing.ts';

test('a Ctrl+D pressed twice ends one section, not the next one too', async ({ desk }) => {
  const terminal = desk.open(['rehearse', 'dive-deep']);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  await type(terminal, 'I noticed it.');
  terminal.send('\u0004');
  await seeTake(terminal, 'Task');
  terminal.send('\u0004');
  await terminal.waitFor('Nothing written yet');
  terminal.send('still here');
  await terminal.waitFor('still here');
  expect(terminal.screen().join('\n')).toContain('Task · 2 of 5');
});

test('a full answer says what did not fit, and says so at every key it cannot take', async ({
  desk,
}) => {
  const terminal = desk.open(['rehearse', 'dive-deep']);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  terminal.paste('word '.repeat(21_000));
  await terminal.waitFor('The last 5,000 characters did not fit.');
  const before = terminal.bytes.length;
  terminal.send('x');
  await terminal.waitFor((bytes) => bytes.length > before, 'bytes');
  await terminal.waitFor('as long as an answer can get');
});
