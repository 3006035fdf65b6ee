import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestFirst, fitOf, searchedText } from '../../src/scenario/search.ts';
import { searchWords } from '../../src/scenario/search-words.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { testScenario } from '../support/scenario.ts';

const SCENARIO = testScenario({
  id: 'the-silent-queue',
  principle: 'strive-to-be-earths-best-employer',
  title: 'Café at noon',
  question: 'Tell me about a time you couldn’t wait.',
});
SCENARIO.themes = ['conflict'];
const TEXT = searchedText(summarise(SCENARIO, BUILT_IN), ['When did you miss a deadline?']);

describe('words are found', () => {
  test.each([
    ['in the title', 'noon'],
    ['in the question', 'wait'],
    ['in the id', 'silent'],
    ['in the name of the principle', 'employer'],
    ['in the overview', 'dashboard'],
    ['in another phrasing of the question', 'deadline'],
    ['in another form', 'missed deadlines'],
    ['with small words that stand nowhere', 'tell me how you were waiting with it'],
    ['among the themes', 'conflict'],
    ['in any case', 'NOON'],
    ['without the accent', 'cafe'],
    ['with an accent the text does not have', 'nóon'],
    ['with another apostrophe', "couldn't"],
    ['without an apostrophe', 'earths'],
    ['inside a longer word', 'emp'],
    ['all of them, wherever they stand', 'conflict noon, employer'],
    ['with the signs of an id', 'silent-queue'],
  ])('%s: %s', (_, words) => {
    expect(fitOf(TEXT, searchWords(words))).toBeGreaterThan(0);
  });

  test.each([
    ['which nobody wrote', 'kangaroo'],
    ['of which one is missing', 'noon kangaroo'],
    ['across two words', 'atnoon'],
    ['of the answer, which a search leaves alone', 'acknowledged'],
  ])('but not those %s: %s', (_, words) => {
    expect(fitOf(TEXT, searchWords(words))).toBe(0);
  });
});

test('no words find everything, signs alone are no words', () => {
  expect(searchWords(' -- "?" ')).toEqual([]);
  expect(fitOf(TEXT, [])).toBeGreaterThan(0);
});

test('every word of a text is found in it, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const summary = { ...summarise(SCENARIO, BUILT_IN), title };
      expect(fitOf(searchedText(summary), searchWords(title))).toBeGreaterThan(0);
    }),
  );
});

describe('the best stand first', () => {
  const TEXTS = [
    { name: 'told', asked: ' when did you wait', told: ' the queue was dead' },
    { name: 'inside', asked: ' undead code', told: '' },
    { name: 'begun', asked: ' the deadline', told: '' },
    { name: 'nothing', asked: ' tell me', told: '' },
    { name: 'begun too', asked: ' dead on time', told: ' dead' },
  ];
  test.each([
    ['a hit in what is asked before one in what is told', 'dead', 'begun, begun too, inside, told'],
    ['in the order they came without words', '', 'told, inside, begun, nothing, begun too'],
    ['only what holds all words', 'dead queue', 'told'],
  ])('%s', (_, typed, expected) => {
    const found = bestFirst(TEXTS, searchWords(typed), (text) => text);
    expect(found.map(({ name }) => name).join(', ')).toBe(expected);
  });
});

test('small words are looked for where there are no others', () => {
  expect(searchWords('Tell me about a time you missed a deadline')).toEqual(['missed', 'deadline']);
  expect(searchWords('about the time')).toEqual(['about', 'the', 'time']);
});
