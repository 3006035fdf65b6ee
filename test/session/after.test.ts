import { describe, expect, test } from 'vitest';
import { BRIEF_MENU, COMPARISON_MENU, WHAT_NEXT_MENU } from '../../src/session/menus.ts';
import { takesIn } from '../support/memory-journal.ts';
import { rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';

const START = BRIEF_MENU.start;
const DONE = WHAT_NEXT_MENU.done;
const ANSWER = { text: 'I compared the ids on both sides for an hour.' };
const FIVE = [ANSWER, ANSWER, ANSWER, ANSWER, ANSWER];
/** From the comparison of the first section to that of the last. */
const READ_ALL = [
  COMPARISON_MENU.next('Task'),
  COMPARISON_MENU.next('Action'),
  COMPARISON_MENU.next('Result'),
  COMPARISON_MENU.next('Reflection'),
];

describe('on the way', () => {
  test('a skipped take is one, with nothing ticked', async () => {
    const call = { aloud: true, section: ['task'], quiz: false };
    const { text, journal } = await rehearsed(call, START, { kind: 'skipped' }, DONE);
    expect(takesIn(journal)).toMatchObject([{ skipped: true, ticked: null }]);
    expect(text).toContain('Task: skipped');
  });

  test('the rest of the comparison may be skipped', async () => {
    const script = [START, ...FIVE, COMPARISON_MENU.next('Task'), COMPARISON_MENU.skip, DONE];
    const { text } = await rehearsed({ quiz: false }, ...script);
    expect(text).toContain('Task, 2 of 5');
    expect(text).not.toContain('Action, 3 of 5');
    expect(text).toContain('Summary');
  });

  test('the follow-ups may be left out, and the quiz not', async () => {
    const script = [START, ANSWER, 'A', DONE];
    const { text } = await rehearsed({ section: ['task'], followUps: false }, ...script);
    expect(text).not.toContain('The interviewer asked');
    expect(text).toContain(' right. The whole of it');
    expect(text).toContain('Summary');
  });
});

describe('after the summary', () => {
  test('what comes next is offered', async () => {
    const skipped = { kind: 'skipped' } as const;
    const five = [ANSWER, ANSWER, ANSWER, skipped, ANSWER];
    const { asked } = await rehearsed({ quiz: false }, START, ...five, ...READ_ALL, DONE);
    expect(asked.at(-1)).toEqual({
      message: '',
      options: [
        WHAT_NEXT_MENU.weakest('Result'),
        WHAT_NEXT_MENU.again,
        WHAT_NEXT_MENU.next,
        WHAT_NEXT_MENU.copy,
        WHAT_NEXT_MENU.done,
      ],
    });
  });

  test('the same again is the same, from its brief', async () => {
    const once: Reaction[] = [START, ANSWER];
    const call = { section: ['task'], strict: true, quiz: false };
    const { requests } = await rehearsed(call, ...once, WHAT_NEXT_MENU.onceMore, ...once, DONE);
    expect(requests).toHaveLength(2);
    expect({ ...requests[1], onProgress: null }).toEqual({ ...requests[0], onProgress: null });
  });

  test('the weakest section is rehearsed alone', async () => {
    const script = [
      START,
      ANSWER,
      {},
      COMPARISON_MENU.next('Result'),
      WHAT_NEXT_MENU.weakest('Result'),
      START,
      ANSWER,
      DONE,
    ];
    const call = { section: ['task', 'result'], quiz: false };
    const { requests } = await rehearsed(call, ...script);
    expect(requests.map(({ heading }) => heading.part)).toEqual(['Task', 'Result', 'Result']);
  });

  test('the next question is that of the library when one scenario was asked for', async () => {
    const script = [START, ANSWER, WHAT_NEXT_MENU.next, BRIEF_MENU.leave];
    const { text } = await rehearsed({ section: ['task'], quiz: false }, ...script);
    expect(text).toContain('Retell the example: Story beta.');
    expect(text).toContain('The next question: ');
    expect(text).not.toContain('least recent');
  });

  test('told again, a question of a principle is not called the least recent any more', async () => {
    const script = [START, ANSWER, WHAT_NEXT_MENU.onceMore, BRIEF_MENU.leave];
    const call = { target: 'dive deep', section: ['task'], quiz: false };
    const { text } = await rehearsed(call, ...script);
    expect(text.match(/The least recent of/g)).toHaveLength(1);
    expect(text).toContain('The next question: ');
  });

  test('the next question is that of the principle when a principle was asked for', async () => {
    const script = [START, ANSWER, WHAT_NEXT_MENU.next, BRIEF_MENU.leave];
    const call = { target: 'dive deep', section: ['task'], quiz: false };
    const { text } = await rehearsed(call, ...script);
    expect(text).toContain('Retell the example: Story beta.');
  });

  test('after a file comes the first question of the library', async () => {
    const call = { target: './my story.yaml', section: ['task'], quiz: false };
    const { asked } = await rehearsed(call, START, ANSWER, DONE);
    expect(asked.at(-1)?.options).toContain(WHAT_NEXT_MENU.next);
  });
});
