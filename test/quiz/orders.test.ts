import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/language/sentence-texts.ts';
import { ordersOf } from '../../src/quiz/orders.ts';

const option = (text: string) => ({ text, right: false, why: null });

test('the same sentences are said once, and each option is an order of them', () => {
  const options = ['It broke. I saw it. We ship.', 'I saw it. It broke. We ship.'].map(option);
  expect(ordersOf({ options })).toEqual({
    sentences: ['It broke.', 'I saw it.', 'We ship.'],
    orders: ['1, 2, 3', '2, 1, 3'],
  });
});

test('of no options there is no order', () => {
  expect(ordersOf({ options: [] })).toEqual({ sentences: [], orders: [] });
});

test('figures and abbreviations end no sentence', () => {
  expect(sentencesIn('It was 3.5% at 6:40. I left.')).toEqual(['It was 3.5% at 6:40.', 'I left.']);
});
