import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import {
  BRIEF_MENU,
  FOLLOW_UPS_MENU,
  QUESTIONS_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import type { Desk } from './desk.ts';
import { KEYS } from './keys.ts';
import { LIMIT_MS } from './program.ts';
import { READ_ON } from './read-on.ts';
import type { Size, Terminal } from './terminal.ts';

/** One answer a section, each with one key phrase of `forty-milliseconds`, in speaking order. */
export const ANSWERS = {
  Situation: 'I noticed that some webhooks had failed once and then vanished.',
  Task: 'The service was not mine, so I asked first and then began.',
  Action: 'I laid the two writes beside the leases and found the gap.',
  Result: 'Drops went from 0.3% to zero within the month that followed.',
  Reflection: 'I now make a race fail on demand before I explain it.',
} as const;

/** The screen of a section's own words as it begins: further in, the review may mark what it saw. */
export function ownScreen(section: keyof typeof ANSWERS): RegExp {
  const opening = ANSWERS[section].split(' ').slice(0, 4).join(' ');
  const margin = '(?:(?: {2}.*)?\\n)*? {2}';
  return new RegExp(`^(?:── )?${section}[ ,].*\\n${margin}${opening}`, 'm');
}

/** For a rehearsal whose story is nobody's business, and that ends with its comparison. */
export const BARE = ['--retell', '--no-follow-ups', '--no-quiz'] as const;

/** A menu hides the cursor while it is open. */
const SHOW_CURSOR = '\u001b[?25h';
/** A take ends on the screen it was started from. */
const NORMAL_SCREEN = '\u001b[?1049l';

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
  const last =
    text
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1)
      ?.split('\n') ?? [];
  // A full page leaves no blank row above its keys.
  const rows = last.slice(
    Math.max(
      0,
      last.findLastIndex((row) => row.startsWith('  enter ')),
    ),
  );
  const keys: { key: string; label: string }[] = [];
  // A row goes on below under the same margin; only in a narrow window within a label.
  for (const piece of rows.flatMap((row) => row.split(/^ {2}(?! )| {3}/))) {
    const [, key, label = ''] = /^(enter|esc|space|[a-z/?])(?: (.+))?$/.exec(piece) ?? [];
    const before = keys.at(-1);
    if (key !== undefined) keys.push({ key, label });
    else if (before !== undefined && piece !== '') before.label += ` ${piece}`;
  }
  return keys;
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

/** What to send to read on from the menu on the screen; null where it asks for something else. */
function keyToReadOn(text: string): string | null {
  const [first] = keyRow(text);
  const isReading = first?.key === 'enter' && READ_ON.some((each) => first.label.startsWith(each));
  return isReading ? KEYS.enter : null;
}

/** Sends a key to the menu on the screen, and waits until the menu is gone. */
async function press(terminal: Terminal, key: string): Promise<void> {
  const before = terminal.bytes.length;
  terminal.send(key);
  await terminal.waitFor((bytes) => bytes.includes(SHOW_CURSOR, before), 'bytes');
}

/** Reads on, where there is only something to read, until what is looked for is on the screen. */
async function readOn(terminal: Terminal, isThere: (text: string) => boolean): Promise<void> {
  for (;;) {
    await terminal.waitFor((text) => isThere(text) || keyToReadOn(text) !== null);
    const seen = terminal.screen().join('\n');
    const key = keyToReadOn(seen);
    if (isThere(seen) || key === null) return;
    await press(terminal, key);
  }
}

/** Waits for the menu that holds the entry, reading on before it. */
export async function reachMenu(terminal: Terminal, label: string): Promise<void> {
  await readOn(terminal, (text) => offers(text, label));
}

/** Reads on until this is on the screen. */
export async function readUntil(terminal: Terminal, pattern: RegExp): Promise<void> {
  await readOn(terminal, (text) => pattern.test(text));
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
  await press(terminal, key ?? KEYS.enter);
}

/** Types words into the picker on the screen, and takes the best that they find. */
export async function find(terminal: Terminal, words: string): Promise<void> {
  await terminal.waitFor('Search:');
  terminal.send(words);
  await terminal.waitFor(`Search: ${words}`);
  await press(terminal, KEYS.enter);
}

function isTakeOf(section: string): RegExp {
  return new RegExp(`${section} [·-] \\d of \\d`);
}

/** Waits for the take of a section to be on the screen. */
export async function seeTake(terminal: Terminal, section: string): Promise<void> {
  await terminal.waitFor(isTakeOf(section));
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

/** What asks for a name. */
const A_NAME = 'A name for this story';

const FOLLOW_UP = isTakeOf(FOLLOW_UPS_MENU.title);

/** Waits for a follow-up to be asked, reading on before it. */
export async function seeFollowUp(terminal: Terminal): Promise<void> {
  await readOn(terminal, (text) => FOLLOW_UP.test(text));
}

/** Answers follow-ups, however often the interviewer asks on; returns how many there were. */
export async function answerFollowUps(terminal: Terminal, words: string): Promise<number> {
  await seeFollowUp(terminal);
  for (let asked = 0; ; asked += 1) {
    await terminal.waitFor((text) => FOLLOW_UP.test(text) || keyToReadOn(text) !== null);
    if (!FOLLOW_UP.test(terminal.screen().join('\n'))) return asked;
    await type(terminal, words);
    const before = terminal.bytes.length;
    terminal.send(KEYS.ctrlD);
    await terminal.waitFor((bytes) => bytes.includes(NORMAL_SCREEN, before), 'bytes');
  }
}

/** Answers what is asked about the other candidate's story, and wants no more of it. */
export async function answerClosingQuiz(terminal: Terminal): Promise<void> {
  for (;;) {
    await choose(terminal, 'A');
    const isNamed = (text: string) => text.includes(A_NAME);
    await terminal.waitFor((text) => isNamed(text) || offers(text, QUESTIONS_MENU.stop));
    const seen = terminal.screen().join('\n');
    // Whose story has no name yet is asked for one below the last answer.
    if (isNamed(seen)) return;
    const [first] = keyRow(seen);
    const isLast = first?.label.startsWith(QUESTIONS_MENU.stop) ?? false;
    await choose(terminal, isLast ? QUESTIONS_MENU.stop : QUESTIONS_MENU.next);
    if (isLast) return;
  }
}

/** Gives the story that was told a name. */
export async function nameStory(terminal: Terminal, name: string): Promise<void> {
  await readOn(terminal, (text) => text.includes(A_NAME));
  terminal.send(name);
  // Nothing stands there to begin with: what is typed is all of it.
  await terminal.waitFor(`> ${name}`);
  terminal.send(KEYS.enter);
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
  await vi.waitFor(() => expect(kept()).toContain(words), { timeout: LIMIT_MS });
}

/** A typed take of one section under way, with nothing after it but the comparison. */
export async function openSituation(desk: Desk, size: Size = {}): Promise<Terminal> {
  const terminal = desk.open(['rehearse', 'dive-deep', '--section', 'situation', ...BARE], size);
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
