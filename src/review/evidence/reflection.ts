import type { Clause } from '../../language/clause/clause.ts';
import type { AnswerSection } from '../answer.ts';
import { tellsCause } from '../vocabulary/causes.ts';
import { changedHabitIn } from '../vocabulary/changed-habit.ts';
import { isConcrete } from '../vocabulary/lessons.ts';
import { BARS } from './bars.ts';
import { asks, type Proof, proofOf, type Scale } from './evidence.ts';
import { specificIn } from './specific.ts';

/** The first clause that says what in how people worked let it happen. */
function causeIn(section: AnswerSection): Clause | undefined {
  for (const sentence of section.sentences) {
    const cause = sentence.clauses.find((each) => tellsCause(each, sentence));
    if (cause) return cause;
  }
  return undefined;
}

function find(section: AnswerSection): Proof[] {
  const own = section.sentences.filter(
    (each) =>
      each.clauses.some(({ verb }) => verb !== null) &&
      isConcrete(each) &&
      specificIn(each.words) > 0,
  );
  const habit = changedHabitIn(section.sentences);
  const cause = section.wordCount >= BARS.causeLength ? causeIn(section) : undefined;
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
