import type { Clause } from '../clause/clause.ts';
import { REPORTING } from '../clause/kind.ts';
import { holds } from '../matchers.ts';
import type { Passage, Sentence } from '../passage.ts';
import type { Span } from '../span.ts';
import { formsOfAll, isPast } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import { isContrast, isContrastAcross, isFromTo } from './contrast.ts';
import { clauseWith, type End, endsIn } from './ends.ts';
import { isSizedChange } from './sized-change.ts';
import { isPluperfect } from './told-when.ts';

/** How many amounts may stand between a before and its after. */
const APART = 3;
/** Go from here to there, and no amount with them: `ran from nine to four`, `are from six to eleven`. */
const RANGING = formsOfAll('be run open last range vary span stretch work sit sleep travel drive');
const TURNED = wordList('down up back');
/** An expectation, whoever had it. */
const EXPECTING = formsOfAll('expect hope plan want aim promise predict forecast wish intend');
const IN_GENERAL = wordList('usually typically generally normally');
/** What was so before the story began. */
const LONG_BEFORE = wordList('already long joined arrived');
const THEIRS = wordList('they he she');

/** `the branch in the south says | they went from ten to three`. */
function saysBefore({ words }: Sentence, start: number): boolean {
  const before = words.findLast((word) => word.end <= start);
  return before !== undefined && REPORTING.has(before);
}

/** The clause with an amount, or that before it whose verb it goes by: `it will change, from 50 to 80`. */
function sayingOf({ clauses }: Sentence, { start }: End): Clause | undefined {
  const until = clauses.filter((each) => each.start <= start);
  return until.findLast(({ verb }) => verb !== null) ?? until.at(-1);
}

/** Not what came of this story: a wish, a rule of thumb, somebody else's, or how it had been long before. */
function isAside(sentence: Sentence, end: End): boolean {
  const { words } = sentence;
  const clause = sayingOf(sentence, end);
  if (clause === undefined) return false;
  const { kind, verb, subject } = clause;
  if (kind === 'condition' || kind === 'quoted' || verb?.modal) return true;
  if (holds(clause.words, EXPECTING)) return true;
  const isTheirs = THEIRS.has(subject?.words[0]);
  if (isTheirs && (kind === 'reported' || saysBefore(sentence, clause.start))) return true;
  if (isPluperfect(clause.words) && holds(words, LONG_BEFORE)) return true;
  const isHabit = verb !== null && !verb.words.some(({ lower }) => isPast(lower));
  return isHabit && holds(words, IN_GENERAL);
}

/** `from six to eleven years old`, `from nine to four`: a range, where the clause is of nothing that changes. */
function isRange(sentence: Sentence, end: End): boolean {
  const clause = clauseWith(sentence, end);
  if (!clause?.verb || holds(clause.words, TURNED)) return false;
  return RANGING.has(clause.verb.head);
}

function spanOf({ words }: Sentence, first: End, second: End): Span {
  const lead = words[first.from - 1];
  return { start: lead?.lower === 'from' ? lead.start : first.start, end: second.end };
}

/** A before and an after in one sentence. */
function isPair(sentence: Sentence, first: End, second: End): boolean {
  if (isAside(sentence, second)) return false;
  const isSpread = isFromTo(sentence.words, first, second) && !isRange(sentence, first);
  return isSpread || isContrast(sentence, first, second);
}

function changeIn(sentence: Sentence, ends: readonly End[]): Span | null {
  for (const [at, end] of ends.entries()) {
    if (isAside(sentence, end)) continue;
    if (end.isDelta && !isRange(sentence, end)) return end;
    const after = ends.slice(at + 1, at + 1 + APART).find((next) => isPair(sentence, end, next));
    if (after) return spanOf(sentence, end, after);
    if (!end.isDelta && isSizedChange(sentence, end)) return end;
  }
  return null;
}

/** The first change with its size: a before and an after, or by how much; null without any. */
export function firstChange({ sentences, quantities }: Passage): Span | null {
  let next = 0;
  let last: { sentence: Sentence; ends: readonly End[] } | null = null;
  for (const sentence of sentences) {
    const from = next;
    while ((quantities[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    const ends = endsIn(sentence, quantities.slice(from, next));
    const change = changeIn(sentence, ends);
    if (change) return { start: change.start, end: change.end };
    const [end] = ends;
    const before = last?.ends.at(-1);
    if (last && end && before && isContrastAcross(last.sentence, before, sentence, end)) {
      const isOut = isAside(last.sentence, before) || isAside(sentence, end);
      if (!isOut) return { start: before.start, end: end.end };
    }
    last = { sentence, ends };
  }
  return null;
}
