import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { choose, nameStory, reachMenu, seeTake, type } from '../support/rehearsing.ts';

const MORE = ' I say it in every review.';

test('an edited take is compared anew, and both are in the journal', async ({ desk }) => {
  const flags = ['--section', 'reflection', '--no-follow-ups', '--no-quiz'];
  const terminal = desk.open(['rehearse', 'dive-deep', ...flags]);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Reflection');
  await type(terminal, GARAGE.Reflection);
  terminal.send(KEYS.ctrlD);
  await choose(terminal, COMPARISON_MENU.edit);
  await seeTake(terminal, 'Reflection');
  await type(terminal, MORE);
  terminal.send(KEYS.ctrlD);
  await reachMenu(terminal, COMPARISON_MENU.edit);
  await terminal.waitFor((text) => text.replace(/\s+/g, ' ').includes(MORE));
  await nameStory(terminal, GARAGE_NAME);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });

  const records = readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const takes = records.filter(({ kind }) => kind === 'take').map(({ words }) => words);
  expect(takes).toEqual([GARAGE.Reflection, GARAGE.Reflection + MORE]);
  const { stdout } = await desk.run(['history', 'last', '--json']);
  const { session } = JSON.parse(stdout);
  expect(session.takes.map(({ text }: { text: string }) => text)).toEqual([takes[1]]);
});
