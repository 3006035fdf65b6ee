import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyPhrases } from '../../../src/authoring/gate/key-phrases.ts';

const found = (text: string, phrase: string) => findKeyPhrases(text, [phrase])[0]?.hit;

describe('a key phrase is found', () => {
  test.each([
    ['word for word', 'I compared the ids first.', 'compared the ids'],
    ['in any case', 'I COMPARED the IDs first.', 'compared the ids'],
    ['without its accents', 'We met at the cafe.', 'café'],
    ['with accents written either way', 'cafe\u0301', 'caf\u00e9'],
    ['across punctuation', 'I compared, then, the ids', 'compared then the ids'],
    ['across line breaks', 'I compared\n  the ids', 'compared the ids'],
    ['with any dash', 'a follow\u2013up call', 'follow-up'],
    ['with or without a hyphen', 'a follow up call', 'follow-up'],
    ['with either apostrophe', 'it wasn’t mine', "wasn't mine"],
    ['without its apostrophe', 'it wasnt mine', "wasn't mine"],
    ['without its currency sign', 'about 8,000 a week', '$8,000 a week'],
    ['with or without thousands separators', 'from 8000 to 2', 'from 8,000 to 2'],
    ['without its percent sign', 'down to 0.3 of them', '0.3%'],
    ['in quotes', 'it was “good enough” for them', 'good enough'],
    ['as a ligature', 'in the of\uFB01ce', 'office'],
    ['in Greek', 'ΕΥΡΗΚΑ', 'εύρηκα'],
  ])('%s', (_, text, phrase) => {
    expect(found(text, phrase)).toBe(true);
  });
});

describe('a key phrase is not found', () => {
  test.each([
    ['in part of a word', 'the rest was fast', 'as'],
    ['in other words', 'I looked at both sides', 'compared the ids'],
    ['in another order', 'the ids I compared', 'compared the ids'],
    ['with a word in between', 'compared all the ids', 'compared the ids'],
    ['in another number', 'we lost 140 orders', '40 orders'],
    ['in a number with another point', 'at 3.5 s', '35 s'],
    ['in the digits of a larger number', 'at 1,040 ms', '40 ms'],
    ['in an empty answer', '', 'compared the ids'],
    ['when it has no words', 'anything!', '!!'],
    ['when it is empty', 'anything', ''],
  ])('%s', (_, text, phrase) => {
    expect(found(text, phrase)).toBe(false);
  });
});

test('each phrase is answered, in the order asked', () => {
  expect(findKeyPhrases('one two', ['two', 'three', 'one'])).toEqual([
    { phrase: 'two', hit: true },
    { phrase: 'three', hit: false },
    { phrase: 'one', hit: true },
  ]);
});

describe('for any phrase', () => {
  const word = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('I', 'café', '8,000', '0.3%'));
  const phrase = fc
    .array(word, { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '))
    .filter((text) => /[a-z0-9]/i.test(text));

  test('it is found in itself, and in the middle of a text', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(found(text, text)).toBe(true);
        expect(found(`Well, ${text}, it was.`, text)).toBe(true);
      }),
    );
  });

  test('case and accents make no difference', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(found(text.toUpperCase(), text)).toBe(true);
        expect(found(text.normalize('NFD').replaceAll(/[a-z]/g, '$&\u0301'), text)).toBe(true);
      }),
    );
  });

  test('any text can be searched, whatever it holds', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (text, other) => {
        expect(findKeyPhrases(text, [other])).toHaveLength(1);
      }),
    );
  });
});
