import { expect } from 'vitest';
import { test } from '../support/desk.ts';
import { choose, seeTake } from '../support/rehearsing.ts';

test('a full answer says so at every key it cannot take', async ({ desk }) => {
  const terminal = desk.open(['rehearse', 'dive-deep']);
  await choose(terminal, 'Start the clock');
  await seeTake(terminal, 'Situation');
  terminal.paste('word '.repeat(21_000));
  await terminal.waitFor('as long as an answer can get');
  const before = terminal.bytes.length;
  terminal.send('x');
  await terminal.waitFor((bytes) => bytes.length > before, 'bytes');
  await terminal.waitFor(/1:2\d left/);
  expect(terminal.screen().join('\n')).toContain('as long as an answer can get');
});
