import { describe, expect } from 'vitest';
import {
  BRIEF_MENU,
  COMPARISON_MENU,
  FOLLOW_UPS_MENU,
  QUESTIONS_MENU,
  TAKES_MENU,
  UNFINISHED_MENU,
  WHAT_NEXT_MENU,
} from '../../src/session/menus.ts';
import { converse } from '../support/conversation.ts';
import { test } from '../support/desk.ts';
import { KEYS } from '../support/keys.ts';
import { ANSWERS, BARE, ownScreen } from '../support/rehearsing.ts';

/** Whatever moves the cursor or colours text: control characters, returns without a line feed. */
const NOT_APPENDED = /(?![\n\r])\p{Cc}|\r(?!\r?\n)/u;

const SECTIONS = Object.entries(ANSWERS) as [keyof typeof ANSWERS, string][];

describe.for([
  ['--plain', ['--plain'], {}],
  ['TERM=dumb', [], { TERM: 'dumb' }],
] as const)('%s: append-only lines', ([, flags, env]) => {
  test('a whole rehearsal', async ({ desk }) => {
    const terminal = desk.open([...flags, 'rehearse', 'dive-deep', '--retell'], { env });
    const { hear, say, pick } = converse(terminal);
    await hear(`1. ${BRIEF_MENU.start}`);
    await hear('Type a letter or a number');
    say('17');
    await hear('That was: "17".');
    await hear('Type a letter or a number');
    say('1');
    for (const [index, [section, answer]] of SECTIONS.entries()) {
      await hear(`${section}, ${index + 1} of 5`);
      await hear('typing time');
      say(answer);
      say('');
      say('.hint');
      await hear('Hint: say');
      say('.');
      await hear('Time: ');
    }
    await pick(TAKES_MENU.compare);
    const on = FOLLOW_UPS_MENU.quiz;
    for (let read = ''; read !== on; ) {
      read = await hear(
        ...[COMPARISON_MENU.example, COMPARISON_MENU.more, COMPARISON_MENU.next(''), on],
      );
      await hear('Enter for 1');
      say('');
    }
    for (let probe = 1; probe <= 5; probe += 1) {
      await hear(`${probe} of 5`);
      await hear('Type a letter or a number from 1 to 3');
      say('b');
      await hear('is the strong one');
      await pick(probe < 5 ? QUESTIONS_MENU.next : COMPARISON_MENU.summary);
    }
    await hear('Summary');
    await hear('One thing');
    await pick(WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    const said = terminal.scrollback().join('\n');
    for (const [section] of SECTIONS) expect(said).toMatch(ownScreen(section));
    expect(said.match(/1 hint used/g)).toHaveLength(5);
    expect(terminal.bytes).not.toMatch(NOT_APPENDED);
    expect(terminal.cutLines()).toEqual([]);
  });

  test('a quiz', async ({ desk }) => {
    const terminal = desk.open([...flags, 'quiz', '--seed', '7', '--count', '2'], { env });
    const { hear, say } = converse(terminal);
    await hear('1 of 2');
    await hear('Type a letter or a number');
    say('a');
    await hear(' is right', ' is the ');
    await hear('Enter for 1');
    say('');
    await hear('2 of 2');
    await hear('Type a letter or a number');
    say('1');
    await hear('of 2 right');
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.bytes).not.toMatch(NOT_APPENDED);
  });
});

describe('--plain', () => {
  test('a section spoken: Enter ends it, numbers tick the phrases', async ({ desk }) => {
    const args = ['--plain', 'rehearse', 'dive-deep', '--aloud', '--section', 'task', ...BARE];
    const terminal = desk.open(args);
    const { hear, say, pick } = converse(terminal);
    await hear('Enter for 1');
    say('');
    await hear('Speak now.');
    say('');
    await hear('Which of these did you say?');
    await hear('Enter for none');
    say('1, 3');
    await pick(TAKES_MENU.compare);
    await hear('2 of 4 by your own count');
    await pick(COMPARISON_MENU.summary);
    await pick(WHAT_NEXT_MENU.done);
    expect(await terminal.exit()).toEqual({ code: 0, signal: null });
    expect(terminal.bytes).not.toMatch(NOT_APPENDED);
  });

  test.for([
    ['Ctrl+C', KEYS.ctrlC, { signal: 'SIGINT' }],
    ['Ctrl+D, the end of input', KEYS.ctrlD, { code: 130, signal: null }],
  ] as const)('%s mid-answer keeps the lines typed', async ([, key, exit], { desk }) => {
    const terminal = desk.open(['--plain', 'rehearse', 'dive-deep', '--retell']);
    const { hear, say } = converse(terminal);
    await hear('Enter for 1');
    say('');
    await hear('.quit');
    say(ANSWERS.Situation);
    say('.hint');
    await hear('Hint: say');
    terminal.send(key);
    expect(await terminal.exit()).toMatchObject(exit);

    const next = desk.open(['--plain', 'rehearse', 'dive-deep']);
    const later = converse(next);
    await later.hear(`1. ${UNFINISHED_MENU.goOn('Situation')}`);
    await later.hear('Enter for 1');
    later.say('');
    await later.hear('So far:');
    await later.hear(ANSWERS.Situation);
  });

  test('list, study and help have no escapes in a terminal', async ({ desk }) => {
    for (const args of [['list'], ['study', 'the-template'], ['--help']]) {
      const terminal = desk.open(['--plain', ...args]);
      expect(await terminal.exit()).toEqual({ code: 0, signal: null });
      expect(terminal.bytes).not.toMatch(NOT_APPENDED);
    }
  });
});
