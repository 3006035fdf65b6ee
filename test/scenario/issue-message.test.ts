import { expect, test } from 'vitest';
import { adviceFrom } from '../../src/scenario/yaml/issue-message.ts';

const advice = adviceFrom({ why: 'say why', 3: 'never by a number' }, 'write it all');

test.each([
  ['the file itself', [], 'write it all'],
  ['a key', ['why'], 'say why'],
  ['a key, however deep', ['probes', 0, 'why'], 'say why'],
  ['a key nobody advises on', ['title'], undefined],
  ['an entry, whatever its number', ['probes', 3], undefined],
  ['what every object has', ['constructor'], undefined],
])('advice for %s', (_, path, expected) => {
  expect(advice(path)).toBe(expected);
});
