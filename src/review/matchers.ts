import type { AnswerSection, Sentence } from './answer.ts';
import type { Clause } from './clauses.ts';
import type { Quantity } from './quantities.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** A set of words from a list with blanks between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Every clause of a section, in order. */
export function clausesIn(section: AnswerSection): Clause[] {
  return section.sentences.flatMap(({ clauses }) => clauses);
}

/** The clause a word stands in. */
export function clauseAt(sentence: Sentence, word: Word): Clause | undefined {
  return sentence.clauses.find(({ start, end }) => start <= word.start && word.end <= end);
}

/** Says something of the story itself: no quotation, no `if`, no `could`, nothing proposed or said. */
export function isTold(clause: Clause): boolean {
  const hypothetical = clause.kind === 'reported' || clause.kind === 'quoted';
  return !hypothetical && clause.kind !== 'condition' && clause.verb?.modal !== true;
}

/** `not`, `never` or `n't` in its verb. */
export function isNegated(clause: Clause): boolean {
  return clause.verb?.negated === true;
}

/** The speaker is who it speaks of: `I traced it`, and `Traced it` in notes. */
export function isOwn(clause: Clause): boolean {
  return clause.subject?.who === 'I' || clause.subject?.who === 'none';
}

/** Any of the words stands in it. */
export function holds(words: readonly Word[], wanted: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => wanted.has(lower));
}

/** Quantities that say what came of it; not when, how often or which. */
export function outcomeQuantities(section: AnswerSection): Quantity[] {
  return section.quantities.filter(({ isSetting }) => !isSetting);
}

/** What to quote where something is missing: the section's first sentence; empty when it has none. */
export function openingOf({ sentences: [first], parts: [part] }: AnswerSection): Span {
  const at = part?.start ?? 0;
  return first ? { start: first.start, end: first.end } : { start: at, end: at };
}

/** What to quote where something is missing at the end: the section's last sentence. */
export function closingOf(section: AnswerSection): Span {
  const last = section.sentences[section.sentences.length - 1];
  return last ? { start: last.start, end: last.end } : openingOf(section);
}
