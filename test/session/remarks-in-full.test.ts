import { expect, test } from 'vitest';
import { COMMAND_KEYS } from '../../src/command-keys.ts';
import { rehearse } from '../../src/commands/rehearse/rehearse.ts';
import type { Prompter } from '../../src/prompter.ts';
import { BRIEF_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { PAGE_ROWS } from '../../src/terminal/screens/pages.ts';
import { library } from '../support/library.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const TOLD = [
  'We compared the ids on both sides. We found the gap. We fixed it there. We deployed the check.',
  'They told the other team. The issue was resolved. We tested it twice. Things got a lot better.',
  'We basically looked again, you know, and we kind of usually helped the team to sort it out.',
].join(' ');

/** Rows between two waits, with a person who asks for the other remarks wherever there are any, or for none. */
async function waits(asksForMore: boolean): Promise<string[][]> {
  const script = scriptedPrompter(BRIEF_MENU.start, { text: TOLD }, WHAT_NEXT_MENU.done);
  const pages: string[][] = [];
  let read = 0;
  const prompter: Prompter = {
    ...script,
    choose(message, choices, way) {
      pages.push(printed.slice(read));
      read = printed.length;
      const more = choices.find(({ key }) => key === COMMAND_KEYS.details);
      if (asksForMore && more !== undefined) return Promise.resolve(more.value);
      return script.choose(message, choices, way);
    },
  };
  const { ports, printed } = testPorts({ scenarios: library(), prompter });
  await rehearse('alpha', { section: ['action'], quiz: false, followUps: false }, ports);
  expect(script.left()).toBe(0);
  return pages;
}

const remarksIn = (pages: readonly string[][]) =>
  new Set(pages.flat().flatMap((line) => /^ {2}(\[\d+\]) "/.exec(line)?.[1] ?? [])).size;

test('remarks there was no room for are shown when asked for, in pages', async () => {
  const [usual, full] = [await waits(false), await waits(true)];
  expect(remarksIn(full)).toBeGreaterThan(remarksIn(usual));
  for (const page of full) expect(page.length).toBeLessThanOrEqual(PAGE_ROWS);
});
