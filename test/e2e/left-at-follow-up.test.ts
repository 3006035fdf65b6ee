import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { BRIEF_MENU, UNFINISHED_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { type Desk, test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { LIMIT_MS } from '../support/program.ts';
import {
  answerFollowUps,
  choose,
  nameStory,
  seeFollowUp,
  seeTake,
  type,
  untilKept,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const CALL = ['rehearse', 'dive-deep', '--section', 'result', '--no-quiz'];
const FIRST = 'I counted 14 of them in one evening, before and after.';
const SECOND = 'I would have counted the tickets in the first week.';

function answers(desk: Desk): string[] {
  return readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"kind":"probe"'))
    .map((line) => JSON.parse(line).words);
}

/** What is asked on the screen, on one line. */
async function asked(terminal: Terminal): Promise<string> {
  await seeFollowUp(terminal);
  return terminal.screen().slice(2, 4).join(' ').trim();
}

test('killed in a follow-up: it is asked again with what was typed, and none that was answered', async ({
  desk,
}) => {
  const terminal = desk.open(CALL);
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Result');
  await type(terminal, GARAGE.Result);
  terminal.send(KEYS.ctrlD);
  const q1 = await asked(terminal);
  await type(terminal, FIRST);
  terminal.send(KEYS.ctrlD);
  await vi.waitFor(() => expect(answers(desk)).toEqual([FIRST]), { timeout: LIMIT_MS });
  await terminal.waitFor((text) => /Follow-up · \d of/.test(text) && !text.includes(FIRST));
  const question = await asked(terminal);
  await type(terminal, SECOND);
  await untilKept(desk, SECOND);
  process.kill(terminal.pid, 'SIGKILL');
  expect(await terminal.exit()).toMatchObject({ signal: 'SIGKILL' });

  const next = desk.open(CALL);
  await choose(next, UNFINISHED_MENU.goOn('the comparison'));
  expect([q1, await asked(next)]).toEqual([q1, question]);
  await next.waitFor(SECOND);
  await answerFollowUps(next, ' Then I would.');
  await nameStory(next, GARAGE_NAME);
  await choose(next, WHAT_NEXT_MENU.done);
  expect(await next.exit()).toEqual({ code: 0, signal: null });
  expect(answers(desk).slice(0, 2)).toEqual([FIRST, `${SECOND} Then I would.`]);
  const shown = next.scrollback().join('\n');
  for (const words of [FIRST, `${SECOND} Then I would.`]) expect(shown).toContain(words);
  expect(shown).toMatch(/Follow-ups: (\d) of \1 answered\./);
  expect(desk.drafts()).toEqual([]);
});
