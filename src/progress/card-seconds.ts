import { usualSeconds } from '../rehearsal/plan.ts';
import { NOTHING_SET } from '../rehearsal/settings.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { CardName } from './cards.ts';

/** Seconds a drill and a question take, and what a section takes beside its typing time. */
const DRILL_SECONDS = 20;
const QUESTION_SECONDS = 45;
/** Half a minute to say, and as long again to read and to be told. */
const ANSWER_SECONDS = 60;
const READING_SECONDS = 30;

/** About how long a card takes, in seconds; `toType` are those there are to type a section in. */
export function cardSeconds(
  { kind, name }: Pick<CardName, 'kind' | 'name'>,
  toType: (section: SectionName) => number,
): number {
  if (kind === 'story') return DRILL_SECONDS;
  if (kind === 'follow-up') return ANSWER_SECONDS;
  if (kind !== 'section') return QUESTION_SECONDS;
  const section = SECTIONS.find((each) => each === name);
  return READING_SECONDS + (section === undefined ? 0 : toType(section));
}

/** The same where nobody knows of which story it is, or how fast the person types: enough to make days alike. */
export function usualCardSeconds(card: Pick<CardName, 'kind' | 'name'>): number {
  return cardSeconds(card, (section) => usualSeconds(null, section, NOTHING_SET));
}
