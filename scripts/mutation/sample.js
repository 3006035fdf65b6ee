// What Stryker does not have: a sample of the mutants instead of all, and results as they come.
import { createHash } from 'node:crypto';
import { CheckStatus } from '@stryker-mutator/api/check';
import {
  commonTokens,
  declareClassPlugin,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */
/** @typedef {{ count: number, seed: string }} Sample */

/** Every mutant tested so far, in this process. */
export const tested = /** @type {MutantResult[]} */ ([]);

/**
 * Lets so many mutants pass, always the same for one seed, and calls the rest invalid.
 * @param {import('@stryker-mutator/api/core').StrykerOptions} options
 */
function sampler(options) {
  const { count, seed } = /** @type {Sample} */ (options['sample']);
  /** @param {string} id */
  const rank = (id) => createHash('sha256').update(`${seed} ${id}`).digest('hex');
  return {
    async init() {},
    /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
    async group(mutants) {
      return [mutants.map(({ id }) => id)];
    },
    /** @param {import('@stryker-mutator/api/core').Mutant[]} mutants */
    async check(mutants) {
      const ranked = mutants.map(({ id }) => id).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
      /** @returns {import('@stryker-mutator/api/check').CheckResult} */
      const result = (/** @type {number} */ at) =>
        at < count
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not in the sample' };
      return Object.fromEntries(ranked.map((id, at) => [id, result(at)]));
    },
  };
}
sampler.inject = tokens(commonTokens.options);

class Tally {
  /** @param {Readonly<MutantResult>} result */
  onMutantTested(result) {
    tested.push(result);
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Checker, 'sample', sampler),
  declareClassPlugin(PluginKind.Reporter, 'tally', Tally),
];
