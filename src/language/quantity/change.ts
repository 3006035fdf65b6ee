import { holds } from '../matchers.ts';
import type { Passage, Sentence } from '../passage.ts';
import { type Span, spanOver } from '../span.ts';
import { formsOfAll } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';
import type { Quantity } from './quantity.ts';

const CHANGING = formsOfAll(
  `reduce drop cut lower shrink fall decrease halve save increase raise rise grow improve double
  triple go climb gain recover bring speed shorten slash decline`,
);
const CHANGES = wordList(
  'reduction reductions improvement increase decrease drop growth gain rise saving savings',
);
/** Set an after against a before, wherever they stand between the two. */
const AGAINST = wordList(
  'instead now since then versus vs against previously before formerly today nowadays anymore was were',
);
const BEFORE = wordList(
  'before previously formerly earlier used once took needed cost lost was were had until',
);
/** The past and the present of one verb, side by side: `what took a day takes an hour`. */
const THEN_AND_NOW: readonly (readonly [string, string])[] = [
  ['took', 'takes'],
  ['took', 'take'],
  ['needed', 'needs'],
  ['cost', 'costs'],
  ['lost', 'loses'],
  ['had', 'has'],
];

function measuresOf(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(({ role }) => role === 'measure');
}

function comparesVerbs(words: readonly Word[]): boolean {
  const forms = new Set(words.map(({ lower }) => lower));
  return THEN_AND_NOW.some(([then, now]) => forms.has(then) && forms.has(now));
}

/** A before and an after that are set against each other in one sentence. */
function isContrast(words: readonly Word[], first: Quantity, second: Quantity): boolean {
  const isSameKind = first.kind === second.kind || second.kind === 'zero';
  if (comparesVerbs(words)) return true;
  if (!isSameKind) return false;
  const between = words.filter(({ start }) => first.end <= start && start < second.start);
  if (between.some(({ lower }) => lower === 'instead' || lower === 'than')) return true;
  const isBefore = words.some((word) => word.start < second.start && BEFORE.has(word));
  return isBefore && holds(between, AGAINST);
}

/** A share or a ratio beside a verb of change: `fell by 40%`, `dropped back to 100ms`, `40x our previous load`. */
function isSizedChange({ clauses, words }: Sentence, { kind, start, end }: Quantity): boolean {
  const clause = clauses.find((each) => each.start <= start && start < each.end);
  if (clause === undefined) return false;
  if (kind === 'ratio' && words.some((word) => word.start >= end && word.lower === 'previous'))
    return true;
  if (!holds(clause.words, CHANGING) && !holds(clause.words, CHANGES)) return false;
  if (kind === 'share' || kind === 'ratio') return true;
  const before = clause.words.filter((word) => word.end <= start).slice(-2);
  return before.some(({ lower }) => lower === 'to');
}

function changeIn(sentence: Sentence, quantities: readonly Quantity[]): Span | null {
  const measures = measuresOf(quantities);
  for (const [at, quantity] of measures.entries()) {
    const next = measures[at + 1];
    if (quantity.isDelta) return quantity;
    if (next && isContrast(sentence.words, quantity, next)) return spanOver([quantity, next]);
    if (isSizedChange(sentence, quantity)) return quantity;
  }
  return null;
}

/** The first change with its size: a before and an after, or by how much; null without any. */
export function firstChange({ sentences, quantities }: Passage): Span | null {
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    while ((quantities[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    const change = changeIn(sentence, quantities.slice(from, next));
    if (change) return { start: change.start, end: change.end };
  }
  return null;
}
