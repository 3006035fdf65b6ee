import { describe, expect, test } from 'vitest';
import { hearBeats } from '../../src/review/beats.ts';
import { reviewAnswer, reviewSections } from '../../src/review/review.ts';
import { builtInFiles } from '../support/built-in.ts';
import { builtInQuestions } from '../support/question-yaml.ts';
import { strongTexts } from '../support/strong-answer.ts';

const questions = builtInQuestions();

describe.each(builtInFiles())('$path', ({ scenario }) => {
  const strong = reviewSections(strongTexts(scenario, 'senior'), { level: 'senior' }).sections;
  const weak = reviewAnswer(scenario.weak_answer?.text ?? '', { level: 'sde2' }).sections;

  describe.each(scenario.answers ?? [])('of "%s"', (id) => {
    const question = questions.find((each) => each.id === id);
    if (question === undefined) throw new Error(`no question "${id}"`);
    const asked = hearBeats(question, []).filter(({ beat }) => beat.evidence.length > 0).length;
    const heardIn = (sections: Parameters<typeof hearBeats>[1]) =>
      hearBeats(question, sections).filter(({ heard }) => heard === 'heard').length;

    test('most of what is listened for is heard in the strong answer', () => {
      expect(heardIn(strong) / asked).toBeGreaterThanOrEqual(0.7);
    });

    test('and less in the weak one', () => {
      expect(heardIn(weak)).toBeLessThan(heardIn(strong));
    });
  });
});
