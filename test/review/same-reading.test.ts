import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Review, reviewAnswer } from '../../src/review/review.ts';
import { builtInFiles } from '../support/built-in.ts';

const SDE2 = { level: 'sde2' } as const;

/** Pieces that rules look at, so that random texts meet them. */
const piece = fc.constantFrom(
  ...['I fixed it', 'we rolled it back', 'kind of', 'um', 'when we', 'the issue was resolved'],
  ...['from 40% to zero', 'a lot of', '.', ',', ':', '\n', '\n\n', '"', "'", '- ', 'café'],
  ...[
    '## Action\n',
    '\nResult: ',
    'S: ',
    'R: ',
    'I learned that',
    'you know',
    '1. ',
    '—',
    '($8,000)',
  ],
);
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 12 })))
  .map((pieces) => pieces.join(' '));

/** Everything a review says, but for where it stands. */
function said({ sections, reading, next, notJudged }: Review, form: (quote: string) => string) {
  return {
    reading,
    notJudged,
    next: next && [next.section, next.rule, next.message],
    sections: sections.map(({ section, words, rating, why, findings, keyPhrases }) => ({
      ...{ section, words, rating, why },
      hits: keyPhrases.map(({ hit }) => hit),
      findings: findings.map(({ rule, weight, quote, message }) => [
        rule,
        weight,
        form(quote),
        message,
      ]),
    })),
  };
}
const NFC = (quote: string) => quote.normalize('NFC').replaceAll(/[ \t]*\r?\n/g, '\n');

describe('for any text', () => {
  test('spans slice to the quote', () => {
    fc.assert(
      fc.property(text, (answer) => {
        for (const { findings } of reviewAnswer(answer, SDE2).sections) {
          for (const { span, quote } of findings) {
            expect(answer.slice(span.start, span.end)).toBe(quote);
          }
        }
      }),
    );
  });

  test('the same text gives the same review', () => {
    fc.assert(
      fc.property(text, (answer) => {
        expect(reviewAnswer(answer, SDE2)).toEqual(reviewAnswer(answer, SDE2));
      }),
    );
  });
});

const answers = builtInFiles().flatMap(({ scenario: { sections, weak_answer } }) => [
  weak_answer?.text ?? '',
  `## Situation\n${sections.situation.strong}\n\n## Action\n${sections.action.strong}\n\n## Result\nA naïve café. ${sections.result.strong}`,
  `Action: ${weak_answer?.text}\nResult: A naïve café.\nIt got better.`,
]);

/** The answers and their reviews, each read once for all changes. */
const READ = answers.map((answer) => [answer, reviewAnswer(answer, SDE2)] as const);

test('there is something to read in each', () => {
  for (const [answer, { sections }] of READ) expect(sections.length, answer).toBeGreaterThan(0);
});

describe('the review stays the same', () => {
  test.each([
    ['CRLF', (answer: string) => answer.replaceAll('\n', '\r\n')],
    ['NFD', (answer: string) => answer.normalize('NFD')],
    ['trailing spaces', (answer: string) => answer.replaceAll('\n', '  \n')],
    ['a final newline', (answer: string) => `${answer}\n`],
    ['curly apostrophes', (answer: string) => answer.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’')],
  ])('with %s', (name, change) => {
    for (const [answer, read] of READ) {
      const form =
        name === 'curly apostrophes' ? (quote: string) => quote.replaceAll('’', "'") : NFC;
      expect(said(reviewAnswer(change(answer), SDE2), form)).toEqual(said(read, form));
    }
  });
});
