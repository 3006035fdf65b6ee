import { describe, expect, test } from 'vitest';
import { hearBeats } from '../../src/review/beats.ts';
import { reviewAnswer, reviewSections } from '../../src/review/review.ts';
import { builtInFiles } from '../support/built-in.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { strongTexts } from '../support/strong-answer.ts';

const questions = builtInQuestions();

const answered = builtInFiles().flatMap(({ path, scenario }) =>
  (scenario.answers ?? []).map((id) => ({ path, id, scenario })),
);

describe.each(answered)('$path for $id', ({ id, scenario }) => {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  const asked = hearBeats(question, []).filter(({ beat }) => beat.evidence.length > 0).length;
  const heardIn = (sections: Parameters<typeof hearBeats>[1]) =>
    hearBeats(question, sections).filter(({ heard }) => heard === 'heard').length;
  const strong = heardIn(
    reviewSections(strongTexts(scenario, 'senior'), { level: 'senior' }).sections,
  );
  const weak = heardIn(reviewAnswer(scenario.weak_answer?.text ?? '', { level: 'sde2' }).sections);

  test('most of what the question listens for is heard in its strong answer', () => {
    expect(strong / asked).toBeGreaterThanOrEqual(0.7);
  });

  test('and less in its weak one', () => {
    expect(weak).toBeLessThan(strong);
  });
});
