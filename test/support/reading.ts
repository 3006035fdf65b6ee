import type { Clause } from '../../src/language/clause/clause.ts';
import { type Passage, readPassage } from '../../src/language/passage.ts';
import { sliceOf } from '../../src/language/span.ts';

/** A text read from its start to its end. */
export function passageOf(text: string): Passage {
  return readPassage(text, [{ start: 0, end: text.length }]);
}

/** `kind who verb`, the way a table of clauses reads best. */
export function readClause({ kind, subject, verb }: Clause): string {
  return [kind, subject?.who ?? '-', verb?.head.lower ?? '-'].join(' ');
}

export function clausesRead(text: string): string[] {
  return passageOf(text).sentences.flatMap(({ clauses }) => clauses.map(readClause));
}

/** Each quantity as written, `~` before a mere setting. */
export function quantitiesRead(text: string): string[] {
  return passageOf(text).quantities.map(
    (each) => `${each.role === 'measure' ? '' : '~'}${each.kind} ${sliceOf(text, each)}`,
  );
}
