// Chance that comes out the same every time.

/** @param {number} seed */
export function createChance(seed) {
  let state = seed;

  /** mulberry32: a number from 0 up to, but not, 1. */
  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  return {
    /** @param {number} share between 0 and 1 */
    happens: (share) => next() < share,
    /** A whole number from `low` to `high`. @param {number} low @param {number} high */
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** @template Item @param {readonly [Item, ...Item[]] | readonly Item[]} items @returns {Item} */
    oneOf(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}
