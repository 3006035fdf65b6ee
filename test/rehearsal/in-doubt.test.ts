import { describe, expect, test } from 'vitest';
import { doubtIn, withDoubt } from '../../src/rehearsal/in-doubt.ts';
import { reviewSections } from '../../src/review/review.ts';
import { take } from '../support/takes.ts';

const WORDS =
  'I compared the ids on both sides because the logs lied. We fixed the retry, and we deployed it. I told the team.';
const REVIEW = reviewSections(new Map([['action' as const, WORDS]]), { level: 'sde2' });

/** Where a word stands. */
function at(word: string) {
  const start = WORDS.indexOf(word);
  return { start, end: start + word.length };
}

describe('a fault in a sentence with a word in doubt is a hint', () => {
  test.each([
    ['the first word of it', 'We', 'hint'],
    ['a word behind the fault', 'deployed', 'hint'],
    ['the last word of it', 'it.', 'hint'],
    ['the last word before it', 'lied.', 'fault'],
    ['the first word after it', 'I told', 'fault'],
    ['a word elsewhere', 'compared', 'fault'],
  ])('%s', (_, word, weight) => {
    const doubt = { words: WORDS, doubtful: [at(word)] };
    const { findings, sections } = withDoubt(REVIEW, () => doubt);
    const weights = (all: typeof findings) => [
      ...new Set(all.filter(({ rule }) => rule === 'we-dilution').map((each) => each.weight)),
    ];
    expect(weights(findings)).toEqual([weight]);
    expect(weights(sections.flatMap((each) => each.findings))).toEqual([weight]);
  });

  test('and nothing else changes, where nothing is in doubt nothing at all', () => {
    expect(withDoubt(REVIEW, () => undefined)).toEqual(REVIEW);
    const { findings, ...rest } = withDoubt(REVIEW, () => ({ words: WORDS, doubtful: [at('We')] }));
    expect(findings.map(({ rule, span }) => ({ rule, span }))).toEqual(
      REVIEW.findings.map(({ rule, span }) => ({ rule, span })),
    );
    expect(rest.reading).toEqual(REVIEW.reading);
  });

  test('of its own section alone', () => {
    const asked: unknown[] = [];
    withDoubt(REVIEW, (section) => {
      asked.push(section);
      return undefined;
    });
    expect(new Set(asked)).toEqual(new Set(['action']));
  });
});

test.each([
  [
    'nothing, where no word is',
    [take({ words: WORDS, doubtful: [] }), take({ words: WORDS })],
    null,
  ],
  ['nothing, where there are no words', [take({ words: null, doubtful: [at('We')] })], null],
  [
    'the takes with such words',
    [take({ section: 'task', words: 'Mine.' }), take({ words: WORDS, doubtful: [at('We')] })],
    new Map([['action', { words: WORDS, doubtful: [at('We')] }]]),
  ],
])('in doubt is %s', (_, takes, doubt) => {
  expect(doubtIn(takes)).toEqual(doubt);
});
