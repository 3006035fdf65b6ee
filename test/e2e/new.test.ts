import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { SECTIONS, sectionTitle } from '../../src/scenario/sections.ts';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  TAKES_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { PAUSE_MENU } from '../../src/terminal/pause-menu.ts';
import { converse } from '../support/conversation.ts';
import { type Desk, test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { ownStory, TOLD, toldAnswer } from '../support/own-story.ts';
import { choose, seeTake } from '../support/rehearsing.ts';
import { leftSwitched } from '../support/restored.ts';
import type { Terminal } from '../support/terminal.ts';

const OPTIONS = ['--lp', 'dive-deep', '--question', 'What did the data not say?'];

/** Where the program puts stories by itself. */
function storyPath({ home }: Desk): string {
  return join(home, '.config', 'star-coach', 'scenarios', 'the-missing-hour.yaml');
}

/** Types a line where one is asked for. */
async function answer(terminal: Terminal, message: string, line: string): Promise<void> {
  await terminal.waitFor(message);
  terminal.send(line);
  if (line !== '') await terminal.waitFor(line.split(' ').at(-1) ?? line);
  terminal.send(KEYS.enter);
}

async function write(terminal: Terminal, section: (typeof SECTIONS)[number]): Promise<void> {
  await seeTake(terminal, sectionTitle(section));
  terminal.send(TOLD[section]);
  await terminal.waitFor(TOLD[section].split(' ').at(-1) ?? '');
  terminal.send(KEYS.ctrlD);
  await choose(terminal, 'keep it');
  await terminal.waitFor('Which words');
  terminal.send(KEYS.space);
  await terminal.waitFor(/◉|\[x\]/);
  terminal.send(KEYS.enter);
}

describe('a story told in the terminal', () => {
  test.for([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
    { columns: 120, rows: 40 },
  ])(
    'becomes a scenario that holds, is listed and can be rehearsed: $columns columns',
    async (size, { desk }) => {
      const terminal = desk.open(['new'], size);
      await choose(terminal, 'Dive Deep');
      await choose(terminal, 'Another question');
      await answer(terminal, 'A question about Dive Deep:', 'What did the data not say?');
      await answer(terminal, 'A title', 'The missing hour');
      await answer(terminal, 'What you type to rehearse it', '');
      await choose(terminal, 'SDE 2');
      for (const section of SECTIONS) await write(terminal, section);
      await choose(terminal, 'Save it as a scenario');
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(terminal.onNormalScreen()).toBe(true);
      expect(leftSwitched(terminal.bytes)).toEqual([]);
      expect(terminal.cutLines()).toEqual([]);

      const path = storyPath(desk);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
      const text = readFileSync(path, 'utf8');
      expect(text).toMatch(/^# yaml-language-server: \$schema=\S+scenario\.schema\.json\n/);

      const checked = await desk.run(['check', '--json']);
      expect(checked.code, checked.stderr).toBe(0);
      expect(JSON.parse(checked.stdout)).toMatchObject({ files: [{ errors: 0 }] });

      const listed = await desk.run(['list', '--lp', 'dive-deep']);
      expect(listed.stdout).toContain('the-missing-hour');

      const rehearsal = desk.open(['rehearse', 'the-missing-hour', '--section', 'task'], size);
      await choose(rehearsal, BRIEF_MENU.start);
      await seeTake(rehearsal, 'Task');
      rehearsal.send('Nobody asked me to look, so I did.');
      await rehearsal.waitFor('so I did.');
      rehearsal.send(KEYS.ctrlD);
      await choose(rehearsal, TAKES_MENU.compare);
      await choose(rehearsal, WHAT_NEXT_MENU.done);
      expect(await rehearsal.exit()).toEqual({ code: 0, signal: null });
      const compared = rehearsal.scrollback().join(' ').replace(/\s+/g, ' ');
      expect(compared).toContain('Task, as you wrote it');
      expect(compared).toMatch(/Key phrases 0 of 1 in your words/);
    },
  );

  test('that is left is offered the next time, where it was left', async ({ desk }) => {
    const terminal = desk.open([
      'new',
      ...OPTIONS,
      '--level',
      'sde2',
      '--title',
      'The missing hour',
    ]);
    await answer(terminal, 'What you type', '');
    await write(terminal, 'situation');
    await write(terminal, 'task');
    await seeTake(terminal, 'Action');
    terminal.send('I pulled both lists');
    await terminal.waitFor('both lists');
    terminal.send(KEYS.ctrlC);
    expect(await terminal.exit()).toEqual({ code: 130, signal: null });
    expect(terminal.scrollback().join(' ')).toContain('To go on: star-coach new');
    expect(existsSync(storyPath(desk))).toBe(false);

    const again = desk.open(['new']);
    await choose(again, 'Go on with the action');
    await seeTake(again, 'Action');
    await again.waitFor('I pulled both lists');
    again.send(KEYS.escape);
    await choose(again, PAUSE_MENU.quit);
    expect(await again.exit()).toEqual({ code: 0, signal: null });
  });

  test('shows what was ticked and written before, and leaves out what is emptied', async ({
    desk,
  }) => {
    const opening = 'A reader drove to another town.';
    const story = ownStory({
      themes: ['conflict'],
      pivots: { 'customer-obsession': { lead_with: opening } },
    });
    const draft = { version: 1, savedAt: 1, story, begun: {} };
    mkdirSync(join(desk.data, 'stories'), { recursive: true });
    desk.write('data/stories/the-missing-hour.json', JSON.stringify(draft));
    const terminal = desk.open(['new']);
    await choose(terminal, 'Go on with where it was left');
    await choose(terminal, 'Failure or conflict: conflict');
    await terminal.waitFor(/(◉|\[x\]) A time you disagreed/);
    terminal.send(KEYS.enter);
    await choose(terminal, 'Other principles: 1');
    await terminal.waitFor(/(◉|\[x\]) Customer Obsession/);
    terminal.send(KEYS.enter);
    await terminal.waitFor(opening);
    terminal.send('\u0015');
    await terminal.waitFor((text) => !text.includes(opening));
    terminal.send(KEYS.enter);
    await choose(terminal, 'Other principles: none yet');
    // Keys sent before the list asks would not count.
    await terminal.waitFor(/^>.*Customer Obsession/m);
    terminal.send(KEYS.enter);
    await choose(terminal, 'Save it');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const text = readFileSync(storyPath(desk), 'utf8');
    expect(text).not.toContain(opening);
    expect(text).toMatch(/^themes:\n? *(\[|- )conflict/m);
  });

  test.for(['SIGTERM', 'SIGHUP'] as const)('keeps its words at %s', async (signal, { desk }) => {
    const terminal = desk.open([
      'new',
      ...OPTIONS,
      '--level',
      'sde2',
      '--title',
      'The missing hour',
    ]);
    await answer(terminal, 'What you type', '');
    await seeTake(terminal, 'Situation');
    terminal.send('I looked after the search box');
    await terminal.waitFor('search box');
    process.kill(terminal.pid, signal);
    await terminal.exit();
    expect(leftSwitched(terminal.bytes)).toEqual([]);
    const again = desk.open(['new']);
    await choose(again, 'Go on with the situation');
    await again.waitFor('I looked after the search box');
  });
});

test('--plain: a story in lines', async ({ desk }) => {
  const terminal = desk.open(['--plain', 'new', ...OPTIONS, '--title', 'The missing hour']);
  const { hear, say } = converse(terminal);
  await hear('Type a line, or Enter for: the-missing-hour');
  say('');
  await hear('1. SDE 2');
  await hear('Enter for 1');
  say('1');
  for (const [index, section] of SECTIONS.entries()) {
    await hear(`${sectionTitle(section)}, ${index + 1} of 5. Say it in`);
    await hear('.quit');
    // A terminal takes lines of a few thousand characters at most.
    for (const sentence of TOLD[section].split(/(?<=\.) /)) say(sentence);
    say('.');
    await hear('to say, the target is');
    for (let read = ''; read !== 'keep it'; say('')) {
      read = await hear(COMPARISON_MENU.more, 'keep it');
      await hear('Enter for 1');
    }
    await hear('Which words must a listener not miss?');
    await hear('Enter for none');
    say('1');
  }
  await hear('1. Save it as a scenario');
  say('');
  await hear('Saved');
  expect(await terminal.exit()).toEqual({ code: 0, signal: null });
  expect(terminal.bytes).not.toMatch(/(?![\n\r])\p{Cc}|\r(?!\r?\n)/u);
  expect((await desk.run(['check'])).code).toBe(0);
});

describe('without a terminal', () => {
  test('what --scenarios names is told by its path, which needs no option', async ({ desk }) => {
    desk.write('answer.md', `# The missing hour\n\n${toldAnswer()}`);
    mkdirSync(join(desk.home, 'own'));
    const made = await desk.run([
      ...['--plain', '--scenarios', 'own', 'new', '--from', 'answer.md'],
      ...OPTIONS,
    ]);
    expect(made.code, made.stderr).toBe(0);
    const [, target = ''] = /star-coach rehearse\s+(\S+)/.exec(made.stdout) ?? [];
    expect(target).toMatch(/own\/the-missing-hour\.yaml$/);
    expect((await desk.run(['study', target])).code).toBe(0);
    const [, checked = ''] = /star-coach check\s+(\S+)/.exec(made.stdout) ?? [];
    expect((await desk.run(['check', checked])).code).toBe(0);
  });

  test('a written answer becomes a scenario', async ({ desk }) => {
    desk.write('answer.md', `# The missing hour\n\n${toldAnswer()}`);
    const made = await desk.run(['new', '--from', 'answer.md', ...OPTIONS, '--out', 'hour.yaml']);
    expect(made.code, made.stderr).toBe(0);
    const checked = await desk.run(['check', 'hour.yaml', '--json']);
    expect(checked.code, checked.stdout).toBe(0);
    const studied = await desk.run(['study', './hour.yaml']);
    expect(studied.stdout).toContain('I looked after the search box');
    const again = await desk.run(['new', '--from', 'answer.md', ...OPTIONS, '--out', 'hour.yaml']);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(again.stderr).toContain('hour.yaml is there already');
  });

  test('says what it would have to ask, and writes nothing', async ({ desk }) => {
    const made = await desk.run(['new', '--from', '-'], { input: toldAnswer({ task: 'Mine.' }) });
    expect(made).toMatchObject({ code: 4, stdout: '' });
    expect(made.stderr).toContain('the result ("## Result" in the answer)');
    expect(existsSync(join(desk.home, '.config', 'star-coach', 'scenarios'))).toBe(false);
    const asked = await desk.run(['new']);
    expect(asked.code).toBe(4);
    expect(asked.stderr).toContain('star-coach new --template');
  });

  test('a skeleton can be checked and rehearsed as it is', async ({ desk }) => {
    const made = await desk.run(['new', '--template', '--lp', 'earn trust']);
    expect(made.code).toBe(0);
    desk.write('my-story.yaml', made.stdout);
    const checked = await desk.run(['check', 'my-story.yaml', '--json']);
    expect(checked.code, checked.stdout).toBe(0);
    expect(checked.stdout).toContain('is still to be written');
    expect((await desk.run(['study', './my-story.yaml'])).code).toBe(0);
  });
});
