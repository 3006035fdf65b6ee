import { expect, test } from 'vitest';
import { leftOutScreen } from '../../../src/terminal/screens/left-out.ts';
import { ATTACKS, unsafeCharacter } from '../../support/characters.ts';
import { plainLook, richLook } from '../../support/looks.ts';

const at = { line: 3, column: 12 };
const message = 'missing `title`: name the story in a few words';

test('one file: where, why, and what to type', () => {
  expect(leftOutScreen([{ file: 'mine/a b.yaml', at, message, more: 2 }], plainLook())).toEqual([
    'One of your files is left out:',
    '  mine/a b.yaml:3:12: missing `title`: name the story in a few words (and 2 more)',
    'What to change: star-coach check "mine/a b.yaml"',
  ]);
});

test('several files: each on its line, without a place where there is none', () => {
  const leftOut = [
    { file: 'a.yaml', at, message, more: 0 },
    { file: 'b.yaml', message: 'its id "x" is also in a.yaml: give this one another', more: 0 },
  ];
  expect(leftOutScreen(leftOut, plainLook())).toEqual([
    '2 of your files are left out:',
    '  a.yaml:3:12: missing `title`: name the story in a few words',
    '  b.yaml: its id "x" is also in a.yaml: give this one another',
    'What to change: star-coach check FILE',
  ]);
});

test('many files: the first of them', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({
    file: `${index}.yaml`,
    message,
    more: 0,
  }));
  const lines = leftOutScreen(many, plainLook());
  expect(lines).toHaveLength(13);
  expect(lines.at(-2)).toBe('  and 30 more');
});

test('none: nothing', () => {
  expect(leftOutScreen([], plainLook())).toEqual([]);
});

test('what is hostile is shown escaped', () => {
  const hostile = ATTACKS.map((attack) => ({ file: attack, at, message: attack, more: 0 }));
  for (const leftOut of [hostile, hostile.slice(0, 1)]) {
    for (const line of leftOutScreen(leftOut, richLook())) {
      expect(unsafeCharacter(line)).toBeNull();
    }
  }
});
