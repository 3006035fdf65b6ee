import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** What a quantity measures. */
export type QuantityKind = 'share' | 'money' | 'time' | 'ratio' | 'count' | 'zero';

/**
 * What a quantity is there for. Only `measure` says how much came of something or how bad it was;
 * the others tell when, how often, how long people met or had, what was aimed at, how many people
 * there were, or which ones are meant.
 */
export type QuantityRole =
  | 'measure'
  | 'when'
  | 'interval'
  | 'meeting'
  | 'deadline'
  | 'goal'
  | 'headcount'
  | 'which';

/** A stretch that measures something: `40%`, `$8,000`, `two sprints`, `from 9 to 2`, `halved`. */
export interface Quantity extends Span {
  kind: QuantityKind;
  words: readonly Word[];
  /** `from 9 to 2`, `from 40% to zero`. */
  isDelta: boolean;
  role: QuantityRole;
}

/** A measured stretch while it is being read: up to the word at `end`. */
export interface Measured {
  kind: QuantityKind;
  end: number;
}
