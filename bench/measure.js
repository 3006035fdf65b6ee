// Fair measuring: the cases take turns in every round, so that noise hits all of them alike.

const ROUNDS = 51;
const WARM_UP = 3;

/** @param {readonly number[]} values @param {number} share between 0 and 1 */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/**
 * Runs every case in every round, each round starting with another one.
 * @param {Record<string, () => number | Promise<number>>} cases
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Promise<Map<string, number[]>>} what each case gave, without the warm-up
 */
export async function takeTurns(cases, { rounds = ROUNDS, warmUp = WARM_UP } = {}) {
  const entries = Object.entries(cases);
  /** @type {Map<string, number[]>} */
  const results = new Map(entries.map(([name]) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const [name, run] = entries[(turn + round + warmUp) % entries.length] ?? ['', () => 0];
      const value = await run();
      if (round >= 0) results.get(name)?.push(value);
    }
  }
  return results;
}

/** @param {string} line */
export function print(line) {
  process.stdout.write(`${line}\n`);
}

/** @param {number} value @param {number | undefined} target */
export function verdict(value, target) {
  if (target === undefined) return '';
  return `target ${target}: ${value <= target ? 'met' : 'MISSED'}`;
}

/**
 * Prints the median of each case with its middle half, and how it compares with the first one: the
 * median of the rounds' own ratios, since what disturbs a machine lasts longer than a round.
 * @param {Map<string, number[]>} results
 * @param {string} unit
 * @param {Record<string, number>} targets largest ratio wanted, by case
 */
export function printRatios(results, unit, targets) {
  const [first = []] = results.values();
  for (const [name, values] of results) {
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
    const ratio = median(values.map((value, round) => value / (first[round] ?? Number.NaN)));
    const spread = `${low?.toFixed(1)} to ${high?.toFixed(1)}`;
    print(
      [
        `  ${name.padEnd(32)}`,
        `${middle?.toFixed(1).padStart(7)} ${unit}`,
        `(${spread})`.padEnd(18),
        `ratio ${ratio.toFixed(2)}`,
        verdict(Number(ratio.toFixed(2)), targets[name]),
      ].join('  '),
    );
  }
  print(`  medians of ${first.length} runs each, in brackets the middle half`);
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}
