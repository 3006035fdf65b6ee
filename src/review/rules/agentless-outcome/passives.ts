import type { Clause } from '../../../language/clause/clause.ts';
import { isPreposition } from '../../../language/clause/subject.ts';
import { holds, isNegated } from '../../../language/matchers.ts';
import type { Sentence } from '../../../language/passage.ts';
import { type Span, spanOver } from '../../../language/span.ts';
import type { Word } from '../../../language/words.ts';
import { holdPeople } from '../../vocabulary/people.ts';
import {
  ADOPTED,
  CLOSING,
  HAPPENED,
  LIGHT,
  LIGHT_NOUNS,
  MADE,
  NO_THING,
  NOT_DONE,
  OURS,
  PARTICLES,
  SHIPPED,
  STATES,
  WORK,
} from './words.ts';

/** `was resolved`, `got fixed`, `has been restored`: its words; none where it is no such verb. */
function passiveIn({ verb, words }: Clause): readonly Word[] {
  if (verb === null || verb.modal) return [];
  const after = words[words.indexOf(verb.head) + 1];
  if (verb.head.lower === 'got' && after) return [...verb.words, after];
  return verb.passive && holds(verb.words, HAPPENED) && !holds(verb.words, NOT_DONE)
    ? verb.words
    : [];
}

/** `by the platform team`, not `by 40%` or `by Friday`: somebody is named after all. */
function isActorNamed(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => {
    if (lower === 'help' || lower === 'thanks') return true;
    const next = words.slice(at + 1, at + 5);
    return lower === 'by' && (holdPeople(next) || holds(next, OURS));
  });
}

/** The noun a subject is about: `trust` in `customer trust across the region`. */
function nounOf({ subject }: Clause): readonly Word[] {
  const words = subject?.words ?? [];
  const of = words.findIndex((word, at) => at > 0 && isPreposition(word));
  return words.slice(0, of === -1 ? words.length : of).slice(-1);
}

/** A thing of the story: not people, and not `my patch`, which names its maker. */
function isThing(clause: Clause): boolean {
  if (clause.subject?.who !== 'other' || clause.subject.words.length === 0) return false;
  const noun = nounOf(clause);
  return !holds(clause.subject.words, NO_THING) && !holds(noun, STATES) && !holdPeople(noun);
}

/** `was written in Go`, `was made the default`, `was deployed across teams`: a state, or adoption. */
function isState(clause: Clause, deed: Word): boolean {
  const next = clause.words[clause.words.indexOf(deed) + 1];
  if (holds(clause.words, ADOPTED)) return true;
  if (LIGHT.has(deed)) return !holds(nounOf(clause), LIGHT_NOUNS);
  return MADE.has(deed) && next !== undefined && isPreposition(next);
}

/** A deed in the passive with nobody behind it. */
export interface Passive {
  span: Span;
  deed: string;
  sentence: Sentence;
  /** An end of the story, or a step on the way. */
  isClosing: boolean;
}

/** The deed of one clause, in the passive with nobody behind it; null where there is none. */
function deedIn(clause: Clause, sentence: Sentence, isLast: boolean): Passive | null {
  const passive = passiveIn(clause);
  const deed = passive[passive.length - 1];
  if (!deed || clause.kind !== 'main' || isNegated(clause) || !isThing(clause)) return null;
  if (isActorNamed(clause.words) || isState(clause, deed)) return null;
  const isClosing = CLOSING.has(deed) || (isLast && SHIPPED.has(deed));
  if (!isClosing && !WORK.has(deed)) return null;
  const after = clause.words[clause.words.indexOf(deed) + 1];
  const end = after && PARTICLES.has(after) ? after : deed;
  return {
    span: spanOver([...(clause.subject?.words ?? []), end]),
    deed: deed.lower,
    sentence,
    isClosing,
  };
}

/** The deeds of a sentence that nobody is said to have done. */
export function agentlessIn(sentence: Sentence, isLast: boolean): Passive[] {
  const { clauses } = sentence;
  // `I rolled it back and the queue was cleared` has said who did it.
  const own = clauses.findIndex(
    ({ subject, verb }) => verb !== null && subject !== null && subject.who !== 'other',
  );
  return clauses.flatMap((clause, at) => {
    const deed = deedIn(clause, sentence, isLast);
    return deed === null || (deed.isClosing && own !== -1 && own < at) ? [] : [deed];
  });
}
