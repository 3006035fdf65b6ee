import { expect, test } from 'vitest';
import { followUpQuestions } from '../../../src/authoring/story/follow-up-questions.ts';
import { reviewStory } from '../../../src/authoring/story/story-review.ts';
import { probeSchema } from '../../../src/scenario/schema.ts';
import { ownStory } from '../../support/own-story.ts';

test('what the words call for comes before what is always asked', () => {
  const vague = ownStory();
  vague.sections.action = { text: 'We looked into it and we fixed it together.', keyPhrases: [] };
  const ids = followUpQuestions(reviewStory(vague).findings).map(({ id }) => id);
  expect(ids).toContain('we-dilution');
  expect(ids.indexOf('we-dilution')).toBeLessThan(ids.indexOf('decided-against'));
  expect(new Set(ids).size).toBe(ids.length);
});

test('each can become a probe', () => {
  const { findings } = reviewStory({ sections: {}, level: 'sde2' });
  const rules = ['we-dilution', 'hedge', 'no-outcome-number', 'assigned', 'vague-quantity'];
  const seen = rules.map((rule) => ({
    rule,
    weight: 'fault' as const,
    section: null,
    span: { start: 0, end: 1 },
    quote: 'x',
    message: '',
    fix: '',
  }));
  for (const question of followUpQuestions([...findings, ...seen])) {
    const strong = { reply: 'Yes.', remember: 'Yes.' };
    const weak = [{ reply: 'No.', why: 'It is not.' }];
    expect(probeSchema.safeParse({ ...question, strong, weak }).success).toBe(true);
  }
});
