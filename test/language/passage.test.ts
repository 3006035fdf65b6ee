import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf, readPassage } from '../../src/language/passage.ts';

const SENTENCES = [
  'The queue lost 40 orders a night.',
  "It wasn't my team's, and nobody had asked me.",
  'I replayed two nights on a copy; the count fell from 9 to 2.',
  'Stops went down by 30%.',
  'I wrote it down',
  'We had $900 left and no outage since.',
];

const WHOLE = SENTENCES.join(' ');
const passage = readPassage(WHOLE, [{ start: 0, end: WHOLE.length }]);

test('all sentences of a passage are the passage', () => {
  expect(passageOf(passage, passage.sentences, passage.parts)).toEqual(passage);
});

test('some sentences hold their own words and quantities, and no others', () => {
  fc.assert(
    fc.property(fc.subarray(passage.sentences), (some) => {
      const { words, quantities, wordCount, source } = passageOf(passage, some, some);
      const apart = some.map(({ start, end }) => readPassage(WHOLE, [{ start, end }]));
      expect(source).toBe(WHOLE);
      expect(words).toEqual(some.flatMap((each) => each.words));
      expect(quantities).toEqual(apart.flatMap((each) => each.quantities));
      expect(wordCount).toBe(apart.reduce((sum, each) => sum + each.wordCount, 0));
    }),
  );
});
