import { describe, expect, test } from 'vitest';
import {
  readLevel,
  readPrinciple,
  readPrinciples,
  readSection,
  readWhole,
} from '../../../src/commands/arguments/options.ts';
import { readPlanFlags } from '../../../src/commands/arguments/plan-flags.ts';
import { EXIT, UsageError } from '../../../src/errors.ts';
import { story } from '../../support/library.ts';

/** The usage error of a reading that has to fail. */
function refusal(read: () => unknown): { message: string; hint: string | undefined } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.exitCode).toBe(EXIT.usage);
    return { message: error.message, hint: error.hint };
  }
  throw new Error('was read');
}

describe('a level', () => {
  test.each([
    ['sde1', 'sde1'],
    ['SDE2', 'sde2'],
    ['senior', 'senior'],
    ['sen', 'senior'],
  ])('is read from %j', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });

  test.each(['', 's', 'sde', 'sde3', 'seniors', 'staff'])('is not read from %j', (text) => {
    expect(refusal(() => readLevel(text)).message).toBe(
      `--level expects one of sde1, sde2, senior, found "${text}"`,
    );
  });
});

describe('a section', () => {
  test.each([
    ['situation', 'situation'],
    ['Action', 'action'],
    ['s', 'situation'],
    ['res', 'result'],
    ['ref', 'reflection'],
  ])('is read from %j', (text, section) => {
    expect(readSection(text)).toBe(section);
  });

  test.each(['', 'r', 're', 'actions', 'x'])('is not read from %j', (text) => {
    expect(refusal(() => readSection(text)).message).toBe(
      `--section expects one of situation, task, action, result, reflection, found "${text}"`,
    );
  });
});

describe('a principle', () => {
  test.each([
    ['Dive Deep', 'dive-deep'],
    ['own', 'ownership'],
  ])('is read from %j', (text, slug) => {
    expect(readPrinciple('--lp', text)).toBe(slug);
  });

  test.each([
    ['d', '--lp d could mean dive-deep, deliver-results', 'Type a few more letters.'],
    [
      'dive-depp',
      '--lp expects a leadership principle, found "dive-depp"',
      'Did you mean "dive-deep"?',
    ],
  ])('is not read from %j', (text, message, hint) => {
    expect(refusal(() => readPrinciple('--lp', text))).toEqual({ message, hint });
  });

  test('is not read from something else; then all of them are named', () => {
    expect(refusal(() => readPrinciple('--as', 'teamwork and more')).hint).toMatch(
      /^One of: customer-obsession, ownership, .*success-and-scale-bring-broad-responsibility$/,
    );
  });
});

describe('principles', () => {
  test.each<[string[], string[]]>([
    [
      ['dive-deep', 'own'],
      ['dive-deep', 'ownership'],
    ],
    [
      ['dive-deep,ownership', 'dive-deep'],
      ['dive-deep', 'ownership'],
    ],
    [['Dive Deep, Think Big'], ['dive-deep', 'think-big']],
    [['Are Right, A Lot'], ['are-right-a-lot']],
    [['dive-deep,'], ['dive-deep']],
    [[], []],
  ])('are read from %j', (texts, slugs) => {
    expect(readPrinciples('--lp', texts)).toEqual(slugs);
  });

  test.each([
    [['dive-deep,teamwork'], 'found "teamwork"'],
    [['dive-deep,,own'], 'found ""'],
  ])('are not read from %j', (texts, message) => {
    expect(refusal(() => readPrinciples('--lp', texts)).message).toContain(message);
  });
});

describe('a whole number', () => {
  test.each([
    ['1', 1],
    ['10', 10],
    ['007', 7],
  ])('is read from %j', (text, value) => {
    expect(readWhole('--count', text, 1, 10)).toBe(value);
  });

  test.each(['0', '11', '-1', '1.5', '1e1', '', ' 1', 'ten', '0x1', '9'.repeat(400)])(
    'is not read from %j',
    (text) => {
      expect(refusal(() => readWhole('--count', text, 1, 10)).message).toBe(
        `--count expects a whole number from 1 to 10, found "${text}"`,
      );
    },
  );
});

describe('the flags of a plan', () => {
  const scenario = story('alpha', 'dive-deep', 'ownership', 'earn-trust');

  test.each([
    ['nothing', {}, { level: undefined, pivot: undefined, sections: [] }],
    ['a level', { level: 'SDE2' }, { level: 'sde2' }],
    ['another principle', { as: 'own' }, { pivot: 'ownership' }],
    ['its own principle, which is no other', { as: 'dive-deep' }, { pivot: undefined }],
    ['sections', { section: ['res', 'Task'] }, { sections: ['result', 'task'] }],
  ])('may say %s', (_, flags, expected) => {
    expect(readPlanFlags(scenario, flags)).toMatchObject(expected);
  });

  test.each([
    [
      'a level the scenario is not written for',
      { level: 'senior' },
      '"alpha" is not written for senior',
      'It has: sde2',
    ],
    [
      'a principle the story says nothing about',
      { as: 'frugality' },
      '"alpha" says nothing about Frugality',
      'It can be told for: dive-deep, ownership, earn-trust',
    ],
  ])('may not say %s', (_, flags, message, hint) => {
    expect(refusal(() => readPlanFlags(scenario, flags))).toEqual({ message, hint });
  });

  test('a story that can be told for one principle only says so', () => {
    const { hint } = refusal(() => readPlanFlags(story('beta', 'dive-deep'), { as: 'ownership' }));
    expect(hint).toBe('It can be told for: dive-deep');
  });
});
