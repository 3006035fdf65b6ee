import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { pictureOf } from '../support/picture.ts';
import {
  answerClosingQuiz,
  answerFollowUps,
  choose,
  nameStory,
  reachMenu,
  readUntil,
  seeTake,
  type,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

/** A menu hides the cursor, and shows it when it is answered. */
const SHOW_CURSOR = '\u001b[?25h';
const [TAKE_BEGINS, TAKE_ENDS] = ['\u001b[?1049h', '\u001b[?1049l'];
const FOLDER = join(import.meta.dirname, '../../pictures');
/** `npm run screens` draws them anew; else they are held to what is seen now. */
const DRAWS = process.env['STAR_COACH_SCREENS'] === 'draw';

/** Nobody types at the same speed twice: a time is a time. */
const anyTime = (svg: string) => svg.replaceAll(/\d:\d\d/g, '0:00');

/** Where what is on the screen now begins: a take has one of its own, all else comes behind an answer. */
function begun(bytes: string): number {
  const take = bytes.lastIndexOf(TAKE_BEGINS);
  if (take > bytes.lastIndexOf(TAKE_ENDS)) return take;
  const answered = bytes.lastIndexOf(SHOW_CURSOR);
  return answered < 0 ? 0 : answered + SHOW_CURSOR.length;
}

/** Holds a picture to what was written since the last key was pressed. */
async function hold(name: string, { bytes }: Terminal): Promise<void> {
  const seen = await pictureOf(bytes.slice(begun(bytes)), `star-coach: ${name}`);
  const path = join(FOLDER, `${name}.svg`);
  if (DRAWS) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, seen);
  }
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(anyTime(kept), `${name}.svg: npm run screens draws it anew`).toBe(anyTime(seen));
}

/** The same story, told as most people tell it first. */
const STORY = {
  ...GARAGE,
  Action: GARAGE.Action.replace('I read the handler', 'We went through the handler'),
};

test('the README shows what a first rehearsal looks like now', async ({ desk }) => {
  const terminal = desk.open(['rehearse', 'dive-deep']);
  await reachMenu(terminal, BRIEF_MENU.start);
  await hold('brief', terminal);
  await choose(terminal, BRIEF_MENU.start);
  for (const section of Object.keys(STORY) as (keyof typeof STORY)[]) {
    await seeTake(terminal, section);
    if (section === 'Action') {
      const [begun = '', rest = ''] = STORY.Action.split(/(?<=line by line\.) /);
      await type(terminal, begun);
      await hold('take', terminal);
      await type(terminal, ` ${rest}`);
    } else await type(terminal, STORY[section]);
    terminal.send(KEYS.ctrlD);
  }
  await choose(terminal, TAKES_MENU.compare);
  await readUntil(terminal, /^── Action /m);
  await reachMenu(terminal, COMPARISON_MENU.example);
  await hold('compare', terminal);
  await answerFollowUps(terminal, 'I watched the exit for an evening and counted 14 tickets.');
  await answerClosingQuiz(terminal);
  await nameStory(terminal, GARAGE_NAME);
  await reachMenu(terminal, WHAT_NEXT_MENU.done);
  await hold('summary', terminal);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
});
