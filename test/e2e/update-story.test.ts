import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { BRIEF_MENU, UPDATE_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { choose, reachMenu, seeTake, type } from '../support/rehearsing.ts';
import { scenarioYaml } from '../support/scenario-yaml.ts';

const BETTER = 'Nobody owned the gap, so I took it, and I promised the cause within two weeks.';

test('a story told again changes its file, once the person has seen what changes', async ({
  desk,
}) => {
  const yaml = `${scenarioYaml()}# Remember: ask Ann.\n`;
  const path = desk.write('the-silent-queue.yaml', yaml);
  const flags = ['--section', 'task', '--no-follow-ups', '--no-quiz'];
  const terminal = desk.open(['rehearse', './the-silent-queue.yaml', ...flags]);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Task');
  await type(terminal, BETTER);
  terminal.send(KEYS.ctrlD);
  await choose(terminal, WHAT_NEXT_MENU.update);
  await reachMenu(terminal, UPDATE_MENU.write);
  const shown = terminal.screen().join(' ').replace(/\s+/g, ' ');
  expect(shown).toContain('What changes in your story file');
  expect(readFileSync(path, 'utf8')).toBe(yaml);
  await choose(terminal, UPDATE_MENU.write);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  const now = readFileSync(path, 'utf8');
  expect(now.replace(/\s+/g, ' ')).toContain(BETTER);
  expect(now.split('\n').filter((line) => !yaml.includes(line)).length).toBeLessThanOrEqual(3);
  expect(now.endsWith('# Remember: ask Ann.\n')).toBe(true);
});
