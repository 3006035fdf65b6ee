import type { Sentence } from '../../language/passage.ts';
import { phrases } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import { wordSet } from '../../language/words.ts';
import type { AnswerSection } from '../answer.ts';
import type { Proof } from './evidence.ts';
import { isHollow } from './hollow-deeds.ts';
import { isSpecific } from './specific.ts';

const isGerund = ({ lower }: Word) => lower.length > 5 && lower.endsWith('ing');

/** From the first of some words to the end of what is done to a thing a stranger could picture. */
function step(from: Word, deed: Word, object: readonly Word[]): Proof[] {
  const last = object[object.length - 1];
  if (!last || isHollow(deed, object[0]) || !object.some(isSpecific)) return [];
  return [{ start: from.start, end: last.end, shows: 'own step' }];
}

/** `I cut it by profiling the pipeline, implementing a cache`. */
function gerundSteps({ words, clauses }: Sentence): Proof[] {
  const isOwnSentence = clauses.some(
    ({ subject, kind }) => subject?.who === 'I' && kind === 'main',
  );
  if (!isOwnSentence) return [];
  const by = words.findIndex(
    ({ lower }, at) => lower === 'by' && words[at + 1]?.lower.endsWith('ing'),
  );
  if (by === -1) return [];
  return words.flatMap((word, at): Proof[] => {
    const before = words[at - 1]?.lower ?? '';
    const isListed = before === 'by' || before === 'and' || word.gap.includes(',');
    return at > by && isGerund(word) && isListed
      ? step(word, word, words.slice(at + 1, at + 5))
      : [];
  });
}

const CLEFT = phrases('what i _? did|do _? was|is', 'all i did was', 'thing i did _? was|is');
/** Ends what was done: another clause follows. */
const BREAK = /[,.;:()–—]/;

/** `What I did was take the pump apart`: the deed stands behind the `was`. */
function cleftSteps({ words }: Sentence): Proof[] {
  return CLEFT.in(words).flatMap(({ at, words: [from, ...own] }): Proof[] => {
    const behind = at + 1 + own.length;
    const deedAt = words[behind]?.lower === 'to' ? behind + 1 : behind;
    const deed = words[deedAt];
    if (!from || !deed) return [];
    const rest = words.slice(deedAt + 1);
    const end = rest.findIndex(({ gap }) => BREAK.test(gap));
    return step(from, deed, end === -1 ? rest : rest.slice(0, end));
  });
}

const ORDINALS = wordSet(
  'first firstly second secondly third thirdly fourth next then last lastly finally',
);

/** `Second, replacing the copy and paste with a script`: numbered, and nothing else happens in it. */
function numberedSteps({ words, clauses }: Sentence): Proof[] {
  const [first, deed, ...object] = words;
  if (!first || !deed || !ORDINALS.has(first.lower) || !isGerund(deed)) return [];
  const isTold = clauses.some(({ kind, verb }) => kind === 'main' && verb !== null);
  return isTold ? [] : step(deed, deed, object);
}

/** Steps that are no clause with a verb of its own in the past. */
export function stepsToldOtherwise({ sentences }: AnswerSection): Proof[] {
  return sentences.flatMap((each) => [
    ...gerundSteps(each),
    ...cleftSteps(each),
    ...numberedSteps(each),
  ]);
}
