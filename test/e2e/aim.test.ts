import { expect } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { choose, nameStory, reachMenu, seeTake, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';
import { waitsIn } from '../support/waits.ts';

const CALL = ['rehearse', 'dive-deep', '--as', 'ownership', '--no-follow-ups', '--no-quiz'];

async function tellTask(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Task');
  await type(terminal, GARAGE.Task);
  terminal.send(KEYS.ctrlD);
}

test('a story for another principle: what to lead with before, what was said of it after, and the next time', async ({
  desk,
}) => {
  const first = desk.open([...CALL, '--section', 'task']);
  await first.waitFor(/Lead with .*\n[\s\S]*Bring out/);
  await tellTask(first);
  await reachMenu(first, COMPARISON_MENU.summary);
  const after = first.screen().join('\n');
  expect(after).toContain('For Ownership');
  expect(after).toMatch(/Bring out +what you said of it: "/);
  await nameStory(first, GARAGE_NAME);
  await choose(first, WHAT_NEXT_MENU.done);
  await first.exit();

  const again = desk.open([...CALL, '--story', GARAGE_NAME]);
  await reachMenu(again, BRIEF_MENU.start);
  expect(again.screen().join('\n')).toMatch(/Bring out +what you said of it: "/);
  for (const lines of await waitsIn(again.bytes)) expect(lines.length).toBeLessThanOrEqual(20);
  await again.close();
});
