import type { Clause } from '../../language/clause/clause.ts';
import { REPORTING } from '../../language/clause/kind.ts';
import { isAdverb, isDeterminer, isPreposition } from '../../language/clause/subject.ts';
import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { NEGATIONS, PAST, PRESENT } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';
import type { Word } from '../../language/words.ts';
import type { Proof } from './evidence.ts';
import { stepOf } from './step.ts';

const OPENING = phrases(
  'what|all|thing that? i _? did|done',
  'what|all|thing that? i ended up doing',
);
const LEADS = wordList('to i');
/** Words of a step, with what opens it. */
const LONGEST = 60;
/** Words between it and the `was`: `what I did in the end was`. */
const REACH = 4;
const BE = wordList('was is');
/** Ends what was done: another clause follows. */
const BREAK = /[,.;:()–—]/;
/** Done over and over, hardly, or not quite: no step of this story. */
const HABITS = wordList(
  'usually normally typically generally always often sometimes mostly rarely seldom hardly ever almost nearly',
);
/** What it was like, not what it was: `what I did was wrong for the patients`. */
const QUALITIES = wordList(
  'far wrong right good bad best worst great fine fair brave risky hard easy simple quick cheap unusual unpopular dangerous enough',
);

/** Somebody else says it: `she told me that | what I did was ...`. */
function isSaidByOthers(from: Word, before: Clause | undefined): boolean {
  if (from.quoted) return true;
  const isSaid = before?.verb ? REPORTING.has(before.verb.head) : false;
  return isSaid && before?.subject?.who === 'other' && !from.gap.includes(',');
}

/** Where the deed stands among words behind the `was`: `to | file its edge`, `simply | unplug`, `I | rang`; -1 where none does. */
function deedIn(words: readonly Word[]): number {
  const at = words.findIndex((word) => !LEADS.has(word) && !isAdverb(word));
  const deed = words[at];
  if (deed === undefined || isDeterminer(deed) || isPreposition(deed)) return -1;
  const isTold = words.slice(0, at).some(({ lower }) => lower === 'i');
  // `was praised by`: what became of it.
  const isPassive = !isTold && deed.lower.endsWith('ed') && PAST.has(deed);
  return QUALITIES.has(deed) || (isPassive && !PRESENT.has(deed)) ? -1 : at;
}

/** The step told in words that begin with `what I did`; `opening` is how many those are. */
function stepIn(words: readonly Word[], opening: number): Proof[] {
  const [from] = words;
  const be = words.slice(opening, opening + REACH + 1).findIndex((word) => BE.has(word));
  const behind = opening + be + 1;
  const place = behind + deedIn(words.slice(behind));
  const deed = words[place];
  const lead = words.slice(1, place);
  if (!from || !deed || be === -1 || place < behind) return [];
  const isBroken = lead.some(({ gap }) => BREAK.test(gap));
  if (isBroken || holds(lead, NEGATIONS) || holds(lead, HABITS)) return [];
  const rest = words.slice(place + 1);
  const end = rest.findIndex(({ gap }) => BREAK.test(gap));
  return stepOf(from, deed, end === -1 ? rest : rest.slice(0, end));
}

/** `What I did was take the pump apart`: the deed stands behind the `was`. */
export function cleftSteps({ words, clauses }: Sentence): Proof[] {
  const steps: Proof[] = [];
  let next = 0;
  let before: Clause | undefined;
  for (const { at, start, words: opening } of OPENING.in(words)) {
    for (let each = clauses[next]; each && each.end <= start; each = clauses[next]) {
      if (each.verb !== null) before = each;
      next += 1;
    }
    const [from] = opening;
    if (!from || isSaidByOthers(from, before)) continue;
    steps.push(...stepIn(words.slice(at, at + LONGEST), opening.length));
  }
  return steps;
}
