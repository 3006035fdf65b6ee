import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { LOOK_AT_REPLIES } from '../../src/session/ask-questions.ts';
import {
  BRIEF_MENU,
  FOLLOW_UPS_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import type { Desk } from './desk.ts';
import { KEYS } from './keys.ts';
import { LIMIT_MS } from './program.ts';
import type { Size, Terminal } from './terminal.ts';

/** One answer a section, each with one key phrase of `forty-milliseconds`, in speaking order. */
export const ANSWERS = {
  Situation: 'I noticed that some webhooks had failed once and then vanished.',
  Task: 'The service was not mine, so I asked first and then began.',
  Action: 'I laid the two writes beside the leases and found the gap.',
  Result: 'Drops went from 0.3% to zero within the month that followed.',
  Reflection: 'I now make a race fail on demand before I explain it.',
} as const;

/** The first words of an answer: further in, the review may mark what it saw. */
export function opening(section: keyof typeof ANSWERS): string {
  return ANSWERS[section].split(' ').slice(0, 4).join(' ');
}

/** Menus at which nobody stays who wants something else: before a comparison, before long options. */
const PASSED = [TAKES_MENU.compare, LOOK_AT_REPLIES];

/** A menu hides the cursor while it is open. */
const SHOW_CURSOR = '\u001b[?25h';

/** The menu entry the pointer stands at, or nothing. */
function pointedAt(text: string): string {
  return /^> (.*)$/m.exec(text)?.[1] ?? '';
}

/** Waits for the menu that holds the entry, by way of the one before the comparison. */
export async function reachMenu(terminal: Terminal, label: string): Promise<void> {
  const shown = (text: string) => text.split('\n').some((line) => line.slice(2).startsWith(label));
  // Its one entry stands below a text in which a line may well begin like the label.
  const isLook = (entry: string) => entry === LOOK_AT_REPLIES && label !== LOOK_AT_REPLIES;
  const isThere = (text: string) =>
    pointedAt(text) !== '' && !isLook(pointedAt(text)) && shown(text);
  // In a narrow window its first line alone.
  const isPassed = (entry: string) => entry !== '' && PASSED.some((menu) => menu.startsWith(entry));
  const isBefore = (text: string) => isPassed(pointedAt(text)) && !isThere(text);
  await terminal.waitFor((text) => isThere(text) || isBefore(text));
  if (isBefore(terminal.screen().join('\n'))) {
    terminal.send(KEYS.enter);
    await terminal.waitFor(isThere);
  }
}

/** Picks an entry of the menu on the screen, and waits until the menu is gone. */
export async function choose(terminal: Terminal, label: string): Promise<void> {
  const starts = (entry: string) => entry.startsWith(label);
  await reachMenu(terminal, label);
  for (;;) {
    const entry = pointedAt(terminal.screen().join('\n'));
    if (starts(entry)) break;
    terminal.send(KEYS.down);
    // While the menu is drawn anew there is no pointer for a moment.
    await terminal.waitFor((text) => !['', entry].includes(pointedAt(text)));
  }
  const before = terminal.bytes.length;
  terminal.send(KEYS.enter);
  await terminal.waitFor((bytes) => bytes.includes(SHOW_CURSOR, before), 'bytes');
}

/** Types words into the picker on the screen, and takes the best that they find. */
export async function find(terminal: Terminal, words: string): Promise<void> {
  await terminal.waitFor('Search:');
  terminal.send(words);
  await terminal.waitFor(`Search: ${words}`);
  const before = terminal.bytes.length;
  terminal.send(KEYS.enter);
  await terminal.waitFor((bytes) => bytes.includes(SHOW_CURSOR, before), 'bytes');
}

/** Answers the follow-ups about one's own words, however many there are, up to the first probe. */
export async function answerFollowUps(terminal: Terminal): Promise<void> {
  const ofOwn = FOLLOW_UPS_MENU.had;
  for (;;) {
    const first = ['A', LOOK_AT_REPLIES];
    await terminal.waitFor((text) => [...first, ofOwn].includes(pointedAt(text)));
    if (first.includes(pointedAt(terminal.screen().join('\n')))) return;
    await choose(terminal, ofOwn);
  }
}

/** Waits for the take of a section to be on the screen. */
export async function seeTake(terminal: Terminal, section: string): Promise<void> {
  await terminal.waitFor(new RegExp(`${section} [·-] \\d of \\d`));
}

/** Types words into the take on the screen, and waits until they are all there. */
export async function type(terminal: Terminal, words: string): Promise<void> {
  terminal.send(words);
  await terminal.waitFor(words.split(/\s/).at(-1) ?? words);
}

/** Types a section and is done with it. */
export async function typeTake(terminal: Terminal, section: keyof typeof ANSWERS): Promise<void> {
  await seeTake(terminal, section);
  await type(terminal, ANSWERS[section]);
  terminal.send(KEYS.ctrlD);
}

/** Speaks a section for a second or two: an Enter right after the start does not count. */
export async function speakTake(terminal: Terminal, section: string): Promise<void> {
  await seeTake(terminal, section);
  await terminal.waitFor((text) => secondsSpoken(text) > 0);
  terminal.send(KEYS.enter);
}

/** Seconds the clock of a spoken take has counted; none where there is no such clock. */
export function secondsSpoken(text: string): number {
  const [, minutes, seconds] = /(\d):(\d\d) of \d:\d\d/.exec(text) ?? [];
  return minutes === undefined ? 0 : Number(minutes) * 60 + Number(seconds);
}

/** Seconds the clock on the screen has used of what a typed take is allowed. */
export function secondsUsed(terminal: Terminal, allowed: number): number {
  const [, minutes, seconds] = /(\d):(\d\d) left/.exec(terminal.screen().join('\n')) ?? [];
  return allowed - Number(minutes) * 60 - Number(seconds);
}

/** Waits until the words of the take under way are on the disk. */
export async function untilKept(desk: Desk, words: string): Promise<void> {
  const kept = () =>
    desk
      .drafts()
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
  await expect.poll(kept, { timeout: LIMIT_MS }).toContain(words);
}

/** A typed take of one section under way, with nothing after it but the comparison. */
export async function openSituation(desk: Desk, size: Size = {}): Promise<Terminal> {
  const terminal = desk.open(
    ['rehearse', 'dive-deep', '--section', 'situation', '--no-quiz'],
    size,
  );
  await choose(terminal, BRIEF_MENU.start);
  await seeTake(terminal, 'Situation');
  return terminal;
}

/** Ends the take and the program, and gives what they left in the scrollback. */
export async function finish(terminal: Terminal): Promise<string> {
  terminal.send(KEYS.ctrlD);
  await choose(terminal, WHAT_NEXT_MENU.done);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  return terminal.scrollback().join('\n');
}
