import { describe, expect, test } from 'vitest';
import {
  expectedWords,
  foundSize,
  foundWords,
  typeAdvice,
} from '../../src/scenario/yaml/expectation.ts';

test.each([
  ['string', 'text'],
  ['int', 'a whole number'],
  ['record', 'a group of keys'],
  ['bigint', 'bigint'],
])('a schema that wants a %s wants %s', (type, words) => {
  expect(expectedWords(type)).toBe(words);
});

test.each([
  [null, 'nothing'],
  [undefined, 'nothing'],
  ['two words', '"two words"'],
  [[], 'a list of 0 entries'],
  [['one'], 'a list of 1 entry'],
  [{}, 'a group of keys'],
  [Number.NaN, '.nan'],
  [Number.POSITIVE_INFINITY, 'a number too large to hold'],
  [3.5, '3.5'],
  [false, 'false'],
])('%j is found to be %s', (value, words) => {
  expect(foundWords(value)).toBe(words);
});

test.each([
  [[1, 2], 'has 2 entries'],
  [[1], 'has 1 entry'],
  [' four ', 'is 4 characters long'],
  [7, 'is 7'],
])('%j %s', (value, words) => {
  expect(foundSize(value)).toBe(words);
});

describe('what to do where', () => {
  test.each([
    ['string', ['a'], 'write one text'],
    ['string', { a: 1 }, 'put a text that holds ": " in quotes'],
    ['string', 30, 'put it in quotes'],
    ['number', '30', 'take the quotes away'],
    ['int', '30', 'take the quotes away'],
    ['int', 'thirty', undefined],
    ['number', 'thirty', undefined],
    ['number', ['30'], undefined],
    ['array', 'one', 'start each entry on a line of its own with "- "'],
    ['object', 'one', 'write its keys on the lines below, indented'],
    ['record', 'one', 'write its keys on the lines below, indented'],
    ['boolean', 'yes', undefined],
  ])('a %s should stand and %j does', (type, value, advice) => {
    expect(typeAdvice(type, value)).toBe(advice);
  });
});
