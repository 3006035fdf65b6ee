import type { Passage, Sentence } from '../../language/passage.ts';
import { type Word, wordSet } from '../../language/words.ts';
import { cleftSteps } from './cleft-steps.ts';
import type { Proof } from './evidence.ts';
import { stepOf } from './step.ts';

const isGerund = ({ lower }: Word) => lower.length > 5 && lower.endsWith('ing');

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
      ? stepOf(word, word, words.slice(at + 1, at + 5))
      : [];
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
  return isTold ? [] : stepOf(deed, deed, object);
}

/** Steps that are no clause with a verb of its own in the past. */
export function stepsToldOtherwise({ sentences }: Pick<Passage, 'sentences'>): Proof[] {
  return sentences.flatMap((each) => [
    ...gerundSteps(each),
    ...cleftSteps(each),
    ...numberedSteps(each),
  ]);
}
