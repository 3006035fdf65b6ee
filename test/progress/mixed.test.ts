import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixed } from '../../src/progress/mixed.ts';

/** Items such as `a1`: scenario `a`, the first of it. */
function items(text: string): { scenarioId: string; name: string }[] {
  return text.split(' ').map((name) => ({ scenarioId: name.slice(0, 1), name }));
}

describe('mixed', () => {
  test.each<[string, string, string]>([
    ['what is mixed stays', 'a1 b1 a2 c1', 'a1 b1 a2 c1'],
    ['a second one waits for another scenario', 'a1 a2 b1', 'a1 b1 a2'],
    ['each comes as soon as it can', 'a1 a2 a3 b1 b2 c1', 'a1 b1 a2 b2 a3 c1'],
    ['many at the end go between those before', 'a1 b1 c1 c2 c3', 'c1 a1 c2 b1 c3'],
    ['too many of one come last', 'a1 a2 a3 a4 b1', 'a1 b1 a2 a3 a4'],
    ['one scenario stays in its order', 'a1 a2 a3', 'a1 a2 a3'],
  ])('%s', (_, before, after) => {
    expect(mixed(items(before)).map(({ name }) => name)).toEqual(after.split(' '));
  });

  test('nothing is nothing', () => {
    expect(mixed([])).toEqual([]);
  });

  const anyItems = fc.array(
    fc.constantFrom('a', 'b', 'c', 'd').map((scenarioId) => ({ scenarioId })),
    { maxLength: 30 },
  );

  function countOf(all: readonly { scenarioId: string }[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { scenarioId } of all) counts.set(scenarioId, (counts.get(scenarioId) ?? 0) + 1);
    return counts;
  }

  test('as few neighbours as can be are of one scenario', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const result = mixed(all);
        const alike = result.filter((each, at) => each.scenarioId === result[at - 1]?.scenarioId);
        const most = Math.max(0, ...countOf(all).values());
        expect(alike).toHaveLength(Math.max(0, most - (all.length - most) - 1));
      }),
    );
  });

  test('nothing is lost, and those of one scenario stay in their order', () => {
    fc.assert(
      fc.property(anyItems, (all) => {
        const result = mixed(all);
        for (const id of countOf(all).keys()) {
          const own = (list: typeof all) => list.filter(({ scenarioId }) => scenarioId === id);
          const before = own(all);
          const after = own(result);
          expect(after).toHaveLength(before.length);
          expect(after.every((each, at) => each === before[at])).toBe(true);
        }
        expect(result).toHaveLength(all.length);
      }),
    );
  });
});
