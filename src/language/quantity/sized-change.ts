import { holds } from '../matchers.ts';
import type { Sentence } from '../passage.ts';
import { phrases } from '../phrases.ts';
import { formsOfAll } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import { clauseWith, type End } from './ends.ts';

/** Verbs of becoming more or less. */
const CHANGING = formsOfAll(
  `reduce drop cut lower shrink fall decrease halve save increase raise rise grow improve double
  triple go climb gain recover bring speed shorten slash decline sink plunge quadruple`,
);
const CHANGES = wordList(
  'reduction reductions improvement increase decrease drop growth gain rise saving savings',
);
const MORE_OR_LESS = wordList(
  'fewer less faster slower shorter quicker cheaper lighter heavier smaller larger bigger lower higher sooner',
);
/** `twice as many as in the term before`, `a tenth of the alerts there were`: measured against what was. */
const AS_IT_WAS = phrases(
  'as|than _? _? _? _? before|then|earlier|previously',
  'as|than in|on|at _? _? _? before|earlier',
  'as|than last|previous|usual',
  'as|than it|they|we|that was|were|had|did|used',
  'than it|they used to',
  'of what _? _? was|were|had|took|cost|used',
  'of the|its|our _ _? _? there|we|it was|were|had|used',
  'of its|their|our former|old|earlier|original|previous',
);
const AS_QUICK = phrases('as fast|quick|quickly|long|slow|big|large|small|cheap|high|low|short');

/** A single amount that is itself a change: `fell by 40%`, `dropped to one`, `twice as many as before`. */
export function isSizedChange(sentence: Sentence, end: End): boolean {
  const { words } = sentence;
  if (end.isLoose) return false;
  const { kind, from, until } = end;
  const clause = clauseWith(sentence, end);
  if (clause === undefined) return false;
  const after = words.slice(until, until + 12);
  const isRate = kind === 'ratio' || kind === 'share';
  if (isRate && after.some(({ lower }) => lower === 'previous')) return true;
  if (isRate && AS_IT_WAS.isIn([...words.slice(Math.max(0, until - 2), until), ...after]))
    return true;
  if (kind === 'ratio' && AS_QUICK.isIn(after.slice(0, 2))) return true;
  if (MORE_OR_LESS.has(after[0]) && after[0]?.gap === ' ') return kind !== 'zero';
  if (!holds(clause.words, CHANGING) && !holds(clause.words, CHANGES)) return false;
  if (isRate) return true;
  return leads(words, from).some(({ lower }) => lower === 'to' || lower === 'by');
}

/** The two words before an amount. */
function leads(words: readonly Word[], from: number): readonly Word[] {
  return words.slice(Math.max(0, from - 2), from);
}
