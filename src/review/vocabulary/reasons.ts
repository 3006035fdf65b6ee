import type { Clause } from '../../language/clause/clause.ts';
import { isAuxiliary } from '../../language/clause/subject.ts';
import type { VerbGroup } from '../../language/clause/verb.ts';
import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import { HAVE, MAY_BE_THIRD_PERSON, PARTICIPLE, PRESENT } from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';

const REASON = phrases(
  'because',
  'because of _',
  'so we|they|it|i|he|she|everyone|nobody|everybody|people could|can|would|had',
  'so i',
  'so instead|then|first|rather|therefore|next i',
  'to prevent|avoid|reduce|limit|protect|prove|rule|spare',
  'as i|we|it|they|he|she knew|know|had|was|were|needed|thought|wanted|believed|feared|expected|could|felt|trusted',
  'the|one alternative was|would',
  'the trade off|offs',
  'to avoid',
  'the reason',
  "that|this|it|which is|was|'s why|how|where",
  'that way',
  'which meant|suggested|proved|ruled',
  'told|showed me|us that|it|the|they|there|where|which',
  'knowing|seeing|considering|given that|how|what',
  'on the grounds',
  'in case',
  'or else',
  'otherwise i|we|it|they|he|she|the',
  'due to',
  'for fear',
  'for this|that reason|i',
  'therefore|hence i|we',
  'decided it|me|that for',
  'the deciding',
);

/** Hold for a while; what happens at one moment says since when: `since the pump failed`. */
const STATES = wordList(
  'knew needed wanted thought believed felt trusted meant cost stood lay kept',
);
/** `in the weeks since`, `since the day it was built`. */
const TIMES = wordList(
  'minutes hours day days week weeks month months year years time moment start beginning long ever',
);

/** `the disks were full`, `nobody reads a letter`: how it was, or is. */
function isState({ words, head }: VerbGroup, { subject }: Clause): boolean {
  if (words.some(isAuxiliary) || STATES.has(head)) return true;
  const isAlone = subject?.words.length === 1;
  return (
    PRESENT.has(head) || MAY_BE_THIRD_PERSON.has(head) || (isAlone && /[^s]s$/.test(head.lower))
  );
}

/** `I have kept it since I was hired`: a time, whatever stands behind `since`. */
function isPerfect({ kind, verb }: Clause): boolean {
  if (kind !== 'main' || verb === null || !PARTICIPLE.has(verb.head)) return false;
  return holds(verb.words.slice(0, -1), HAVE);
}

/** `since the disks were full`; not `since Monday` or `since nobody`. */
function isWhySince(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at];
  if (clause?.kind !== 'reason' || !clause.words.slice(0, 2).some(({ lower }) => lower === 'since'))
    return false;
  // `since | that would have hidden it`
  const next = clauses[at + 1];
  const told = clause.words.length === 1 && next?.words[0]?.lower === 'that' ? next : clause;
  if (told.verb === null || !isState(told.verb, told)) return false;
  const before = clauses[at - 1]?.words.at(-1);
  const isTime = TIMES.has(before) || holds(clause.words.slice(1, 4), TIMES);
  return !isTime;
}

/** Says why somebody did one thing and not another. */
export function isReason({ words, clauses }: Sentence): boolean {
  if (REASON.isIn(words)) return true;
  return !clauses.some(isPerfect) && clauses.some((_, at) => isWhySince(clauses, at));
}
