import { COORDINATORS } from '../../language/clause/start.ts';
import { isGerund } from '../../language/gerunds.ts';
import { isNegated, isTold } from '../../language/matchers.ts';
import type { Passage, Sentence } from '../../language/passage.ts';
import { wordList } from '../../language/word-list.ts';
import { cleftSteps } from './cleft-steps.ts';
import type { Proof } from './evidence.ts';
import { stepOf } from './step.ts';

/** `I cut it by profiling the pipeline, implementing a cache`. */
function gerundSteps({ words, clauses }: Sentence): Proof[] {
  const isOwnSentence = clauses.some(
    (each) => each.subject?.who === 'I' && each.kind === 'main' && isTold(each) && !isNegated(each),
  );
  if (!isOwnSentence) return [];
  const isDeed = (at: number) => {
    const word = words[at];
    return word !== undefined && isGerund(word, words[at + 1]);
  };
  const by = words.findIndex(({ lower }, at) => lower === 'by' && isDeed(at + 1));
  if (by === -1) return [];
  return words.flatMap((word, at): Proof[] => {
    const before = words[at - 1]?.lower ?? '';
    const isListed = before === 'by' || before === 'and' || word.gap.includes(',');
    return at > by && isDeed(at) && isListed ? stepOf(word, word, words.slice(at + 1, at + 5)) : [];
  });
}

const ORDINALS = wordList(
  'first firstly second secondly third thirdly fourth next then last lastly finally',
);
/** Sets the number apart: without one, `next morning` is a time and `first thing` no deed. */
const MARK = /[,:]|\s[-–—]+\s/;

/** `Second, replacing the copy and paste with a script`: numbered, and nothing else happens in it. */
function numberedSteps({ words, clauses }: Sentence): Proof[] {
  const from = COORDINATORS.has(words[0]) ? 1 : 0;
  const [first, deed, ...object] = words.slice(from);
  if (!first || !deed || !ORDINALS.has(first) || !MARK.test(deed.gap)) return [];
  const isTold = clauses.some(({ kind, verb }) => kind === 'main' && verb !== null);
  return isTold || !isGerund(deed, object[0]) ? [] : stepOf(deed, deed, object);
}

/** Steps that are no clause with a verb of its own in the past. */
export function stepsToldOtherwise({ sentences }: Pick<Passage, 'sentences'>): Proof[] {
  return sentences.flatMap((each) => [
    ...gerundSteps(each),
    ...cleftSteps(each),
    ...numberedSteps(each),
  ]);
}
