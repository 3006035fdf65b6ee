import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_KEYS } from '../../src/command-keys.ts';
import type { Choice } from '../../src/prompter.ts';
import { checkKeys } from '../support/scripted-prompter.ts';

/** One choice for each of these keys; two are the one that is shown and the other. */
function keyed(...keys: [Choice<string>['key']?, Choice<string>['also']?][]): Choice<string>[] {
  return keys.map(([key, also], index) => ({
    value: `${index}`,
    label: 'it',
    ...(key === undefined ? {} : { key }),
    ...(also === undefined ? {} : { also }),
  }));
}

// What every scripted conversation of these tests is held to, so every menu that one reaches.
test.each<[string, Choice<string>[], RegExp | null]>([
  ['different keys', keyed(['enter', 't'], ['e'], ['esc']), null],
  ['no keys', keyed([], []), null],
  ['one key twice', keyed(['e'], ['e']), /two choices with one key/],
  ['a key that is another one not shown', keyed(['enter', 't'], ['t']), /two choices with one key/],
  ['a choice without a key', keyed(['e'], []), /without a key/],
])('a menu with %s', (_, choices, problem) => {
  if (problem === null) expect(() => checkKeys(choices)).not.toThrow();
  else expect(() => checkKeys(choices)).toThrow(problem);
});

test('the README says what the keys are that most screens have', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { leave } = COMMAND_KEYS;
  expect(readme.replace(/\s+/g, ' ')).toContain(
    `Enter is the next step, Esc one step back, \`${leave}\` leaves`,
  );
});
