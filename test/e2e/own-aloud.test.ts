import { expect } from 'vitest';
import { BRIEF_MENU, FOLLOW_UPS_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { choose, nameStory, reachMenu, seeFollowUp, speakTake } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';

const TICKS = 'Which of these did you answer?';
const question = builtInQuestions().find(({ id }) => id === 'technical-depth');

test('a section of one’s own aloud: the beats of its question are ticked, and come back as ticked', async ({
  desk,
}) => {
  const beats = question?.beats.task.map(({ ask }) => ask) ?? [];
  const args = ['rehearse', 'dive-deep', '--aloud', '--section', 'task', '--no-quiz'];
  const terminal = desk.open(args);
  await choose(terminal, BRIEF_MENU.start);
  await speakTake(terminal, 'Task');
  await terminal.waitFor(TICKS);
  const list = terminal.screen().join('\n');
  for (const ask of beats) expect(list).toContain(ask);
  expect(list).not.toContain('not mine');
  terminal.send(KEYS.space);
  await terminal.waitFor(/^>◉/m);
  terminal.send(KEYS.enter);

  await seeFollowUp(terminal);
  const compared = terminal.scrollback().join('\n');
  const [first = '', ...others] = beats;
  expect(compared).toContain(`✓ ${first}`);
  for (const ask of others) expect(compared).toContain(`✗ ${ask}`);
  expect(compared).toContain('no words to judge');
  expect(compared).not.toContain('Key phrases');

  for (let asked = 1; asked <= 2; asked += 1) {
    await speakTake(terminal, FOLLOW_UPS_MENU.title);
    await choose(terminal, asked === 1 ? FOLLOW_UPS_MENU.had : FOLLOW_UPS_MENU.looked);
  }
  await reachMenu(terminal, FOLLOW_UPS_MENU.more);
  await nameStory(terminal, 'The double ticket');
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  expect(leftSwitched(terminal.bytes)).toEqual([]);
  const said = terminal.scrollback().join('\n');
  expect(said).toContain('Follow-ups: 1 of 2 answered.');
  expect(said).toContain('The double ticket - Dive Deep, SDE 2, aloud');
  expect((await desk.run(['history'])).stdout).toContain('The double ticket');
});
