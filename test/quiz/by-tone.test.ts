import { describe, expect, test } from 'vitest';
import { toneScores } from '../../src/authoring/gate/tone/tone-score.ts';
import { RIGHT_BY_TONE, rightByTone } from '../../src/quiz/by-tone.ts';
import { builtInFiles } from '../support/built-in.ts';
import { question } from '../support/questions.ts';

/** Points a figure may be off before it has to be written anew. */
const NEAR = 3;

describe('how far tone alone gets is as the gate measures it', () => {
  const scores = toneScores(builtInFiles().map(({ scenario }) => scenario));
  const measured = new Map(scores.map((score) => [score.kind, score]));

  test.each(Object.entries(RIGHT_BY_TONE))('%s, %i of 100', (kind, told) => {
    const score = measured.get(kind as keyof typeof RIGHT_BY_TONE);
    // Whoever does worse by ear than blindly picks blindly.
    const right = Math.max(score?.readers[0]?.right ?? 0, score?.chance ?? 0);
    expect(Math.abs(right * 100 - told)).toBeLessThanOrEqual(NEAR);
  });
});

test('a sum over the questions asked, blindly where nobody measured it', () => {
  const probe = question('a/1');
  const pivot = { ...question('a/2'), kind: 'pivot' } as const;
  expect(rightByTone([probe, pivot])).toBeCloseTo(RIGHT_BY_TONE.probe / 100 + 1 / 3, 9);
  expect(rightByTone([])).toBe(0);
});
