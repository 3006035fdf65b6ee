import type { Span } from '../span.ts';
import type { Word } from '../words.ts';

/** What a quantity measures. */
export type QuantityKind = 'share' | 'money' | 'time' | 'ratio' | 'count' | 'zero';

/** A stretch that measures something: `40%`, `$8,000`, `two sprints`, `from 9 to 2`, `halved`. */
export interface Quantity extends Span {
  kind: QuantityKind;
  words: readonly Word[];
  /** `from 9 to 2`, `from 40% to zero`. */
  isDelta: boolean;
  /** Says when, how often or how long one met, not how much came of it: `six months later`. */
  isSetting: boolean;
}

/** A measured stretch while it is being read: up to the word at `end`. */
export interface Measured {
  kind: QuantityKind;
  end: number;
}
