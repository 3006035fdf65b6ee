import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/prompter.ts';
import { keyMenu, letterOf } from '../../src/terminal/key-menu.ts';

const START: Choice<string> = { value: 'start', label: 'start', key: 'enter', also: 's' };
const EDIT: Choice<string> = { value: 'edit', label: 'edit', key: 'e' };
const STOP: Choice<string> = { value: 'stop', label: 'stop here', key: 'esc' };
const UNKEYED: Choice<string> = { value: 'other', label: 'other' };

describe('a menu of keys', () => {
  test.each<[string, Choice<string>[], string[] | null]>([
    ['each choice has one', [START, EDIT], ['enter start', 'e edit']],
    ['one choice has none', [START, UNKEYED], null],
    ['no choice has one', [UNKEYED], null],
    ['there are no choices', [], null],
  ])('where %s', (_, choices, expected) => {
    const row = keyMenu(choices, undefined)?.row.map(({ key, label }) => `${key} ${label}`);
    expect(row ?? null).toEqual(expected);
  });

  test.each<[string, Choice<string>[], string[]]>([
    ['at the end, where it is no choice', [EDIT], ['edit', 'goes on']],
    ['once, where it is the choice of Esc', [EDIT, STOP], ['edit', 'stop here']],
    [
      'once, where it is the choice of another key',
      [EDIT, { ...STOP, key: 'q' }],
      ['edit', 'stop here'],
    ],
  ])('says the way back %s', (_, choices, expected) => {
    const menu = keyMenu(choices, { back: 'stop' }, 'goes on');
    expect(menu?.row.map(({ label }) => label)).toEqual(expected);
    expect(menu?.way).toEqual({ back: 'stop' });
  });

  test('has the choice of Esc as its way back', () => {
    expect(keyMenu([EDIT, STOP], undefined)?.way).toEqual({ back: 'stop' });
    expect(keyMenu([EDIT], undefined)?.way).toBeUndefined();
  });

  test.each([
    ['enter', 'start'],
    ['s', 'start'],
    ['S', 'start'],
    ['E', 'edit'],
    ['x', undefined],
    ['', undefined],
  ])('%j chooses %s', (key, value) => {
    expect(keyMenu([START, EDIT], undefined)?.find(key)?.value).toBe(value);
  });
});

test.each<[Choice<string>, string | null]>([
  [START, 's'],
  [EDIT, 'e'],
  [STOP, null],
  [UNKEYED, null],
])('the letter of %o is %s', (choice, letter) => {
  expect(letterOf(choice)).toBe(letter);
});

test('numbers stand in place of letters, by their place in the row', () => {
  const menu = keyMenu([START, EDIT, { ...EDIT, value: 'more', label: 'more', key: 'm' }], {
    back: 'stop',
  });
  expect(menu?.numbered.map(({ key }) => key)).toEqual(['enter', '2', '3', 'esc']);
  expect(['0', '1', '2', '3', '4', 'x'].map((key) => menu?.at(key)?.value)).toEqual([
    ...[undefined, undefined, 'edit', 'more', undefined, undefined],
  ]);
});
