import { holds } from '../../language/matchers.ts';
import type { Sentence } from '../../language/passage.ts';
import { wordList } from '../../language/word-list.ts';
import type { AnswerSection } from '../answer.ts';
import { claimsIn, type VagueClaim } from './vague-clauses.ts';

const LEARNING = wordList('learned learnt taught lesson lessons realised realized understood');

/** From the first claim of a sentence to its last; null where it makes none. */
function claimOf(sentence: Sentence): VagueClaim | null {
  // `It was simpler, so I chose it` gives a reason.
  const isReason = sentence.clauses.some(
    ({ words, subject }) => words[0]?.lower === 'so' && subject?.who === 'I',
  );
  // A lesson may well call something better.
  if (holds(sentence.words, LEARNING)) return null;
  const claims = sentence.clauses
    .flatMap(claimsIn)
    .filter(({ kind }) => !(isReason && kind === 'better'));
  const [first] = claims;
  if (first === undefined) return null;
  return { ...first, end: claims.reduce((end, claim) => Math.max(end, claim.end), 0) };
}

/** The sentences that tell the outcome: all of a Result, the later half of an answer in one piece. */
export function outcomeSentences({ name, sentences, words }: AnswerSection): readonly Sentence[] {
  if (name === 'result') return sentences;
  const middle = words[Math.floor(words.length / 2)];
  if (name !== null || middle === undefined) return [];
  return sentences.filter(({ end }) => end > middle.start);
}

/** Says that people were pleased or that it went well, and nothing else. */
export function isVague(sentence: Sentence): boolean {
  const claim = claimOf(sentence);
  return claim !== null && claim.kind !== 'warm';
}

/** What stands in place of the outcome, by sentence; none where a quantity measures it. */
export function vagueClaimsIn(section: AnswerSection): ReadonlyMap<Sentence, VagueClaim> {
  const told = outcomeSentences(section);
  const start = told[0]?.start ?? 0;
  if (section.quantities.some((each) => each.role === 'measure' && each.start >= start))
    return new Map();
  return new Map(
    told.flatMap((sentence) => {
      const claim = claimOf(sentence);
      return claim ? [[sentence, claim] as const] : [];
    }),
  );
}
