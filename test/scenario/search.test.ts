import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsWords, searchedText, searchWords } from '../../src/scenario/search.ts';
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
const TEXT = searchedText(summarise(SCENARIO, BUILT_IN));

describe('words are found', () => {
  test.each([
    ['in the title', 'noon'],
    ['in the question', 'wait'],
    ['in the id', 'silent'],
    ['in the name of the principle', 'employer'],
    ['in the overview', 'dashboard'],
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
    expect(holdsWords(TEXT, searchWords(words))).toBe(true);
  });

  test.each([
    ['which nobody wrote', 'kangaroo'],
    ['of which one is missing', 'noon kangaroo'],
    ['across two words', 'atnoon'],
    ['of the answer, which a search leaves alone', 'acknowledged'],
  ])('but not those %s: %s', (_, words) => {
    expect(holdsWords(TEXT, searchWords(words))).toBe(false);
  });
});

test('no words find everything, signs alone are no words', () => {
  expect(searchWords(' -- "?" ')).toEqual([]);
  expect(holdsWords(TEXT, [])).toBe(true);
});

test('every word of a text is found in it, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const summary = { ...summarise(SCENARIO, BUILT_IN), title };
      expect(holdsWords(searchedText(summary), searchWords(title))).toBe(true);
    }),
  );
});
