import { expect, test } from 'vitest';
import { quotedKey, quotedText } from '../../src/scenario/yaml/quoting.ts';

const FORTY = 'a key of exactly forty characters, as is';

test.each([
  ['title', '`title`'],
  [3, '`3`'],
  ['', '`""`'],
  [FORTY, `\`${FORTY}\``],
  [`${FORTY}!`, `\`${FORTY}…\``],
  [`${FORTY.slice(0, 39)} and on`, `\`${FORTY.slice(0, 39)}…\``],
  ['a\nb\u202e', '`a\\nb\\u202e`'],
])('the key %j is named %s', (key, named) => {
  expect(quotedKey(key)).toBe(named);
});

test.each([
  ['', '""'],
  ['as it is', '"as it is"'],
  [`${FORTY}!`, `"${FORTY}…"`],
  ['two\tlines\n', '"two\\tlines\\n"'],
])('the text %j is quoted %s', (text, quoted) => {
  expect(quotedText(text)).toBe(quoted);
});
