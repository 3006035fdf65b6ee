import { describe, expect, test } from 'vitest';
import { passageOf } from '../support/reading.ts';

const lowers = (text: string) => passageOf(text).words.map(({ lower }) => lower);

describe('words', () => {
  test.each([
    ["We'd fix it.", ['we', "'d", 'fix', 'it']],
    ["I didn't, and can't.", ['i', 'did', "n't", 'and', 'can', "n't"]],
    ['It won’t.', ['it', 'will', "n't"]],
    ["the team's users' o'clock", ['the', 'team', "'s", 'users', "o'clock"]],
    ['follow-up by e-mail', ['follow', 'up', 'by', 'e', 'mail']],
    ['8,000 at 0.3% in P99', ['8,000', 'at', '0.3', 'in', 'p99']],
    ['the caf\u00e9', ['the', 'caf\u00e9']],
    ['the cafe\u0301', ['the', 'caf\u00e9']],
    ['1. First\n2) Second', ['first', 'second']],
    ['', []],
    ['😀 ?!', []],
  ])('of %j', (text, expected) => {
    expect(lowers(text)).toEqual(expected);
  });

  test.each([
    'We’d fix the cafe\u0301: "well", 0.3% - don\'t.',
    'one\r\ntwo\n\n- three',
    '😀 naïve 漢字 x',
  ])('of %j stand where they say', (text) => {
    for (const { text: own, start, end } of passageOf(text).words) {
      expect(text.slice(start, end)).toBe(own);
    }
  });

  test.each([
    ['I said "stop now" and left.', ['stop', 'now']],
    ['I said “stop now” and left.', ['stop', 'now']],
    ["I asked: 'what now?' and left.", ['what', 'now']],
    ["The team's and users' wish wasn't mine.", []],
    ['A " left open', []],
    ['Two "open\n\nparagraphs" here', []],
  ])('in quotation marks: %j', (text, quoted) => {
    const words = passageOf(text).words.filter((word) => word.quoted);
    expect(words.map(({ lower }) => lower)).toEqual(quoted);
  });

  test.each([
    ["I don't know the follow-up.", 6],
    ["It's 0.3% of $8,000.", 4],
    ['', 0],
  ])('are counted as they are said: %j', (text, count) => {
    expect(passageOf(text).wordCount).toBe(count);
  });
});

describe('sentences', () => {
  test.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['At 0.3 of them. No more.', ['At 0.3 of them.', 'No more.']],
    ['We met Mr. Ho vs. e.g. Ann. Done.', ['We met Mr. Ho vs. e.g. Ann.', 'Done.']],
    ['So did I. Then it broke.', ['So did I.', 'Then it broke.']],
    ['He said "go." We went.', ['He said "go."', 'We went.']],
    ['one line\nof one sentence', ['one line\nof one sentence']],
    ['A heading\n\nA text', ['A heading', 'A text']],
    ['- read it\n- fixed it', ['read it', 'fixed it']],
    ['1. Read it\n2. Fixed it', ['Read it', 'Fixed it']],
    ['um so. then i left', ['um so.', 'then i left']],
  ])('of %j', (text, expected) => {
    const found = passageOf(text).sentences.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
