import { describe, expect, test } from 'vitest';
import { parseInterview } from '../../../src/progress/interviews/parse-interview.ts';

const NOTHING = { company: '', round: '', asked: [], change: '' };

describe('a log of an interview', () => {
  test.each<[string, string, object]>([
    ['with nothing filled in', '{}', NOTHING],
    ['with a company', 'company: Harbour', { ...NOTHING, company: 'Harbour' }],
    ['with a day', 'date: "2026-11-20"', { ...NOTHING, date: '2026-11-20' }],
    ['with a question', 'asked:\n  - ask: Why?', { ...NOTHING, asked: [{ ask: 'Why?', dug: '' }] }],
    [
      'with all of one',
      'asked:\n  - {ask: Why?, question: quiet-numbers, story: none, dug: The gap, went: badly}\nwent: so-so',
      {
        ...{ ...NOTHING, went: 'so-so' },
        asked: [
          { ask: 'Why?', question: 'quiet-numbers', story: 'none', dug: 'The gap', went: 'badly' },
        ],
      },
    ],
  ])('%s', (_, source, value) => {
    expect(parseInterview(source, 'log.yaml')).toMatchObject({ ok: true, value });
  });

  test.each([
    ['a key nobody knows', 'firm: Harbour', '1:1', 'unknown key `firm`'],
    ['a day that is none', 'date: "2026-02-30"', '1:7', 'the day of it, such as 2026-11-20'],
    ['a question without words', 'asked:\n  - went: well', '2:5', 'what you were asked'],
    ['a word nobody rates by', 'went: great', '1:7', 'well, so-so, badly'],
    [
      'an id that is none',
      'asked:\n  - {ask: Why?, question: "../x"}',
      '2:27',
      'the id of the question',
    ],
  ])('says what is wrong with %s', (_, source, place, message) => {
    const read = parseInterview(source, 'log.yaml');
    const [problem] = read.ok ? [] : read.problems;
    expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toContain(message);
    expect(`${problem?.line}:${problem?.column}`).toBe(place);
  });
});
