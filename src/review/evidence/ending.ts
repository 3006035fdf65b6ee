import type { AnswerSection } from '../answer.ts';
import { outcomeSentences } from '../vocabulary/vague-claims.ts';

/** Where the outcome stands, if anywhere: a Result, or the later half of an answer in one piece. */
export function endingOf(section: AnswerSection): AnswerSection {
  const sentences = [...outcomeSentences(section)];
  const from = sentences[0]?.start ?? 0;
  const at = section.words.findIndex(({ start }) => start >= from);
  return {
    ...section,
    sentences,
    quantities: section.quantities.filter(({ start }) => start >= from),
    words: at === -1 ? [] : section.words.slice(at),
  };
}
