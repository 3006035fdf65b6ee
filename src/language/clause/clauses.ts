import { spanOver } from '../span.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { kindOf } from './kind.ts';
import { beginsClause, COORDINATORS } from './start.ts';
import { type Subject, subjectAt } from './subject.ts';
import { readVerb } from './verb.ts';

const OPENERS = wordList(
  'when whenever while once after before until till if unless whether because since although though whereas which who whom whose where that how why what so as',
);

/** Where the clause proper begins: behind `and`, `so that`, `when`. */
function bodyAt(words: readonly Word[], kind: ClauseKind): number {
  let at = 0;
  while (COORDINATORS.has(words[at])) at += 1;
  if (kind === 'main' && words[at]?.lower !== 'so') return at;
  while (OPENERS.has(words[at])) at += 1;
  return at;
}

function clauseOf(words: readonly Word[], kind: ClauseKind, before: Clause | undefined): Clause {
  const from = bodyAt(words, kind);
  const { subject, verbAt } = subjectAt(words, from);
  const verb = verbAt < words.length ? readVerb(words, verbAt) : null;
  const { start, end } = spanOver(words);
  if (verb === null || subject !== null) return { start, end, words, kind, subject, verb };
  const isRelative = kind === 'relative';
  const inherited = isRelative ? null : before?.subject;
  const taken: Subject = inherited
    ? { who: inherited.who, words: [] }
    : { who: isRelative ? 'other' : 'none', words: [] };
  return { start, end, words, kind, subject: taken, verb };
}

/** The clauses of a sentence, in order; together they hold every word once. */
export function clausesOf(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !beginsClause(words, start, at)) continue;
    const own = words.slice(start, at);
    clauses.push(clauseOf(own, kindOf(own, clauses), clauses[clauses.length - 1]));
    start = at;
  }
  return clauses;
}
