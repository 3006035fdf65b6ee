import { expect, test } from 'vitest';
import { type Feedback, maySpeak, speaksFirst } from '../../src/rehearsal/feedback.ts';

test.each<[Feedback, boolean[], boolean[]]>([
  ['after each', [true, true, true], [true, false, false]],
  ['at the end', [false, true, true], [false, true, false]],
  ['none until the debrief', [false, false, true], [false, false, true]],
])('%s: when it may speak, and when it does so first', (feedback, may, first) => {
  const moments = [
    'a take has ended',
    'the last take has ended',
    'the debrief is reached',
  ] as const;
  expect(moments.map((now) => maySpeak(feedback, now))).toEqual(may);
  expect(moments.map((now) => speaksFirst(feedback, now))).toEqual(first);
});
