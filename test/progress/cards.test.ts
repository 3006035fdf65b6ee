import { describe, expect, test } from 'vitest';
import { type CardName, readCard, sectionCard, storyCard } from '../../src/progress/cards.ts';

describe('a card id', () => {
  test.each<[string, CardName]>([
    [storyCard('alpha'), { scenarioId: 'alpha', kind: 'story', name: 'story' }],
    [sectionCard('alpha', 'task'), { scenarioId: 'alpha', kind: 'section', name: 'task' }],
    ['alpha/probe/why-not', { scenarioId: 'alpha', kind: 'probe', name: 'why-not' }],
    ['alpha/exercise/the-gap', { scenarioId: 'alpha', kind: 'exercise', name: 'the-gap' }],
    ['alpha/quiz/q-1', { scenarioId: 'alpha', kind: 'knowledge', name: 'q-1' }],
    ['constructor/story', { scenarioId: 'constructor', kind: 'story', name: 'story' }],
  ])('%s says what it is', (id, card) => {
    expect(readCard(id)).toEqual(card);
  });

  test.each([
    '',
    'alpha',
    'alpha/',
    'alpha/section',
    'alpha/section/ending',
    'alpha/section/constructor',
    'alpha/probe/',
    'alpha/probe/a/b',
    'alpha/pivot/ownership',
    'alpha/story/x',
    '../probe/x',
    '__proto__/story',
    'alpha/quiz/\u001b[31m',
  ])('"%s" is none', (id) => {
    expect(readCard(id)).toBeNull();
  });
});
