import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
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

/** The menu before a comparison, at which nobody stays who wants something else. */
const COMPARE = TAKES_MENU.compare;

/** A menu hides the cursor while it is open. */
const SHOW_CURSOR = '\u001b[?25h';

/** The menu entry the pointer stands at, or nothing. */
function pointedAt(text: string): string {
  return /^> (.*)$/m.exec(text)?.[1] ?? '';
}

/** What to send for a key of the last rows, by the name it has there. */
const NAMED: Partial<Record<string, string>> = {
  enter: KEYS.enter,
  esc: KEYS.escape,
  space: ' ',
};

/** The keys of the last rows, each with its label, if it has one; none where there is no such row. */
function keyRow(text: string): { key: string; label: string }[] {
  const rows =
    text
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1)
      ?.split('\n') ?? [];
  return rows.flatMap((row) =>
    // A row goes on below under the same margin, and only between two keys.
    row.split(/^ {2}(?! )| {3}/).flatMap((piece) => {
      const [, key, label = ''] = /^(enter|esc|space|[a-z/?])(?: (.+))?$/.exec(piece) ?? [];
      return key === undefined ? [] : [{ key, label }];
    }),
  );
}

/** What to send for a label of the last rows; null where it is not there. */
function keyFor(text: string, label: string): string | null {
  const found = keyRow(text).find((each) =>
    each.label === '' ? each.key === label.toLowerCase() : each.label.startsWith(label),
  );
  return found ? (NAMED[found.key] ?? found.key) : null;
}

/** Whether the menu on the screen, a list or a row of keys, has such an entry. */
function offers(text: string, label: string): boolean {
  const isListed = () =>
    text.split('\n').some((line) => /^[> ] /.test(line) && line.slice(2).startsWith(label));
  return keyFor(text, label) !== null || (pointedAt(text) !== '' && isListed());
}

/** Whether the menu on the screen is the one before the comparison. In a narrow window the first line of its entry stands alone. */
function isAtCompare(text: string): boolean {
  const entry = pointedAt(text);
  return (entry !== '' && COMPARE.startsWith(entry)) || keyFor(text, COMPARE) !== null;
}

/** Waits for the menu that holds the entry, by way of the one before the comparison. */
export async function reachMenu(terminal: Terminal, label: string): Promise<void> {
  const isThere = (text: string) => offers(text, label);
  const isBefore = (text: string) => isAtCompare(text) && !isThere(text);
  await terminal.waitFor((text) => isThere(text) || isBefore(text));
  const seen = terminal.screen().join('\n');
  if (isBefore(seen)) {
    terminal.send(keyFor(seen, COMPARE) ?? KEYS.enter);
    await terminal.waitFor(isThere);
  }
}

/** Moves the pointer of the list on the screen to an entry. */
async function pointAt(terminal: Terminal, label: string): Promise<void> {
  for (;;) {
    const entry = pointedAt(terminal.screen().join('\n'));
    if (entry.startsWith(label)) return;
    terminal.send(KEYS.down);
    // While the menu is drawn anew there is no pointer for a moment.
    await terminal.waitFor((text) => !['', entry].includes(pointedAt(text)));
  }
}

/** Picks an entry of the menu on the screen, a list or a row of keys, and waits until the menu is gone. */
export async function choose(terminal: Terminal, label: string): Promise<void> {
  await reachMenu(terminal, label);
  const key = keyFor(terminal.screen().join('\n'), label);
  if (key === null) await pointAt(terminal, label);
  const before = terminal.bytes.length;
  terminal.send(key ?? KEYS.enter);
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
  const isProbe = (text: string) => pointedAt(text) === 'A' || keyFor(text, 'A') !== null;
  for (;;) {
    await terminal.waitFor((text) => isProbe(text) || offers(text, ofOwn));
    if (isProbe(terminal.screen().join('\n'))) return;
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
