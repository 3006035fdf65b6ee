import { describe, expect, test } from 'vitest';
import { hearBeats } from '../../src/review/beats.ts';
import { reviewAnswer, reviewSections } from '../../src/review/review.ts';
import { builtInFiles } from '../support/built-in.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { strongTexts } from '../support/strong-answer.ts';

const questions = builtInQuestions();

describe.each(builtInFiles())('$path', ({ scenario }) => {
  const question = questions.find(({ id }) => id === scenario.answers?.[0]);
  if (question === undefined) throw new Error(`no question for ${scenario.id}`);
  const asked = hearBeats(question, []).filter(({ beat }) => beat.evidence.length > 0).length;
  const heardIn = (sections: Parameters<typeof hearBeats>[1]) =>
    hearBeats(question, sections).filter(({ heard }) => heard === 'heard').length;
  const strong = heardIn(
    reviewSections(strongTexts(scenario, 'senior'), { level: 'senior' }).sections,
  );
  const weak = heardIn(reviewAnswer(scenario.weak_answer?.text ?? '', { level: 'sde2' }).sections);

  test('most of what its question listens for is heard in its strong answer', () => {
    expect(strong / asked).toBeGreaterThanOrEqual(0.7);
  });

  test('and less in its weak one', () => {
    expect(weak).toBeLessThan(strong);
  });
});
