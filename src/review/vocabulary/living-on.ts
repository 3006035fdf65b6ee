import type { Clause } from '../../language/clause/clause.ts';
import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import {
  formsOfAll,
  HAVE,
  MAY_BE_THIRD_PERSON,
  PARTICIPLE,
  PAST,
  PRESENT,
} from '../../language/verbs.ts';
import { wordList } from '../../language/word-list.ts';

const SPAN =
  'year|years|month|months|week|weeks|winter|winters|summer|summers|term|terms|season|seasons';
/** Up to now: what is told beside it in the present or the perfect has gone on. */
const UP_TO_NOW = phrases(
  'still',
  'today',
  'nowadays',
  'these days',
  'even now',
  'since',
  'to this day',
  'until|till today|now',
  'from that|then _? on',
  `this ${SPAN}`,
  `${SPAN} on|later`,
  `${SPAN} running`,
  `${SPAN} in a row`,
  `for _ _? _? ${SPAN}`,
);
/** `the whole department works that way now`. */
const NOW = wordList('now');
/** It is of this story: `the script`, `it`, `our convention`. */
const KNOWN = wordList('the it them this that these those my our its their same');
/** Not there yet, or not to be. */
const WISHED = wordList(
  'planned plan plans idea hope hopes hoped hoping want wants wanted whether if would could might proposed suggested',
);
const TROUBLE = wordList(
  'bug bugs issue issues problem problems error errors leak leaks workaround old legacy vulnerability waiting missing broken',
);
const NONE = wordList("no not n't none never nobody neither nothing hardly");
/** Say how somebody or something is, not what is done with it. */
const STATES = formsOfAll(
  'do take cost last start fail seem look feel think know want need like love remember miss wait hope owe try wonder believe get',
);
const OF_PLACE = wordList('in on at part under');
const LASTING = formsOfAll('survive outlive outlast persist endure stick');
/** Of a check: it did again what it is there for. */
const THAT = wordList('that which');
const GUARDING = formsOfAll('catch stop reject flag block trip fire find refuse prevent');
const AGAIN = phrases('again', 'only last', 'since', 'later', `last ${SPAN}`);
const GETTING = wordList('get gets');
const EVERY = wordList('every each all any');
const GONE_ON = phrases(
  '~keep _? _? _? _? going|running|alive|up',
  '~carry on with|using|doing',
  '~keep using|doing|it|them|to',
  '~live|~lives on',
);

/** Present, or has + participle: not what merely happened. */
function tenseOf({ verb }: Clause): 'present' | 'perfect' | null {
  const [first] = verb?.words ?? [];
  if (!verb || !first) return null;
  const helper = first.lower;
  const isPerfect =
    (HAVE.has(first) || helper === "'s") &&
    helper !== 'had' &&
    helper !== "'d" &&
    verb.words.length > 1;
  const last = verb.words.at(-1);
  if (isPerfect && (PARTICIPLE.has(last) || verb.words.some(({ lower }) => lower === 'been')))
    return 'perfect';
  if (/^(?:is|are|'s|'re|has|have)$/.test(helper)) return 'present';
  // `my lead let me have it`: past and present are one form, and that is not of now.
  if (PAST.has(first)) return null;
  return PRESENT.has(first) || MAY_BE_THIRD_PERSON.has(first) ? 'present' : null;
}

/** `it is in production`, `is printed`, `is hanging`: of `to be`, only these say that a thing is in use. */
function isInUse({ verb, words }: Clause): boolean {
  if (!verb) return false;
  if (verb.passive || verb.progressive) return true;
  const isBe = /^(?:be|is|are|'s|'re|been)$/.test(verb.head.lower);
  if (!isBe) return !STATES.has(verb.head) || verb.words.length > 1;
  const at = words.findIndex(({ start }) => start === verb.head.start);
  return words.slice(at + 1, at + 3).some((each) => OF_PLACE.has(each));
}

/** Words of the clause and of those without a verb beside it: `half a year on, | people do it`. */
function aroundOf({ clauses }: Sentence, clause: Clause) {
  const at = clauses.indexOf(clause);
  const beside = [clauses[at - 1], clauses[at + 1]].filter((each) => each?.verb === null);
  return [...clause.words, ...beside.flatMap((each) => each?.words ?? [])];
}

function isOfOthers({ subject, kind }: Clause): boolean {
  if (kind === 'condition' || kind === 'quoted') return false;
  return subject?.who === 'other' || (kind === 'relative' && subject?.who !== 'I');
}

/** `every new hire gets walked through it`, `each quarter the drill is repeated`. */
function isForAll({ subject, verb, words }: Clause): boolean {
  const start = [...(subject?.words ?? []), ...words.slice(0, 2)];
  return holds(start, EVERY) && (verb?.passive === true || holds(words, GETTING));
}

function goesOn(sentence: Sentence, clause: Clause): boolean {
  const tense = tenseOf(clause);
  const around = aroundOf(sentence, clause);
  if (!holds(around, KNOWN)) return false;
  const isGetting = clause.subject !== null && holds(clause.subject.words, GETTING);
  if ((tense === 'present' || isGetting) && isForAll(clause)) return true;
  if (tense === null) return false;
  if (!isInUse(clause)) return false;
  const isUpToNow = UP_TO_NOW.isIn(around) || (tense === 'present' && holds(clause.words, NOW));
  return isUpToNow || (tense === 'perfect' && clause.verb?.progressive === true);
}

/** `Nobody can merge any more without it`, `no one has had to start it by hand since`. */
const BARRED = phrases(
  'nobody can|may _? _? _? _? any more|longer',
  'nobody can|may _? _? _? _? anymore|without',
  'no one can|may _? _? _? _? anymore|without',
  'nobody has|had had? to? _ _? _? _? _? since',
  'no one has|had had? to? _ _? _? _? _? since',
  'nobody|no-one touches|touched it',
);
const NOBODY = wordList('nobody no');
/** `Even now I see the labels`. */
const SEEN = phrases('even now', 'to this day', 'until|till today');
const SEEING = wordList('see find hear meet');

/** Whether a clause tells that what was made goes on: done, used, kept or caught since. */
export function livesOn(sentence: Sentence, clause: Clause): boolean {
  const { words, verb, subject } = clause;
  if (holds(words, NOBODY) && BARRED.isIn(sentence.words)) return true;
  if (verb === null || verb.modal || holds(sentence.words, WISHED)) return false;
  if (holds(words, NONE) || (holds(words, TROUBLE) && !holds(words, GUARDING))) return false;
  if (subject?.who === 'I') return SEEING.has(verb.head) && SEEN.isIn(sentence.words);
  if (!isOfOthers(clause) && !(clause.kind === 'reported' && SEEN.isIn(words))) return false;
  const isKept = (at: number) => THAT.has(words[at - 1]);
  if (LASTING.has(verb.head) && !verb.passive && !verb.progressive) return true;
  if (words.some((each, at) => LASTING.has(each) && isKept(at))) return true;
  if (GONE_ON.isIn(words)) return holds(words, KNOWN);
  if (GUARDING.has(verb.head) && AGAIN.isIn(words)) return holds(words, KNOWN);
  return goesOn(sentence, clause);
}
