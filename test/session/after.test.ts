import { describe, expect, test } from 'vitest';
import { takesIn } from '../support/memory-journal.ts';
import { rehearsed } from '../support/rehearsal.ts';
import type { Reaction } from '../support/scripted-prompter.ts';

const START = 'Start the clock';
const DONE = 'Done for now';
const ANSWER = { text: 'I compared the ids on both sides for an hour.' };
const FIVE = [ANSWER, ANSWER, ANSWER, ANSWER, ANSWER];
/** From the comparison of the first section to that of the last. */
const READ_ALL = ['Next: Task', 'Next: Action', 'Next: Result', 'Next: Reflection'];

describe('on the way', () => {
  test('a skipped take is one, with nothing ticked', async () => {
    const call = { aloud: true, section: ['task'], quiz: false };
    const { text, journal } = await rehearsed(call, START, { kind: 'skipped' }, DONE);
    expect(takesIn(journal)).toMatchObject([{ skipped: true, ticked: null }]);
    expect(text).toContain('Task, skipped');
  });

  test('the rest of the comparison may be skipped', async () => {
    const script = [START, ...FIVE, 'Next: Task', 'Skip the rest', DONE];
    const { text } = await rehearsed({ quiz: false }, ...script);
    expect(text).toContain('Task, 2 of 5');
    expect(text).not.toContain('Action, 3 of 5');
    expect(text).toContain('Summary');
  });

  test('the follow-ups may be skipped', async () => {
    const script = [START, ANSWER, 'Skip to the summary', DONE];
    const { text } = await rehearsed({ section: ['task'] }, ...script);
    expect(text).not.toContain('Score');
    expect(text).toContain('Summary');
  });
});

describe('after the summary', () => {
  test('what comes next is offered', async () => {
    const skipped = { kind: 'skipped' } as const;
    const five = [ANSWER, ANSWER, ANSWER, skipped, ANSWER];
    const { asked } = await rehearsed({ quiz: false }, START, ...five, ...READ_ALL, DONE);
    expect(asked.at(-1)).toEqual({
      message: 'What next?',
      options: [
        'Done for now',
        'The same again',
        'Only the weakest section: Result',
        'Next question: Story beta',
      ],
    });
  });

  test('the same again is the same, from its brief', async () => {
    const once: Reaction[] = [START, ANSWER];
    const call = { section: ['task'], strict: true, quiz: false };
    const { requests } = await rehearsed(call, ...once, 'The same again', ...once, DONE);
    expect(requests).toHaveLength(2);
    expect({ ...requests[1], onProgress: null }).toEqual({ ...requests[0], onProgress: null });
  });

  test('the weakest section is rehearsed alone', async () => {
    const script = [START, ANSWER, {}, 'Next: Result', 'Only the weakest', START, ANSWER, DONE];
    const call = { section: ['task', 'result'], quiz: false };
    const { requests } = await rehearsed(call, ...script);
    expect(requests.map(({ heading }) => heading.section)).toEqual(['Task', 'Result', 'Result']);
  });

  test('the next question is that of the library when one scenario was asked for', async () => {
    const script = [START, ANSWER, 'Next question: Story beta', 'Leave'];
    const { text } = await rehearsed({ section: ['task'], quiz: false }, ...script);
    expect(text).toContain('Dive Deep - Story beta - SDE 2');
    expect(text).toContain('The next question: Story gamma.');
    expect(text).not.toContain('least recent');
  });

  test('the next question is that of the principle when a principle was asked for', async () => {
    const script = [START, ANSWER, 'Next question: Story beta', 'Leave'];
    const call = { target: 'dive deep', section: ['task'], quiz: false };
    const { text } = await rehearsed(call, ...script);
    expect(text).toContain('Dive Deep - Story beta - SDE 2');
  });

  test('after a file comes the first question of the library', async () => {
    const call = { target: './my story.yaml', section: ['task'], quiz: false };
    const { asked } = await rehearsed(call, START, ANSWER, DONE);
    expect(asked.at(-1)?.options.at(-1)).toBe('Next question: Story alpha');
  });
});
