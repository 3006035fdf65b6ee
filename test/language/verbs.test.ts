import { expect, test } from 'vitest';
import { irregularPast } from '../../src/language/verbs.ts';

test.each([
  ['written', 'wrote'],
  ['put', 'put'],
  ['built', 'built'],
  ['fixed', undefined],
])('the past of "%s" is %j', (participle, past) => {
  expect(irregularPast(participle)).toBe(past);
});
