import { describe, expect, test } from 'vitest';
import { checkWordsOfPlace } from '../../../src/authoring/gate/words-of-place.ts';
import { testScenario } from '../../support/scenario.ts';

/** What is said of a story that ends with the text. */
function said(overview: string, standard: 'own' | 'library' = 'library') {
  return checkWordsOfPlace({ ...testScenario(), overview }, standard).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('words and money of one place', () => {
  test.each([
    'It cost us $40 to cancel it, which they canceled at once.',
    'It cost us £40, and they cancelled it at once.',
    'The bakeries paid 1,200 pounds for a cancelled shift.',
    'Nobody paid anything.',
  ])('%s', (overview) => expect(said(overview)).toEqual([]));
});

describe('words of one place, money of another', () => {
  test.each([
    ['It cost us $40, and they cancelled it.', 'overview: "cancelled" is British'],
    ['The rota was empty.', 'overview: "rota" is British'],
    ['It had weighed 40 pound, said the lorry driver.', 'overview: "lorry" is British'],
    ['It cost us £40, and then $60.', 'overview: has dollars'],
  ])('%s', (overview, start) => {
    expect(said(overview)).toEqual([expect.stringContaining(start)]);
  });
});

test("an own story is written as its author's words are", () => {
  expect(said('It cost us $40, and they cancelled it.', 'own')).toEqual([]);
});
