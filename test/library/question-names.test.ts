import { describe, expect, test } from 'vitest';
import { questionNames } from '../../src/library/question-names.ts';
import { BUILT_IN, ownFile } from '../../src/scenario/source.ts';
import { ALPHA } from '../support/library.ts';

const [probe] = ALPHA.probes;
const [knowledge] = ALPHA.quiz;

describe('a question where it is not asked', () => {
  test.each([
    [
      'of an example: a follow-up to it, since its words are about somebody else',
      BUILT_IN,
      'follow-up 1 of 1 to "Story alpha"',
    ],
    [
      'of one’s own file: the words of the follow-up',
      ownFile('/home/me/alpha.yaml'),
      probe?.question,
    ],
  ])('%s', (_, source, name) => {
    const names = questionNames([{ scenario: ALPHA, source }]);
    expect(names.get(`alpha/probe/${probe?.id}`)).toBe(name);
    expect(names.get(`alpha/quiz/${knowledge?.id}`)).toBe(knowledge?.question);
  });
});
