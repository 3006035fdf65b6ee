/**
 * How a story ends. `mended`: a failure that was put right; `modest`: a part of it; `no-figure`: nothing that
 * could be measured; `failed` and `stopped`: not at all, `stopped` by a decision. One that does not say got
 * what it set out for.
 */
export const OUTCOMES = ['achieved', 'mended', 'modest', 'no-figure', 'failed', 'stopped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How it ends where it does not say. */
export const USUAL_OUTCOME: Outcome = 'achieved';
