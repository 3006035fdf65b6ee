import { type Answer, type AnswerSection, answerOf } from '../../src/review/answer.ts';
import type { Clause } from '../../src/review/clauses.ts';
import { sliceOf } from '../../src/review/span.ts';

/** The one section of a text without labels. */
export function pieceOf(text: string): AnswerSection {
  const answer: Answer = answerOf(text);
  const [section] = answer.sections;
  if (section === undefined) throw new Error('an answer has a section');
  return section;
}

/** `kind who verb`, the way a table of clauses reads best. */
export function readClause({ kind, subject, verb }: Clause): string {
  return [kind, subject?.who ?? '-', verb?.head.lower ?? '-'].join(' ');
}

export function clausesRead(text: string): string[] {
  return pieceOf(text).sentences.flatMap(({ clauses }) => clauses.map(readClause));
}

/** Each quantity as written, `~` before a mere setting. */
export function quantitiesRead(text: string): string[] {
  return pieceOf(text).quantities.map(
    (each) => `${each.isSetting ? '~' : ''}${each.kind} ${sliceOf(text, each)}`,
  );
}
