import { phrases } from '../phrases.ts';
import type { Word } from '../words.ts';
import type { QuantityKind } from './quantity.ts';

interface InWords {
  kind: QuantityKind;
  from: number;
  end: number;
}

/** What goes wrong in this trade: `no` before it is a zero, before anything else it is a lack. */
const TROUBLE =
  'downtime|outage|outages|incident|incidents|error|errors|failure|failures|loss|losses|regression|regressions|complaint|complaints|rollback|rollbacks|escalation|escalations|bug|bugs|defect|defects|tickets|pages|alerts|disruption|disruptions|interruption|interruptions|breach|breaches|violations|duplicates|repeats|recurrence|recurrences|attrition|churn|crashes|timeouts|sev1s|surprises';
const NONES = phrases(
  `no|without|any ${TROUBLE}`,
  `no|without _ ${TROUBLE}`,
  `no|without _ _ ${TROUBLE}`,
  'no|without data|customer|user|visible|production|measurable impact',
  'no|without customer|user _ impact',
  'not a single _',
  'without a single _',
  'not one _',
  'no|zero one has _ since',
  `has|have not|n't had|seen a|an|any|one ${TROUBLE}`,
  `has|have not|n't had|seen a|an|any|one _ ${TROUBLE}`,
  `has|have not|n't had|seen a|an|any|one _ _ ${TROUBLE}`,
  `had no _? ${TROUBLE}`,
  'nobody has|had had? to? _ _? _? _? since',
  'no one has|had had? to? _ _? _? _? since',
  'to|now none',
  'since|not|then not? once',
  'never|none again|since',
  'none of them|these|those',
);
const CHANGES = phrases(
  'halve|halved|halving',
  'halves the|our|its|their|that|this|every|each',
  'doubled|doubles|doubling',
  'double the|our|its|their',
  '~triple',
  '~quadruple',
  'twofold|threefold|fourfold|fivefold|tenfold',
  'in|by half',
  'half the|of|as|that|its|our',
  'twice as|the',
  'orders? of magnitude',
  'an order of magnitude',
  'order of magnitude',
  'a third|quarter|fifth|tenth of',
  'by|to|into a|one third|quarter|fifth|tenth|half',
  'in half',
  'one|two|three|four _? in|of|out of? three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred',
  'every second|third|fourth|fifth|other|tenth _',
  'once|twice|thrice a|per|every|each day|night|week|month|year|shift|sprint|hour',
);
/** `any` alone says nothing; it stands in the list for `didn't have any outages`. */
const NEEDS_NEGATION = 'any';

/** Zeros in words: `no downtime`, `without a single rollback`. */
export function nonesIn(words: readonly Word[]): InWords[] {
  return NONES.in(words)
    .filter(
      ({ words: [first], at }) => first?.lower !== NEEDS_NEGATION || isNegatedBefore(words, at),
    )
    .map(({ at, words: own }) => ({ kind: 'zero', from: at, end: at + own.length }));
}

function isNegatedBefore(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => lower === "n't" || lower === 'not');
}

/** Shares and ratios in words: `halved`, `twice as fast`, `by a third`. */
export function changesIn(words: readonly Word[]): InWords[] {
  return CHANGES.in(words).map(({ at, words: own }) => ({
    kind: / (?:in|of) |^every|third|quarter|fifth|tenth|half/.test(
      own.map(({ lower }) => lower).join(' '),
    )
      ? 'share'
      : 'ratio',
    from: at,
    end: at + own.length,
  }));
}
