import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { QUESTION_ADVICE } from '../../../src/scenario/question/field-advice.ts';
import { isQuestionText, parseQuestion } from '../../../src/scenario/question/parse-question.ts';
import { questionSchema } from '../../../src/scenario/question/schema.ts';
import { builtInTexts } from '../../support/built-in.ts';
import { builtInQuestionTexts, QUESTION_YAML as clean } from '../../support/question-yaml.ts';
import { edited } from '../../support/scenario-yaml.ts';

/** Each problem as `line:column message`; none for a question that holds. */
function problemsOf(text: string): string[] {
  const parsed = parseQuestion(text, 'my.yaml');
  if (parsed.ok) return [];
  return parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test('a question that holds comes out as the schema says', () => {
  const parsed = parseQuestion(clean, 'my.yaml');
  expect(parsed).toMatchObject({
    ok: true,
    question: {
      id: 'quiet-numbers',
      first: true,
      ask: [{}, { reported: true }, {}],
      beats: { action: [{ evidence: ['own step'] }, { id: 'objection', evidence: [] }] },
    },
  });
});

describe('a question that does not hold', () => {
  test.each([
    [
      'no phrasing is the reported one',
      edited(clean, '    reported: true\n', ''),
      '5:1 `ask`: none is marked `reported`: mark the one people report',
    ],
    [
      'two are',
      edited(clean, 'distrust a calm number?', 'distrust a calm number?\n    reported: true'),
      '5:1 `ask`: 2 are marked `reported`: mark the one people report',
    ],
    [
      'two phrasings',
      edited(clean, '  - text: When did you last distrust a calm number?\n', ''),
      '5:1 `ask` has 2 entries: write at least 3 phrasings',
    ],
    [
      'evidence of another section',
      edited(clean, 'evidence: [how much]', 'evidence: [own step]'),
      '20:18 entry 1 of `evidence` is "own step": use one of where and what, how much, whose it was',
    ],
    [
      'evidence for two beats',
      edited(clean, 'How you take a no.', 'How you take a no.\n      evidence: [own step]'),
      '34:18 entry 1 of `evidence`: "own step" already shows "steps": the same words cannot show both',
    ],
    [
      'a beat that is there twice',
      edited(clean, 'id: objection', 'id: stake'),
      '31:11 `id`: the id "stake" is used twice; give each its own',
    ],
    [
      'a follow-up on no beat there is',
      edited(clean, 'beat: stake', 'beat: steak'),
      '51:11 `beat`: there is no beat "steak": use one of stake, whose, steps, objection, difference, habit',
    ],
    [
      'a follow-up without its beat',
      edited(clean, '    beat: stake\n', ''),
      '48:5 entry 1 of `follow_ups`: missing `beat`: name the one that is not_heard',
    ],
    [
      'a beat for what is always asked',
      edited(clean, '    when: always', '    when: always\n    beat: steps'),
      '71:11 `beat`: what is always asked hangs on no beat: remove it',
    ],
    [
      'nothing asked about doing it differently',
      edited(clean, 'id: do-differently', 'id: something-else'),
      '47:1 `follow_ups`: asks nothing with the id "do-differently" always: ask what they would do differently',
    ],
    [
      'a missing bar',
      edited(clean, '  sde2: A team acts on it.\n', ''),
      '71:1 missing `sde2`: say what an answer has to show at this level',
    ],
    [
      'an unknown key',
      edited(clean, 'pitfalls:', 'pitfals:'),
      '44:1 unknown key `pitfals`: did you mean `pitfalls`?',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toContain(problem);
  });

  test('an id that is no file name', () => {
    expect(problemsOf(edited(clean, 'id: quiet-numbers', 'id: con'))).toEqual([
      '2:5 `id` is "con": Windows keeps this name for a device: use another',
    ]);
  });
});

test('there is advice for every key the schema knows', () => {
  const keys = new Set<string>();
  JSON.stringify(z.toJSONSchema(questionSchema, { unrepresentable: 'any' }), (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) keys.add(name);
    return value;
  });
  expect(Object.keys(QUESTION_ADVICE).sort()).toEqual([...keys].sort());
});

test('a cut question is refused with places inside it, never with an exception', () => {
  fc.assert(
    fc.property(fc.nat(clean.length), fc.string(), (at, noise) => {
      const text = clean.slice(0, at) + noise + clean.slice(at);
      const lines = text.split('\n').length;
      const parsed = parseQuestion(text, 'my.yaml');
      return parsed.ok || parsed.problems.every(({ line }) => line >= 1 && line <= lines);
    }),
    { numRuns: 60 },
  );
});

describe('what a file is meant to hold is told by its keys', () => {
  test.each(builtInQuestionTexts())('a question: $path', ({ text }) => {
    expect(isQuestionText(text)).toBe(true);
  });
  test.each(builtInTexts())('a scenario: $path', ({ text }) => {
    expect(isQuestionText(text)).toBe(false);
  });
  test.each([
    ['a question that has lost its phrasings', edited(clean, 'ask:\n', 'asks:\n'), true],
    ['nothing at all', '', false],
    ['a key deeper down', 'sections:\n  ask: x\n', false],
    ['a scenario with a key of a question in it', 'title: x\nbeats: y\n', false],
    ['a list', '- ask\n', false],
  ])('%s', (_, text, expected) => {
    expect(isQuestionText(text)).toBe(expected);
  });
});
