import { describe, expect, test } from 'vitest';
import { britishWords } from '../../../src/authoring/gate/british-words.ts';

describe('written or said otherwise outside Britain', () => {
  test.each([
    ['How did the team organise the work?', ['organise']],
    ['Which behaviour surprised you, and what did you prioritise?', ['behaviour', 'prioritise']],
    ['Who RECOGNISED it? Nobody has recognised it since.', ['RECOGNISED', 'recognised']],
    ['Your judgement, and the licence you had.', ['judgement', 'licence']],
    ['What was cancelled, and who travelled?', ['cancelled', 'travelled']],
    ['A neighbourhood, a theatre, a programme.', ['neighbourhood', 'theatre', 'programme']],
    ['What have you learnt whilst waiting a fortnight?', ['learnt', 'whilst', 'fortnight']],
    ['Lorries, a rota and an enquiry.', ['Lorries', 'rota', 'enquiry']],
    ['An unorganised analysis is not what they analysed.', ['unorganised', 'analysed']],
  ])('%s', (text, expected) => {
    expect(britishWords(text)).toEqual(expected);
  });
});

describe('the same everywhere', () => {
  test.each([
    'What did you promise, and whose advice did you take?',
    'An exercise in precise phrasing, otherwise a surprise.',
    'Four hours of your course were sour.',
    'What do you emphasize, and what is the emphasis?',
    'An analysis, a critic, an optimist and a specialist.',
    'The parameter, the meter and the center of it.',
    'Which controlled, compelled or installed thing failed?',
    'A practice you keep, a judgment you regret.',
    'A rotation, a mummy and a programmer.',
    'Who was asked to acquire and to require it?',
  ])('%s', (text) => {
    expect(britishWords(text)).toEqual([]);
  });
});
