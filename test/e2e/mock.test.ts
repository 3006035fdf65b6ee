import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { MOCK_MENU } from '../../src/session/mock/menus.ts';
import { converse } from '../support/conversation.ts';
import { type Desk, test } from '../support/desk.ts';
import { GARAGE } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { LIMIT_MS } from '../support/program.ts';
import { choose, type } from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';

const STORY = `${GARAGE.Situation} We looked at it. ${GARAGE.Action} ${GARAGE.Result}`;
const CALL = ['mock', '--minutes', '10', '--lp', 'ownership', '--seed', '3', '--calm'];
const REPLY = 'I counted 14 of them in one evening.';

/** The clock of the round on the screen, in seconds; none where there is no such clock. */
function secondsLeft(terminal: Terminal): number | null {
  const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(terminal.screen().join('\n')) ?? [];
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds);
}

/** What is asked on the screen, once a take is there with nothing written. */
function asked(terminal: Terminal): string {
  const [, , ...rows] = terminal.screen();
  return rows
    .slice(
      0,
      rows.findIndex((row) => /─{8}/.test(row)),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Waits for a take that asks something else, or for the end of the round; true where it is a take. */
async function nextTake(terminal: Terminal, before: string): Promise<boolean> {
  const isOver = (text: string) => text.includes('Before anybody else says so');
  await terminal.waitFor((text) => {
    return isOver(text) || (/\d:\d\d left/.test(text) && asked(terminal) !== before);
  });
  return !isOver(terminal.screen().join('\n'));
}

async function reply(terminal: Terminal, words: string): Promise<boolean> {
  const before = asked(terminal);
  if (words === '') terminal.send(KEYS.ctrlD);
  else await type(terminal, words);
  if (words === '') await terminal.waitFor('Nothing written yet');
  terminal.send(KEYS.ctrlD);
  return nextTake(terminal, before);
}

/** From the first question on: tells the story, answers two probes, and has nothing to say to two. */
async function tellOneRound(terminal: Terminal): Promise<string[]> {
  await terminal.waitFor(/\d:\d\d left/);
  const questions = [asked(terminal)];
  expect(await reply(terminal, STORY)).toBe(true);
  for (const words of [REPLY, `${REPLY} And I stood there.`, '', '']) {
    questions.push(asked(terminal));
    expect(await reply(terminal, words)).toBe(words !== '' || questions.length < 5);
  }
  return questions;
}

/** From the brief of a loop: tells the first of two questions, and has nothing to say to two probes. */
async function tellFirstOfTwo(terminal: Terminal): Promise<void> {
  await choose(terminal, MOCK_MENU.begin);
  await terminal.waitFor(/\d:\d\d left/);
  await reply(terminal, STORY);
  await reply(terminal, '');
  terminal.send(KEYS.ctrlD);
  await terminal.waitFor('Nothing written yet');
  terminal.send(KEYS.ctrlD);
}

async function readDebrief(terminal: Terminal): Promise<string> {
  await choose(terminal, 'Leaning hire');
  await terminal.waitFor('A name for the story you told for');
  terminal.send(KEYS.enter);
  await terminal.waitFor('you said: leaning hire');
  for (;;) {
    await terminal.waitFor((text) => text.includes(MOCK_MENU.table));
    const text = terminal.screen().join('\n');
    if (text.includes(MOCK_MENU.again)) break;
    await choose(terminal, MOCK_MENU.more);
  }
  await choose(terminal, MOCK_MENU.leave);
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  return terminal.scrollback().join('\n').replace(/\s+/g, ' ');
}

function loopDrafts(desk: Desk): string[] {
  try {
    return readdirSync(join(desk.data, 'loops')).map((name) => join(desk.data, 'loops', name));
  } catch {
    return [];
  }
}

function recordsOf(desk: Desk): Record<string, unknown>[] {
  return readFileSync(join(desk.data, 'journal.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('a round', () => {
  test.for([
    ['at 80 columns', { columns: 80 }],
    ['at 40 columns', { columns: 40, rows: 30 }],
  ] as const)('typed in full, %s', async ([, size], { desk }) => {
    const terminal = desk.open(CALL, size);
    await choose(terminal, MOCK_MENU.begin);
    await tellOneRound(terminal);
    const seen = await readDebrief(terminal);
    expect(seen).toContain('What to change');
    expect(terminal.cutLines()).toEqual([]);
    const said = `${STORY} ${REPLY} And I stood there.`;
    const quotes = [...seen.matchAll(/[✓✗] "([^"]+?)(?:\.\.\.)?":/g)].map(
      ([, quote = '']) => quote,
    );
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(said).toContain(quote);
    expect(loopDrafts(desk)).toEqual([]);
    const kinds = recordsOf(desk).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'whole')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'judged')).toHaveLength(1);

    const listed = await desk.run(['history']);
    expect(listed.stdout).toMatch(/Mock interviews[\s\S]*you said leaning hire/);
    const id = String(recordsOf(desk)[0]?.['loop']);
    const shown = await desk.run(['history', id]);
    expect(shown.stdout.replace(/\s+/g, ' ')).toContain(quotes[0]);
    const written = await desk.run(['mock', '--debrief', 'last', '--md']);
    expect(written.stdout).toMatch(/^# Mock interview of /);
  });

  test('aloud: nothing is written, and the person says what they had no answer to', async ({
    desk,
  }) => {
    const terminal = desk.open([...CALL, '--aloud']);
    await choose(terminal, MOCK_MENU.begin);
    const speak = async () => {
      const before = secondsLeft(terminal) ?? 0;
      await terminal.waitFor(() => (secondsLeft(terminal) ?? before) < before);
      terminal.send(KEYS.enter);
    };
    await terminal.waitFor(/\d:\d\d left/);
    await speak();
    await terminal.waitFor((text) => !text.includes(MOCK_MENU.hadNothing) && /\d left/.test(text));
    for (let nothings = 0; nothings < 2; nothings += 1) {
      await terminal.waitFor(/\d:\d\d left/);
      await speak();
      await choose(terminal, MOCK_MENU.hadNothing);
    }
    const seen = await readDebrief(terminal);
    expect(seen).toContain('Nobody wrote down what was said');
    expect(seen).toContain('they: no vote');
  });

  test('in append-only lines', async ({ desk }) => {
    const terminal = desk.open(['--plain', ...CALL]);
    const { hear, say, pick } = converse(terminal);
    await pick(MOCK_MENU.begin);
    await hear('left of the round', 'left');
    await hear('.quit');
    say(STORY);
    say('.');
    for (let nothings = 0; nothings < 2; nothings += 1) {
      await hear('Mock interview, ');
      await hear(' left.');
      say('.');
    }
    await hear('Before anybody else says so');
    await pick('Leaning hire');
    await hear('A name for the story you told for');
    await hear('):');
    say('The garage');
    await hear('you said: leaning hire');
    for (;;) {
      const label = await hear(`. ${MOCK_MENU.more}`, `. ${MOCK_MENU.again}`);
      await hear('Type a ', 'Enter for 1');
      if (label.endsWith(MOCK_MENU.again)) break;
      say('1');
    }
    say('3');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(terminal.bytes).not.toMatch(/\u001b/);
  });
});

test('killed in the second probe: the same question, the words and the second', async ({
  desk,
}) => {
  const terminal = desk.open(CALL);
  await choose(terminal, MOCK_MENU.begin);
  await terminal.waitFor(/\d:\d\d left/);
  await reply(terminal, STORY);
  await reply(terminal, REPLY);
  const question = asked(terminal);
  await type(terminal, 'So far I have said');
  const [draft] = loopDrafts(desk);
  const kept = () => JSON.parse(readFileSync(draft ?? '', 'utf8')).begun;
  const isKept = () => expect(kept()?.text).toBe('So far I have said');
  await vi.waitFor(isKept, { timeout: LIMIT_MS });
  process.kill(terminal.pid, 'SIGKILL');
  expect(await terminal.exit()).toMatchObject({ signal: 'SIGKILL' });
  const [, after = 0] = [0, secondsLeft(terminal) ?? 0];

  const next = desk.open(['mock']);
  await choose(next, MOCK_MENU.goOn);
  await next.waitFor('So far I have said');
  expect(asked(next)).toBe(question);
  const again = secondsLeft(next) ?? 0;
  expect(Math.abs(again - after)).toBeLessThanOrEqual(1);
  expect(await reply(next, ' that.')).toBe(true);
  next.send(KEYS.ctrlC);
  expect(await next.exit()).toMatchObject({ code: 130 });
  const replies = recordsOf(desk).flatMap(({ kind, words }) => (kind === 'probe' ? [words] : []));
  expect(replies).toEqual([REPLY, 'So far I have said that.']);
});

test('broken into at its second: one line, and text and clock go on', async ({ desk }) => {
  const call = ['mock', '--minutes', '10', '--lp', 'ownership', '--lp', 'dive-deep'];
  const terminal = desk.open([...call, '--seed', '1']);
  await tellFirstOfTwo(terminal);
  await choose(terminal, 'None of these');
  await terminal.waitFor(/\d:\d\d left/);
  await type(terminal, 'In June I wrote a test');
  const [draft = ''] = loopDrafts(desk);
  const read = () => JSON.parse(readFileSync(draft, 'utf8'));
  const isWritten = () => expect(read().begun?.text).toBe('In June I wrote a test');
  await vi.waitFor(isWritten, { timeout: LIMIT_MS });
  process.kill(terminal.pid, 'SIGKILL');
  await terminal.exit();

  const kept = read();
  const { share, line } = kept.plan.rounds[0].questions[1].stop;
  const { targetSeconds, typingFactor } = kept.plan;
  const second = Math.round(share * targetSeconds * typingFactor);
  const almost = (second - 2) * 1000;
  writeFileSync(draft, JSON.stringify({ ...kept, begun: { ...kept.begun, activeMs: almost } }));
  const next = desk.open(['mock']);
  await choose(next, MOCK_MENU.goOn);
  await next.waitFor('In June I wrote a test');
  expect(next.screen().join('\n')).not.toContain(line);
  await next.waitFor(line);
  await type(next, ' first');
  const before = asked(next);
  next.send(KEYS.ctrlD);
  await nextTake(next, before);
  next.send(KEYS.ctrlC);
  expect(await next.exit()).toMatchObject({ code: 130 });
  const answers = recordsOf(desk).filter(({ kind }) => kind === 'whole');
  expect(answers.map(({ stoppedWith }) => stoppedWith ?? null)).toEqual([null, line]);
  expect(answers[1]).toMatchObject({ words: 'In June I wrote a test first' });
  expect(Math.abs(Number(answers[1]?.['stoppedAt']) - second)).toBeLessThanOrEqual(1);
});

test('killed at the choice of a story: the same question, and the seconds that took', async ({
  desk,
}) => {
  const call = ['mock', '--minutes', '10', '--lp', 'ownership', '--lp', 'dive-deep'];
  const terminal = desk.open([...call, '--seed', '1', '--calm']);
  await tellFirstOfTwo(terminal);
  await terminal.waitFor('None of these');
  const begun = () => JSON.parse(readFileSync(loopDrafts(desk)[0] ?? '', 'utf8')).begun;
  await expect
    .poll(() => begun()?.chooseSeconds ?? 0, { timeout: LIMIT_MS })
    .toBeGreaterThanOrEqual(1);
  process.kill(terminal.pid, 'SIGKILL');
  await terminal.exit();
  const { question, chooseSeconds } = begun();

  const next = desk.open(['mock']);
  await choose(next, MOCK_MENU.goOn);
  await choose(next, 'None of these');
  await next.waitFor(/\d:\d\d left/);
  next.send(KEYS.ctrlC);
  await next.exit();
  expect(begun()).toMatchObject({ question, text: '' });
  expect(begun().chooseSeconds).toBeGreaterThanOrEqual(chooseSeconds);
});

test('notes are looked at while it is answered, and home offers what was left', async ({
  desk,
}) => {
  const terminal = desk.open([...CALL, '--notes']);
  await choose(terminal, MOCK_MENU.begin);
  await terminal.waitFor('· Notes');
  await type(terminal, 'parser: 14 a week');
  terminal.send(KEYS.ctrlD);
  await terminal.waitFor(/\d:\d\d left/);
  expect(terminal.screen().join('\n')).not.toContain('- parser');
  terminal.send('\t');
  await terminal.waitFor('- parser: 14 a week');
  await type(terminal, 'In June');
  terminal.send(KEYS.ctrlC);
  expect(await terminal.exit()).toMatchObject({ code: 130 });

  const next = desk.open([]);
  await next.waitFor('Unfinished: Mock interview, 1 round of 10 minutes');
  await choose(next, 'go on where you left it');
  await choose(next, MOCK_MENU.goOn);
  await next.waitFor('In June');
  next.send(KEYS.ctrlC);
  expect(await next.exit()).toMatchObject({ code: 130 });
});

test('left with Ctrl+C: it says how to go on', async ({ desk }) => {
  const terminal = desk.open(CALL);
  await choose(terminal, MOCK_MENU.begin);
  await terminal.waitFor(/\d:\d\d left/);
  terminal.send(KEYS.ctrlC);
  expect(await terminal.exit()).toMatchObject({ code: 130 });
  expect(terminal.scrollback().join('\n')).toContain('To go on from here: star-coach mock');
  expect(recordsOf(desk).map(({ kind }) => kind)).toEqual(['loop']);
});

test('without a terminal it says what to use instead', async ({ desk }) => {
  const { code, stderr } = await desk.run(['mock']);
  expect(code).toBe(4);
  expect(stderr).toContain('star-coach mock --debrief last --md');
});
