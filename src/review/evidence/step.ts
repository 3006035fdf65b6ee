import type { Word } from '../../language/words.ts';
import type { Proof } from './evidence.ts';
import { isHollow } from './hollow-deeds.ts';
import { isSpecific } from './specific.ts';

/** From the first of some words to the end of what is done to a thing a stranger could picture. */
export function stepOf(from: Word, deed: Word, object: readonly Word[]): Proof[] {
  const last = object[object.length - 1];
  if (!last || isHollow(deed, object[0]) || !object.some(isSpecific)) return [];
  return [{ start: from.start, end: last.end, shows: 'own step' }];
}
