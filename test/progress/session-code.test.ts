import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionCode, shownCodes } from '../../src/progress/session-code.ts';

const anyIds = fc.uniqueArray(
  fc.oneof(
    fc.string({ minLength: 1 }),
    fc
      .tuple(fc.nat(), fc.nat())
      .map(([one, other]) => `run-${one.toString(36)}-${other.toString(36)}`),
  ),
  { maxLength: 40 },
);

test('a code is of the id alone: no number, no word, and no other id', () => {
  fc.assert(
    fc.property(anyIds, (ids) => {
      const codes = shownCodes(ids);
      expect(new Set(codes.values()).size).toBe(ids.length);
      for (const [id, code] of codes) {
        expect(code).toMatch(/^[b-df-hjkmnp-tv-xz][b-df-hjkmnp-tv-xz2-9]{4,11}$/);
        expect(sessionCode(id).startsWith(code)).toBe(true);
      }
    }),
  );
});

test('whatever else is removed or added, what was shown still begins the code', () => {
  fc.assert(
    fc.property(anyIds, fc.nat(), (ids, seed) => {
      const before = shownCodes(ids);
      const after = shownCodes(ids.filter((_, at) => (at + seed) % 3 > 0));
      for (const [id, code] of after) {
        const known = before.get(id) ?? '';
        expect(known.startsWith(code) || code.startsWith(known)).toBe(true);
      }
    }),
  );
});

test('thousands of sessions hardly ever need a sixth sign', () => {
  const ids = Array.from(
    { length: 2000 },
    (_, at) => `run-mi${at.toString(36)}-${(at * 7919).toString(36)}`,
  );
  const long = [...shownCodes(ids).values()].filter((code) => code.length > 5);
  expect(long.length).toBeLessThan(10);
});

test.each([
  ['run-mikx2abc-1x2y3z', 'run-mikx2abc-1x2y30'],
  ['a', 'b'],
])('%s and %s begin differently', (one, other) => {
  expect(sessionCode(one).slice(0, 5)).not.toBe(sessionCode(other).slice(0, 5));
});
