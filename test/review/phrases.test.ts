import { describe, expect, test } from 'vitest';
import { phraseHits } from '../../src/review/phrase-hits.ts';
import { phrases } from '../../src/review/phrases.ts';
import { sliceOf } from '../../src/review/span.ts';
import { formsOf } from '../../src/review/verbs.ts';
import { pieceOf } from '../support/reading.ts';

describe('a phrase list finds', () => {
  test.each([
    ['kind of', 'It was kind of slow, Kind of.', ['kind of', 'Kind of']],
    ['my direct? manager|boss', 'My boss and my direct manager', ['My boss', 'my direct manager']],
    ['~ask|tell me to', 'she asked me to; they tell me to', ['asked me to', 'tell me to']],
    ["didn't", 'I didn’t.', ['didn’t']],
    ['follow-up', 'a follow-up, a follow up', ['follow-up', 'follow up']],
    ['took _ days', 'it took # days, took some days, took, days', ['took some days']],
    ['about #', 'about 40, about forty', ['about 40']],
  ])('%s in %s', (phrase, text, expected) => {
    const found = phrases(phrase).in(pieceOf(text).words);
    expect(found.map((match) => sliceOf(text, match))).toEqual(expected);
  });

  test('the longest of several at one place', () => {
    const [match] = phrases('a lot', 'a lot of', 'a').in(pieceOf('a lot of it').words);
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

describe('a key phrase is hit', () => {
  test.each([
    ['compared the ids', 'I was comparing each id by hand.', 'comparing each id'],
    ['no one had asked', 'Nobody had asked me.', 'Nobody had asked'],
    ['$8,000 a week', 'about 8k every week', '8k every week'],
    ['two to three weeks', 'It took 2 to 3 weeks.', '2 to 3 weeks'],
    ['behind a flag', 'It went behind my own flag.', 'flag'],
    ['I noticed', 'And then I noticed it.', 'noticed'],
    ['not my team', "It wasn't my team's.", "n't my team"],
  ])('%s in %s', (phrase, text, quote) => {
    const [hit] = phraseHits(pieceOf(text).words, [phrase]);
    expect(hit?.hit).toBe(true);
    expect(hit?.span && sliceOf(text, hit.span)).toContain(quote);
  });

  test.each([
    ['compared the ids', 'I compared it, slept, ate, walked and only then saw ids.'],
    ['40 ms', 'It took 140 ms.'],
    ['no ticket', 'There was a ticket.'],
    ['behind a flag', 'I was behind.'],
    ['', 'anything'],
  ])('not %s in %s', (phrase, text) => {
    expect(phraseHits(pieceOf(text).words, [phrase])).toEqual([{ phrase, hit: false, span: null }]);
  });
});
