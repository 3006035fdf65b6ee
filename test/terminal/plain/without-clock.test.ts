import { describe, expect, test } from 'vitest';
import { runPlainTake } from '../../../src/terminal/plain/take.ts';
import { fakeLines } from '../../support/lines.ts';
import { takeRequest } from '../../support/requests.ts';

function start(text = '') {
  const lines = fakeLines();
  const said: string[] = [];
  const end = runPlainTake(
    takeRequest({ allowedSeconds: null, hints: [], text, pause: { restart: 'text' } }),
    {
      reader: lines,
      print: (...printed) => said.push(...printed),
      ring: () => {},
      guard: { hold: () => () => {} },
    },
  );
  return { lines, said, end };
}

describe('a text written in lines, without a clock', () => {
  test('begins with what to say in which time, and no time to type it in', () => {
    expect(start('It broke.').said).toEqual([
      'Situation, 1 of 5. Say it in 0:30.',
      'Tell me about a time.',
      'Type your answer. A line with only a full stop ends it. Other lines: .time, .again, .quit',
      'So far:',
      'It broke.',
    ]);
  });

  test('ends with how long it takes to say', async () => {
    const { lines, said, end } = start('It broke.');
    await lines.type('I mended it the same evening, and it has held since.');
    await lines.type('.');
    expect(said.at(-1)).toBe('13 words: 0:05 to say, the target is 0:30.');
    expect(await end).toMatchObject({
      kind: 'done',
      text: 'It broke.\nI mended it the same evening, and it has held since.',
    });
  });

  test('has no clock to pause', async () => {
    const { lines, said } = start();
    await lines.type('.pause');
    expect(said.at(-1)).toBe('No clock runs here. Take your time.');
    await lines.type('.again');
    expect(said.at(-1)).toBe('From the beginning.');
  });
});
