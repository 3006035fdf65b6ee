import type { Clause } from '../../language/clause/clause.ts';
import { COORDINATORS } from '../../language/clause/start.ts';
import { type Span, spanOver } from '../../language/span.ts';
import type { Sign } from '../../scenario/question/signs.ts';
import type { Level, SectionName } from '../../scenario/sections.ts';
import type { AnswerSection } from '../answer.ts';

/** Words of an answer that count in its favour, and what they show. */
export interface Proof extends Span {
  shows: Sign;
}

/** A step of the scale: all it asks for, and what to say where that is missing. */
export interface Asked {
  /** Any of these shows it. */
  signs: readonly Sign[];
  /** Whether what was found is enough for it. */
  isShown(found: readonly Proof[]): boolean;
  /** What to do where it is not: `say whose it was`. */
  toDo: string;
}

/** The scale of one section: what stands in its words, and what each step asks for. */
export interface Scale {
  section: SectionName | null;
  /** What the words show, in the order of the text. */
  find(section: AnswerSection, level: Level): Proof[];
  atTheBar: readonly Asked[];
  raises: readonly Asked[] | ((level: Level) => readonly Asked[]);
}

/** The words of a clause without the `and` it begins with. */
export function proofOf({ words }: Clause, shows: Sign): Proof {
  const from = words.findIndex((word) => !COORDINATORS.has(word));
  const { start, end } = spanOver(words.slice(Math.max(0, from)));
  return { start, end, shows };
}

/** How often something is shown. */
export function countOf(found: readonly Proof[], shows: Sign): number {
  return found.filter((each) => each.shows === shows).length;
}

/** Asks that something, or one of several things, is shown at least so often. */
export function asks(shows: Sign | readonly Sign[], toDo: string, atLeast = 1): Asked {
  const signs: readonly Sign[] = typeof shows === 'string' ? [shows] : shows;
  const isShown = (found: readonly Proof[]) =>
    found.filter((each) => signs.includes(each.shows)).length >= atLeast;
  return { signs, isShown, toDo };
}
