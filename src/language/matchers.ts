import type { Clause } from './clause/clause.ts';
import type { Passage, Sentence } from './passage.ts';
import type { Quantity } from './quantity/quantity.ts';
import type { Span } from './span.ts';
import type { WordList } from './word-list.ts';
import type { Word } from './words.ts';

/** Every clause of a passage, in order. */
export function clausesIn({ sentences }: Passage): Clause[] {
  const all: Clause[] = [];
  for (const { clauses } of sentences) for (const each of clauses) all.push(each);
  return all;
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
export function holds(words: readonly Word[], wanted: WordList): boolean {
  for (const word of words) if (wanted.has(word)) return true;
  return false;
}

/** Quantities that say what came of it; not when, how often or which. */
export function outcomeQuantities(passage: Passage): Quantity[] {
  return passage.quantities.filter(({ role }) => role === 'measure');
}

/** The sentences that hold a quantity saying how much, in one walk over both lists. */
export function measuredSentences({ sentences, quantities }: Passage): ReadonlySet<Sentence> {
  const measuring = quantities.filter(({ role }) => role === 'measure');
  const measured = new Set<Sentence>();
  let next = 0;
  for (const sentence of sentences) {
    while ((measuring[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    if ((measuring[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) measured.add(sentence);
  }
  return measured;
}

/** What to quote where something is missing: its first sentence; empty when it has none. */
export function openingOf({ sentences: [first], parts: [part] }: Passage): Span {
  const at = part?.start ?? 0;
  return first ? { start: first.start, end: first.end } : { start: at, end: at };
}

/** What to quote where something is missing at the end: its last sentence. */
export function closingOf(passage: Passage): Span {
  const last = passage.sentences[passage.sentences.length - 1];
  return last ? { start: last.start, end: last.end } : openingOf(passage);
}
