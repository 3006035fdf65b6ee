import { expect } from 'vitest';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { ANSWERS, BARE, choose, typeTake } from '../support/rehearsing.ts';

test('--retell shows the key phrases that were hit and those that were missed', async ({
  desk,
}) => {
  const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'result', ...BARE]);
  await choose(terminal, BRIEF_MENU.start);
  await typeTake(terminal, 'Result');
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  const said = terminal.scrollback().join('\n').replace(/\s+/g, ' ');
  expect(ANSWERS.Result).toContain('from 0.3% to zero');
  expect(said).toContain('Result, as the example tells it');
  expect(said).toContain('Key phrases 1 of 4 in your words');
  expect(said).toContain(
    '✓ from 0.3% to zero ✗ $8,000 a week ✗ webhook template ✗ on every change',
  );
  expect(said).toContain('1 of 4 phrases');
  expect(said).not.toContain('A name for this story');
});
