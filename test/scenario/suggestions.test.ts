import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRINCIPLES } from '../../src/scenario/principles.ts';
import { BUILT_IN } from '../../src/scenario/source.ts';
import { suggestions } from '../../src/scenario/suggestions.ts';
import { summarise } from '../../src/scenario/summary.ts';
import { testScenario } from '../support/scenario.ts';

const SCENARIOS = (
  [
    ['the-green-dashboard', 'The green dashboard'],
    ['the-first-restore', 'The first restore'],
    ['forty-milliseconds', 'Forty milliseconds'],
    ['monday-to-thursday', 'Caf\u00e9 orders, Monday to Thursday'],
  ] as const
).map(([id, title]) => summarise(testScenario({ id, title }), BUILT_IN));

describe('what may have been meant', () => {
  test.each([
    ['a slip in an id', 'fourty-milliseconds', ['forty-milliseconds']],
    ['a slip in a principle', 'ownrship', ['ownership']],
    ['the same beginning', 'the', ['the-green-dashboard', 'the-first-restore']],
    ['a word of a title', 'dashboard', ['the-green-dashboard']],
    ['a word that only the title has', 'orders', ['monday-to-thursday']],
    ['words in another order', 'restore first', ['the-first-restore']],
    ['a word with a slip', 'dashbord', ['the-green-dashboard']],
    ['a word without its accent', 'CAFE', ['monday-to-thursday']],
    ['a part of a word', 'millisec', ['forty-milliseconds']],
    ['a word of a principle', 'backbone', ['have-backbone-disagree-and-commit']],
    ['words of a principle', 'highest standards', ['insist-on-the-highest-standards']],
    ['nothing near', 'something-else-entirely', []],
    ['no word that fits beside one that does', 'dashboard kangaroo', []],
    ['a letter', 'w', []],
    ['nothing', ' - ', []],
  ])('%s: %s', (_, text, expected) => {
    expect(suggestions(text, SCENARIOS)).toEqual(expected);
  });

  test('is at most three names that exist, whatever is typed', () => {
    const known = [...SCENARIOS.map(({ id }) => id), ...PRINCIPLES.map(({ slug }) => slug)];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const found = suggestions(text, SCENARIOS);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(known).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});
