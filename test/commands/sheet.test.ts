import { describe, expect, test } from 'vitest';
import { SHEET_MENU, type SheetOptions, sheet } from '../../src/commands/sheet/sheet.ts';
import { EXIT } from '../../src/errors.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { memoryScenarios } from '../support/memory-scenarios.ts';
import { testScenario } from '../support/scenario.ts';
import { type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';
import { toldWeeks } from '../support/told-weeks.ts';

const MINE = { ...testScenario(), id: 'my-own', title: 'My own story' };

function world(changes: Parameters<typeof testPorts>[0] = {}) {
  return testPorts({
    scenarios: memoryScenarios([testScenario()], {}, { '/home/me/my-own.yaml': MINE }),
    journal: memoryJournal(toldWeeks(2)),
    ...changes,
  });
}

async function printed(options: SheetOptions) {
  const ports = world();
  await sheet(options, ports.ports);
  return ports;
}

test('stories that were told and those that lie in files stand on it', async () => {
  const text = (await printed({})).printed.join('\n');
  expect(text).toContain("Eight o'clock sharp");
  expect(text).toContain('Told for');
  expect(text).toContain('My own story');
  expect(text).toContain('not told yet');
  expect(text).toContain('No story yet');
});

test('as JSON it is one document', async () => {
  const { documents, printed: lines } = await printed({ json: true });
  expect(lines).toEqual([]);
  expect(documents).toMatchObject([
    { version: 1, stories: [{ title: "Eight o'clock sharp" }, {}, { id: 'my-own' }] },
  ]);
});

test('as Markdown its titles are headings', async () => {
  expect((await printed({ md: true })).printed).toContain("### Eight o'clock sharp");
});

describe('as HTML', () => {
  test('is written to the file that was named, and not over one that is there', async () => {
    const ports = world();
    await sheet({ html: 'sheet.html', paper: 'Letter' }, ports.ports);
    expect(ports.written.get('sheet.html')).toContain('@page { size: letter;');
    expect(ports.printed.join()).toContain('Written to sheet.html.');
    await expect(sheet({ html: 'sheet.html' }, ports.ports)).rejects.toMatchObject({
      exitCode: EXIT.failure,
    });
    await sheet({ html: 'sheet.html', force: true }, ports.ports);
    expect(ports.written.get('sheet.html')).toContain('@page { size: A4;');
  });

  test('"-" is standard output and nothing else', async () => {
    const { printed: lines, written } = await printed({ html: '-' });
    expect(lines[0]).toBe('<!doctype html>');
    expect(lines.at(-1)).toBe('</html>');
    expect(written.size).toBe(0);
  });
});

describe('words are blacked out', () => {
  test('and it is said how often, and which were not found', async () => {
    const ports = await printed({ redact: ['sharp, Nobody Inc'], md: true });
    expect(ports.printed.join('\n')).toContain("### Eight o'clock █████");
    expect(ports.printed.join('\n')).not.toMatch(/\bsharp\b/i);
    expect(ports.noted).toEqual([
      expect.stringMatching(/^"sharp" is blacked out \(found \d+ times?\)\.$/),
      '"Nobody Inc" stands nowhere in your stories: is it spelled like that there?',
    ]);
  });
});

test.for([
  [{ redact: [' , '] }, '--redact expects words'],
  [{ paper: 'a5' }, '--paper expects a4 or letter, found "a5"'],
  [{ html: 'x', json: true }, '--html and --json cannot be had at once'],
  [{ md: true, json: true }, '--md and --json cannot be had at once'],
] as const)('%j is wrong usage', async ([options, message]) => {
  await expect(printed(options)).rejects.toMatchObject({
    exitCode: EXIT.usage,
    message: expect.stringContaining(message),
  });
});

describe('at a terminal', () => {
  async function turned(...script: Reaction[]) {
    const prompter = scriptedPrompter(...script);
    const ports = world({ prompter, attended: true, journal: memoryJournal(toldWeeks(6)) });
    await sheet({}, ports.ports);
    expect(prompter.left()).toBe(0);
    return ports.printed.join('\n');
  }

  test('a page at a time, to the end or as far as one likes', async () => {
    expect(await turned(SHEET_MENU.leave)).not.toContain('No story yet');
    const all = Array.from({ length: 4 }, () => SHEET_MENU.on);
    expect(await turned(...all)).toContain('No story yet');
  });
});

test('without stories it says how to begin', async () => {
  const ports = testPorts();
  await sheet({}, ports.ports);
  expect(ports.printed.join('\n')).toContain('star-coach rehearse dive-deep');
});
