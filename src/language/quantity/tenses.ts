import type { Clause } from '../clause/clause.ts';
import { irregularPast, isPast } from '../verbs.ts';
import type { Word } from '../words.ts';
import type { End } from './ends.ts';

/** `took` and `takes`: then and now of one verb. */
function isPastOf(past: Clause, present: Clause): boolean {
  const then = past.verb?.head.lower ?? '';
  const now = present.verb?.head.lower ?? '';
  if (then === now || then === '' || now === '') return false;
  return (
    isPast(then) &&
    (irregularPast(now.replace(/s$/, '')) === then || then.startsWith(now.replace(/e?s$/, '')))
  );
}

/** The past and the present of one verb, side by side: `what took a day takes an hour`. */
const THEN_AND_NOW: readonly (readonly [string, string])[] = [
  ['took', 'takes'],
  ['took', 'take'],
  ['needed', 'needs'],
  ['cost', 'costs'],
  ['lost', 'loses'],
  ['had', 'has'],
];

/** Among the words both stand. */
export function comparesVerbs(words: readonly Word[]): boolean {
  const forms = new Set(words.map(({ lower }) => lower));
  return THEN_AND_NOW.some(([then, now]) => forms.has(then) && forms.has(now));
}

/** Of these a past and a present are set against each other without a word for it. */
const ELAPSED: readonly End['kind'][] = ['time', 'money', 'share'];
/** Told of the present. */
export function isPresentTold({ verb }: Clause): boolean {
  if (verb === null || verb.modal) return false;
  const head = verb.words[0]?.lower ?? '';
  return !isPast(head) && !/^(?:was|were|had|did|'d)$/.test(head);
}

function isPastTold({ verb }: Clause): boolean {
  const head = verb?.words[0]?.lower ?? '';
  return isPast(head) || /^(?:was|were|had|did|'d)$/.test(head);
}

/** The tenses of two clauses set the amounts in them apart. */
export function differInTense(
  one: Clause | undefined,
  other: Clause | undefined,
  kind: End['kind'],
): boolean {
  if (!one || !other || one === other || !one.verb || !other.verb) return false;
  const [past, present] = isPastTold(one) ? [one, other] : [other, one];
  if (!isPastTold(past) || !isPresentTold(present)) return false;
  return isPastOf(past, present) || ELAPSED.includes(kind);
}
