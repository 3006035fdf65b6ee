import type { Clause } from '../../language/clause/clause.ts';
import { clausesIn, isNegated, isTold } from '../../language/matchers.ts';
import { phrases } from '../../language/phrases.ts';
import { isPast } from '../../language/verbs.ts';
import type { AnswerSection } from '../answer.ts';
import { changedHabitIn } from '../vocabulary/changed-habit.ts';
import { isConcrete } from '../vocabulary/lessons.ts';
import { namesPeopleBehind } from '../vocabulary/people-behind.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { specificIn } from './specific.ts';

const NOBODY = phrases(
  'nobody|none|neither|no',
  'no one',
  'each|every|both|two|three team|teams|depot|group|side|sides',
);

/** A cause in how people worked, told as it was: whose nothing was, what nobody had agreed. */
function isCause(clause: Clause): boolean {
  const { verb, words } = clause;
  if (verb === null || !isTold(clause) || !namesPeopleBehind(words)) return false;
  return isNegated(clause) || isPast(verb.head.lower) || NOBODY.isIn(words);
}

function find(section: AnswerSection): Proof[] {
  const own = section.sentences.filter(
    (each) =>
      each.clauses.some(({ verb }) => verb !== null) &&
      isConcrete(each) &&
      specificIn(each.words) > 0,
  );
  const habit = changedHabitIn(section.sentences);
  const cause =
    section.wordCount >= BARS.causeLength ? clausesIn(section).find(isCause) : undefined;
  const shown = own.map(({ start, end }): Proof => ({ start, end, shows: 'of this story' }));
  if (shown.length === 0) return [];
  return [
    ...shown,
    ...(habit ? [{ start: habit.start, end: habit.end, shows: 'changed habit' as const }] : []),
    ...(cause ? [proofOf(cause, 'cause behind')] : []),
  ];
}

const CAUSE = 'say what in the organisation let it happen, and what you changed about that';

export const REFLECTION: Scale = {
  section: 'reflection',
  find,
  atTheBar: [asks('of this story', 'say one thing that only this story taught you')],
  raises: (level) =>
    level === 'senior'
      ? [asks('cause behind', CAUSE)]
      : [asks(['changed habit', 'cause behind'], 'say what you do differently since')],
};
