import { describe, expect, test } from 'vitest';
import { answerOf } from '../../src/review/answer.ts';
import { reviewAnswer } from '../../src/review/review.ts';
import { RULES } from '../../src/review/rules/index.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** A rule may take this long, on a machine that runs other tests beside it. */
const MILLISECONDS = process.env['CI'] ? 200 : 100;

const TEXTS = [
  ...[
    'a',
    ' ',
    'a ',
    '1',
    '1,',
    '1-',
    '.',
    '. ',
    "'",
    "a'",
    " 'a",
    '"',
    '"a ',
    '\n',
    '\n- ',
    '-',
    'a-',
  ],
  ...[
    'we ',
    'I ',
    'I fixed it and ',
    'from 3 to 5 ',
    'no data ',
    'half a ',
    'hundred ',
    'had any ',
  ],
  ...[
    'um, ',
    'you know ',
    'was fixed ',
    'kind of ',
    'a: ',
    'S:\n',
    'R: x\n',
    '**',
    '# ',
    '(',
    '[[',
    '😀',
    '漢',
  ],
];

describe('a megabyte of', () => {
  test.each(TEXTS.map((piece) => [JSON.stringify(piece), fill(piece)]))('%s', (_, text) => {
    reviewAnswer(text.slice(0, 20_000), { level: 'senior' });
    const answer = answerOf(text);
    const slow = RULES.filter((rule) => {
      const start = performance.now();
      rule.see({ answer, level: 'senior', targets: {}, keyPhrases: {} });
      return performance.now() - start > MILLISECONDS;
    });
    expect(slow.map(({ id }) => id)).toEqual([]);
    const start = performance.now();
    reviewAnswer(text, { level: 'senior' });
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
