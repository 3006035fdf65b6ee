import { describe, expect, test } from 'vitest';
import { removeSession } from '../../src/commands/history/remove.ts';
import { home } from '../../src/commands/home/home.ts';
import { newScenario } from '../../src/commands/new/new.ts';
import { quiz } from '../../src/commands/quiz.ts';
import { study } from '../../src/commands/study.ts';
import type { Ports } from '../../src/ports.ts';
import { COMPARISON_MENU } from '../../src/session/menus.ts';
import { library } from '../support/library.ts';
import { memoryJournal } from '../support/memory-journal.ts';
import { sessionRecords } from '../support/records.ts';
import { ESC, type Reaction, scriptedPrompter } from '../support/scripted-prompter.ts';
import { testPorts } from '../support/test-ports.ts';

const HOME = 'home';
const BACK = 'back to the start';

/** A menu by its message, or by the choice that only it has. */
function named({ message, options }: { message: string; options: readonly string[] }): string {
  return options.includes('quit') ? HOME : message || (options[0] ?? '');
}

/** The questions in the order they were asked, of somebody who goes back sometimes. */
async function asked(
  start: (ports: Ports) => Promise<void>,
  script: Reaction[],
): Promise<{ messages: string[]; left: string | undefined }> {
  const prompter = scriptedPrompter(...script);
  const journal = memoryJournal(sessionRecords('run-1'));
  const { ports } = testPorts({ scenarios: library(), prompter, journal, attended: true });
  let left: string | undefined;
  await start(ports).catch((error: Error) => {
    if (error.name !== 'Cancelled') throw error;
    left = error.name;
  });
  expect(prompter.left()).toBe(0);
  return { messages: prompter.asked.map(named), left };
}

describe('Esc goes one step back', () => {
  test('from a story to be picked, and the quiz, to home', async () => {
    const script: Reaction[] = ['walkthroughs', ESC, 'stories', ESC, 'quiz', ESC, ESC, 'quit'];
    const { messages } = await asked(home, script);
    expect(messages).toEqual([
      HOME,
      'Which question?',
      HOME,
      'Your own stories',
      HOME,
      'A',
      BACK,
      HOME,
    ]);
  });

  test('from the brief, and from what is offered after a rehearsal, to home', async () => {
    const take: Reaction = { text: 'I compared the ids on both sides.' };
    const whole: Reaction[] = [take, take, take, take, take, COMPARISON_MENU.skip, {}, {}, 'A'];
    const script: Reaction[] = ['rehearse', 'Story alpha', ESC, 'rehearse', 'Story alpha'];
    const { messages } = await asked(home, [...script, 'Start', ...whole, ESC, 'quit']);
    expect(messages.filter((message) => message === HOME)).toHaveLength(3);
  });

  test('through the comparisons, and never over the first', async () => {
    const take: Reaction = { text: 'I compared the ids on both sides.' };
    const read: Reaction[] = [
      COMPARISON_MENU.next('Task'),
      COMPARISON_MENU.next('Action'),
      ESC,
      ESC,
      COMPARISON_MENU.next('Task'),
      COMPARISON_MENU.skip,
    ];
    const script: Reaction[] = ['rehearse', 'Story alpha', 'Start', take, take, take, take, take];
    const { messages } = await asked(home, [...script, ...read, {}, {}, 'A', 'Done', 'quit']);
    expect(messages.filter((message) => message === 'Situation')).toHaveLength(1);
  });

  test('from each question about a new story, and leaves from the first', async () => {
    const script: Reaction[] = ['Dive Deep', ESC, 'Ownership', 'Another', 'Why?', 'A title', ''];
    const { messages, left } = await asked(
      (ports) => newScenario({}, ports),
      [...script, ESC, 'another-id', 'SDE 2', { kind: 'left', by: 'menu' }],
    );
    expect(messages).toEqual([
      'Which principle is the story about?',
      'Which question does it answer?',
      'Which principle is the story about?',
      'Which question does it answer?',
      'A question about Ownership:',
      'A title, in a few words:',
      'What you type to rehearse it, also the name of its file:',
      'Which level do you interview for?',
      'What you type to rehearse it, also the name of its file:',
      'Which level do you interview for?',
      'Situation',
    ]);
    expect(left).toBe('Cancelled');
    expect(await asked((ports) => newScenario({}, ports), [ESC])).toMatchObject({
      left: 'Cancelled',
    });
  });

  test.each<[string, (ports: Ports) => Promise<void>]>([
    ['a question of the quiz', (ports) => quiz(undefined, { count: '3' }, ports)],
    ['a walkthrough', (ports) => study('alpha', {}, ports)],
    ['a session about to be removed', (ports) => removeSession('last', {}, ports)],
  ])('and leaves %s', async (_, start) => {
    const { left } = await asked(start, [ESC]);
    expect(left).toBeUndefined();
  });
});
