import { expect, test } from 'vitest';
import { shortHash } from '../../src/text/short-hash.ts';

// What FNV-1a of 32 bits gives, as its authors print it.
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('%j', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36));
});

test('the order of letters counts', () => {
  expect(shortHash('ab')).not.toBe(shortHash('ba'));
});
