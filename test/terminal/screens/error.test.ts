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
    const [first, ...rest] = faultScreen(thrown, { kept: '/state', debug: false });
    expect(first).toBe(`error: something went wrong inside star-coach (${name})`);
    expect(rest.join(' ')).toContain('This is a fault of the program, not of yours.');
    expect(rest.join(' ')).not.toMatch(/\.ts|node:/);
  });

  test('says where the words are, and how to see more', () => {
    const [, ...rest] = faultScreen(new Error('x'), { kept: '/state', debug: false });
    expect(rest).toEqual([
      'This is a fault of the program, not of yours.',
      'What you typed is kept in',
      '  /state',
      'and what could not be is shown here.',
      'To see where it happened: STAR_COACH_DEBUG=1',
    ]);
    const unkept = faultScreen(new Error('x'), { kept: null, debug: false });
    expect(unkept).toContain('What you typed is shown here.');
  });

  test('shows where it happened when asked', () => {
    const lines = faultScreen(new Error('x'), { kept: null, debug: true });
    expect(lines.join('\n')).toMatch(/^ +at .*error\.test\.ts/m);
    expect(lines.join('\n')).not.toContain('STAR_COACH_DEBUG');
  });
});

test.each(ATTACKS)('no control character passes: %j', (attack) => {
  const lines = [
    ...errorScreen(new UsageError(`no scenario is called "${attack}"`, { hint: attack })),
    ...faultScreen(new Error(attack), { kept: attack, debug: true }),
  ];
  for (const line of lines) {
    expect(unsafeCharacter(line)).toBeNull();
    expect(line).not.toContain('\u001b');
  }
});
