import { describe, expect, test } from 'vitest';
import { phrases } from '../../src/language/phrases.ts';
import { sliceOf } from '../../src/language/span.ts';
import { formsOf } from '../../src/language/verbs.ts';
import { passageOf } from '../support/reading.ts';

describe('a phrase list finds', () => {
  test.each([
    ['kind of', 'It was kind of slow, Kind of.', ['kind of', 'Kind of']],
    ['my direct? manager|boss', 'My boss and my direct manager', ['My boss', 'my direct manager']],
    ['~ask|tell me to', 'she asked me to; they tell me to', ['asked me to', 'tell me to']],
    ["didn't", 'I didn’t.', ['didn’t']],
    ['follow-up', 'a follow-up, a follow up', ['follow-up', 'follow up']],
    ['took _ days', 'it took # days, took some days, took, days', ['took some days']],
    ['about #', 'about 40, about forty', ['about 40']],
    ['was *? slow', 'was slow, was, very slow, was 3.5 slow', ['was slow', 'was, very slow']],
    ['was *? *? slow', "was so very slow, wasn't slow", ['was so very slow']],
    ['~halve', 'it halved', ['halved']],
    ['never heard', 'I never, ever', []],
  ])('%s in %s', (phrase, text, expected) => {
    const { words } = passageOf(text);
    const list = phrases(phrase);
    expect(list.in(words).map((match) => sliceOf(text, match))).toEqual(expected);
    expect(list.isIn(words)).toBe(expected.length > 0);
  });

  test('every word of any list, however many there are', () => {
    const all = 'a i so the x1 running'.split(' ');
    const list = phrases(all.join('|'));
    const { words } = passageOf(all.join(' and '));
    expect(list.in(words).map(({ words: [word] }) => word?.lower)).toEqual(all);
  });

  test('the longest of several at one place', () => {
    const [match] = phrases('a lot', 'a lot of', 'a').in(passageOf('a lot of it').words);
    expect(match?.phrase).toBe('a lot of');
  });
});

test.each([
  ['build', ['build', 'builds', 'building', 'built']],
  ['fix', ['fix', 'fixes', 'fixing', 'fixed']],
  ['try', ['try', 'tries', 'trying', 'tried']],
  ['plan', ['plan', 'plans', 'planning', 'planned']],
  ['use', ['use', 'uses', 'using', 'used']],
  ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
])('the forms of %s', (base, forms) => {
  expect(formsOf(base)).toEqual(expect.arrayContaining(forms));
});
