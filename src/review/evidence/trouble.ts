import { NEGATIONS } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import { TROUBLING } from '../vocabulary/valence-words.ts';

const TROUBLES = wordList(`
  ${TROUBLING} slow slower slowly late later latest manual manually hours wait waits waited waiting
  without only except but however although though despite instead too unable unknown unfamiliar
  outdated flaky duplicate duplicates duplicated refused refuse skipped skip off down broke breaks
  differed different needed need wanted debating debated hesitant resisted pushed disagreed leak
  leaking leaked stuck stopped stops fell over growing grew grown expensive cost twice again
  bottleneck underwater struggling disengaged legacy drifted wrong torn jammed locked expired
  bug bugs outage outages vulnerability vulnerabilities incident incidents pages paged alerts burning burned
  found locked gate limit delayed delay overdue behind clash clashed fought
  vulnerable exposed old no more silent silently hardly barely nearly`);

/** Something was wrong, missing, feared or wanted. */
export function tellsTrouble(words: readonly Word[]): boolean {
  return words.some((word) => TROUBLES.has(word) || NEGATIONS.has(word));
}
