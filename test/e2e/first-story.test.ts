import { describe, expect } from 'vitest';
import { BRIEF_MENU, TAKES_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { builtInFiles } from '../support/built-in.ts';
import { type Desk, test } from '../support/desk.ts';
import { GARAGE, GARAGE_NAME } from '../support/garage-story.ts';
import { KEYS } from '../support/keys.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import {
  answerClosingQuiz,
  answerFollowUps,
  choose,
  nameStory,
  seeTake,
  type,
} from '../support/rehearsing.ts';
import type { Terminal } from '../support/terminal.ts';
import { waitsIn } from '../support/waits.ts';

const MOST_ROWS = 20;
const MOST_WAITS = 15;
const SIX = 6;

const example = builtInFiles().find(({ scenario }) => scenario.id === 'forty-milliseconds');

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every six words in a row. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}$%']+/gu) ?? [];
  return words.slice(SIX - 1).map((_, at) => words.slice(at, at + SIX).join(' '));
}

const { sections, probes } = example?.scenario ?? { sections: {}, probes: [] };
const RUNS = new Set(stringsIn([sections, probes]).flatMap(runsOf));
const PHRASES = Object.values(sections).flatMap(({ key_phrases }) => key_phrases);

const question = builtInQuestions().find(({ id }) => id === 'technical-depth');
const ASKS = Object.values(question?.beats ?? {}).flatMap((beats) => beats.map(({ ask }) => ask));

/** What was shown of a session, but for how strong sounds and the other candidate. */
function ownScreens(waits: readonly string[][]): string[] {
  const isHeading = (line: string) => line.startsWith('── ');
  let isOfExample = false;
  return waits.flat().filter((line) => {
    const isOther = /told by another engineer|the other candidate ─/.test(line);
    if (isHeading(line)) isOfExample = isOther;
    return !isOfExample;
  });
}

async function tellAll(terminal: Terminal): Promise<void> {
  await choose(terminal, BRIEF_MENU.start);
  for (const [section, words] of Object.entries(GARAGE)) {
    await seeTake(terminal, section);
    terminal.send(KEYS.tab);
    // The hint is the question's own.
    await terminal.waitFor((text) => ASKS.some((ask) => text.includes(ask)));
    await type(terminal, words);
    terminal.send(KEYS.ctrlD);
  }
}

async function jsonOf(desk: Desk, ...args: string[]) {
  const { code, stdout, stderr } = await desk.run([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('a first story of one’s own, typed at 80 by 24', () => {
  test('is asked about and named, and nothing of the example is held against it', async ({
    desk,
  }) => {
    const terminal = desk.open(['rehearse', 'dive-deep'], { columns: 80, rows: 24 });
    await tellAll(terminal);
    const asked = await answerFollowUps(
      terminal,
      'I watched the exit for an evening and counted 14 tickets pushed twice.',
    );
    expect(asked).toBeGreaterThanOrEqual(2);
    await answerClosingQuiz(terminal);
    await nameStory(terminal, GARAGE_NAME);
    await choose(terminal, WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });

    const waits = await waitsIn(terminal.bytes);
    for (const lines of waits)
      expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(MOST_ROWS);
    const first = waits.findIndex((lines) => lines.join('\n').includes(TAKES_MENU.compare));
    expect(first).toBeGreaterThan(0);
    // The last is what was left at the end: nothing is waited for there.
    expect(waits.slice(first, -1).length).toBeLessThanOrEqual(MOST_WAITS);

    const own = ownScreens(waits).join('\n');
    expect(own).toContain(`${GARAGE_NAME} - Dive Deep, SDE 2, typed`);
    expect(own).toContain('One thing');
    expect(own).not.toContain('Key phrases');
    expect(PHRASES.filter((phrase) => own.includes(`✓ ${phrase}`))).toEqual([]);
    expect(PHRASES.filter((phrase) => own.includes(`✗ ${phrase}`))).toEqual([]);
    const typed = new Set(runsOf(Object.values(GARAGE).join(' ')));
    const isOfExample = (run: string) => RUNS.has(run) && !typed.has(run);
    expect(runsOf(own).filter(isOfExample)).toEqual([]);
    // The same search finds the example where it belongs.
    expect(runsOf(waits.flat().join('\n')).filter(isOfExample)).not.toEqual([]);

    const { sessions } = await jsonOf(desk, 'history');
    expect(sessions).toMatchObject([{ complete: true, story: { title: GARAGE_NAME } }]);
    expect((await desk.run(['history'])).stdout).toContain(GARAGE_NAME);
    const { weakest } = await jsonOf(desk, 'today');
    expect(weakest.map(({ title }: { title: string }) => title)).toContain(GARAGE_NAME);
    expect((await desk.run(['stats'])).stdout).not.toMatch(/Forty milliseconds|Key phrases/);
    const home = desk.open([]);
    await home.waitFor('q quit');
    expect(home.screen().join('\n')).toMatch(new RegExp(`Last +${GARAGE_NAME}, today`));
    expect(home.screen().join('\n')).not.toContain('Forty milliseconds');
  });
});
