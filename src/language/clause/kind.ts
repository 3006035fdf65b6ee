import { formsOfAll, MODALS } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { COORDINATORS } from './start.ts';
import { isAdverb, NOMINATIVE } from './subject.ts';

const KIND_OF_OPENER: ReadonlyMap<string, ClauseKind> = new Map<string, ClauseKind>([
  ...'when whenever while once after before until till'.split(' ').map(each('time')),
  ...'if unless whether'.split(' ').map(each('condition')),
  ...'because since'.split(' ').map(each('reason')),
  ...'although though whereas'.split(' ').map(each('contrast')),
  ...'which who whom whose where'.split(' ').map(each('relative')),
  ...'how why what'.split(' ').map(each('reported')),
]);

function each(kind: ClauseKind): (word: string) => [string, ClauseKind] {
  return (word) => [word, kind];
}

/** Verbs of saying, showing, thinking and deciding: what follows them is what was said. */
export const REPORTING = formsOfAll(
  `say tell ask propose suggest recommend explain argue show demonstrate present realise realize notice
   discover find learn know think believe feel hope expect assume agree decide insist ensure confirm
   clarify communicate state note write promise warn worry mention announce report estimate calculate
   conclude understand see hear remember convince persuade guarantee require request pitch point claim
   admit acknowledge document describe outline summarise summarize make emphasise emphasize stress
   highlight check verify prove mean worry reassure remind`,
);
/** Nouns that announce what was said: `a compromise: we'd use ...`. */
const ANNOUNCING = wordList(
  'proposal compromise question plan idea suggestion case argument rule agreement message principle point option options question questions offer deal framework condition goal',
);

function reports(clause: Clause | undefined): boolean {
  return clause?.words.some((word) => REPORTING.has(word) || ANNOUNCING.has(word)) ?? false;
}

function isMostlyQuoted(words: readonly Word[]): boolean {
  let quoted = 0;
  for (const word of words) if (word.quoted) quoted += 1;
  return quoted * 2 > words.length;
}

/** `so we could roll back` is a purpose, `so I rolled it back` is what happened. */
function kindAfterSo(words: readonly Word[], at: number): ClauseKind {
  const next = words[at + 1];
  const verb = words.slice(at + 2).find((word) => !isAdverb(word));
  if (next?.lower === 'that') return 'purpose';
  return verb && MODALS.has(verb) ? 'purpose' : 'main';
}

/** A clause that begins with its subject pronoun right behind another, without a mark between. */
function kindOfEmbedded(before: Clause): ClauseKind {
  const last = before.words[before.words.length - 1];
  if (before.verb === null) return before.kind === 'reported' ? 'reported' : 'main';
  if (last && REPORTING.has(last)) return 'reported';
  if (['time', 'condition', 'reason', 'contrast'].includes(before.kind)) return 'main';
  return reports(before) ? 'reported' : 'relative';
}

/** The kind of the clause made of `words`, which follows the clauses `before` it in its sentence. */
export function kindOf(words: readonly Word[], before: readonly Clause[]): ClauseKind {
  if (isMostlyQuoted(words)) return 'quoted';
  const [first] = words;
  const last = before[before.length - 1];
  let at = 0;
  while (COORDINATORS.has(words[at])) at += 1;
  const opener = words[at];
  if (first === undefined || opener === undefined) return 'main';
  const kind = KIND_OF_OPENER.get(opener.lower);
  if (kind !== undefined) return kind;
  if (opener.lower === 'so') return kindAfterSo(words, at);
  if (opener.lower === 'as' && NOMINATIVE.has(words[at + 1])) return 'time';
  if (last === undefined) return 'main';
  if (opener.lower === 'that') return reports(last) ? 'reported' : 'relative';
  const { gap } = first;
  if (gap.includes(':')) return reports(last) ? 'reported' : 'main';
  // What was announced before a colon goes on to the end of the sentence.
  if (last.kind === 'reported' && before.some(({ words: [head] }) => head?.gap.includes(':'))) {
    return 'reported';
  }
  if (/[,;()–—]|--/.test(gap)) return 'main';
  if (at > 0) return last.kind === 'quoted' ? 'main' : last.kind;
  return NOMINATIVE.has(opener) ? kindOfEmbedded(last) : last.kind;
}
