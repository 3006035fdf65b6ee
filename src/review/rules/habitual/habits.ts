import type { Clause } from '../../../language/clause/clause.ts';
import { isAdverb } from '../../../language/clause/subject.ts';
import { holds, isNegated, isTold } from '../../../language/matchers.ts';
import type { Sentence } from '../../../language/passage.ts';
import { type Span, spanOver } from '../../../language/span.ts';
import { BE, formsOfAll, HAVE, MODALS, PAST } from '../../../language/verbs.ts';
import { wordList } from '../../../language/word-list.ts';
import type { Word } from '../../../language/words.ts';
import { OFTEN, SAID_NOW, SUPPOSED, TRAITS, USUALLY, WHENEVER } from './words.ts';

/** What stands where one thing that happened belongs. */
export type Habit = 'habit' | 'wish' | 'trait';

export interface HabitSeen {
  span: Span;
  data: Habit;
}

/** Said here and now, of the story: `I think`, `I remember`. */
const NO_HABIT = formsOfAll(
  'think believe remember know guess mean suppose hope say be want have feel learn recall',
);
const AM = wordList("am 'm");
const WOULD = wordList("would 'd");
/** `I would have reverted it` weighs what did not happen. */
const HAVE_DONE = wordList("have 've of");

/** What the words around a clause make of it. */
interface Setting {
  /** `Normally, ...`: the clause so led. */
  led: Clause | undefined;
  isGeneral: boolean;
  isSupposed: boolean;
  /** In the Action or the Result `I usually started` is no background. */
  isAct: boolean;
}

/** The words up to and with its verb: `I would usually start`. */
function upToVerb({ words, verb }: Clause): readonly Word[] {
  return verb ? words.slice(0, words.indexOf(verb.head) + 1) : [];
}

/** `I start`, `I would start`; not `I started`, nor `I have always believed`. */
function isPresent({ verb }: Clause): boolean {
  const first = verb?.words.find((word) => !isAdverb(word));
  if (first === undefined || HAVE.has(first)) return false;
  return MODALS.has(first) || AM.has(first) || !(BE.has(first) || PAST.has(first));
}

/** `I would talk to them first`; not `I would have`, `I would say`, or a condition. */
function isWish(clause: Clause, { isSupposed }: Setting): boolean {
  const { verb, kind } = clause;
  if (isSupposed || kind !== 'main' || !verb?.modal || isNegated(clause)) return false;
  if (MODALS.has(verb.head) || SAID_NOW.has(verb.head)) return false;
  return holds(verb.words, WOULD) && !holds(verb.words, HAVE_DONE);
}

/** `I usually start`, `Normally, I start`, `in situations like this I start`. */
function isHabit(clause: Clause, { led, isGeneral, isAct }: Setting): boolean {
  const opening = upToVerb(clause);
  if (!isPresent(clause)) return isAct && holds(opening, USUALLY);
  return clause === led || isGeneral || holds(opening, OFTEN);
}

function habitIn(clause: Clause, setting: Setting): HabitSeen[] {
  const { words, subject, verb, kind } = clause;
  if (verb === null || words[0]?.quoted || kind === 'reported' || kind === 'condition') return [];
  const [trait] = TRAITS.in(words);
  if (trait && isTold(clause)) return [{ span: spanOver(trait.words), data: 'trait' }];
  if (subject?.who !== 'I') return [];
  const span = spanOver(upToVerb(clause));
  if (isHabit(clause, setting)) return [{ span, data: 'habit' }];
  return isWish(clause, setting) ? [{ span, data: 'wish' }] : [];
}

/** `I break it into parts`: what the speaker does, at no time in particular. */
export function plainHabitsIn({ clauses }: Sentence): HabitSeen[] {
  return clauses.flatMap((clause): HabitSeen[] => {
    const { subject, verb, kind, words } = clause;
    if (subject?.who !== 'I' || verb === null || kind === 'reported' || words[0]?.quoted) return [];
    if (verb.modal || verb.progressive || !isPresent(clause) || NO_HABIT.has(verb.head)) return [];
    return [{ span: spanOver(upToVerb(clause)), data: 'habit' }];
  });
}

/** The habits of one sentence, in order. */
export function habitsIn({ words, clauses }: Sentence, isAct: boolean): HabitSeen[] {
  const [lead, second] = clauses;
  const isLed = lead?.words.length === 1 && holds(lead.words, USUALLY);
  const setting: Setting = {
    led: isLed ? second : undefined,
    isGeneral: WHENEVER.isIn(words),
    isSupposed: holds(words, SUPPOSED),
    isAct,
  };
  return clauses.flatMap((clause) => habitIn(clause, setting));
}
