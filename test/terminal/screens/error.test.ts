import { describe, expect, test } from 'vitest';
import { ContentError, UsageError } from '../../../src/errors.ts';
import { errorScreen, faultScreen } from '../../../src/terminal/screens/error.ts';
import { ATTACKS, unsafeCharacter } from '../../support/characters.ts';

describe('an expected error says', () => {
  test.each([
    ['what happened', new UsageError('no such thing'), ['error: no such thing']],
    [
      'what to do about it, below',
      new UsageError('no such thing', { hint: 'See what there is:\n  star-coach list' }),
      ['error: no such thing', 'See what there is:', '  star-coach list'],
    ],
    [
      'where it is, with the line and a caret',
      new ContentError([
        { file: 'a.yaml', line: 2, column: 5, message: 'not so', source: 'id: X' },
      ]),
      ['error: a.yaml:2:5: not so', '  id: X', '      ^'],
    ],
  ])('%s', (_, error, lines) => {
    expect(errorScreen(error)).toEqual(lines);
  });
});

describe('a fault of the program', () => {
  test.each([
    ['an error', new TypeError('x is not a function'), 'TypeError: x is not a function'],
    ['anything thrown', 'a string', 'a string'],
  ])('%s is named, without a stack', (_, thrown, name) => {
    const [first, ...rest] = faultScreen(thrown);
    expect(first).toBe(`error: something went wrong inside star-coach (${name})`);
    expect(rest.join(' ')).toContain('This is a fault of the program, not of yours.');
    expect(rest.join(' ')).not.toMatch(/\.ts|node:/);
  });
});

test.each(ATTACKS)('no control character passes: %j', (attack) => {
  const lines = [
    ...errorScreen(new UsageError(`no scenario is called "${attack}"`, { hint: attack })),
    ...faultScreen(new Error(attack)),
  ];
  for (const line of lines) {
    expect(unsafeCharacter(line)).toBeNull();
    expect(line).not.toContain('\u001b');
  }
});
