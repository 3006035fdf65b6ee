import { hangTogether } from '../../language/order/hang-together.ts';
import { isOutOfOrder } from '../../language/order/order.ts';
import type { Span } from '../../language/span.ts';
import type { AnswerSection } from '../answer.ts';

/**
 * What of a section may be evidence: the sentences that read as some, and what stands in them; nothing
 * where its words do not hang together. Random words name much and show nothing.
 */
export function inSentences(section: AnswerSection): AnswerSection {
  const sentences = hangTogether(section)
    ? section.sentences.filter(({ words }) => !isOutOfOrder(words))
    : [];
  if (sentences.length === section.sentences.length) return section;
  const isIn = (span: Span) =>
    sentences.some(({ start, end }) => start <= span.start && span.end <= end);
  return {
    ...section,
    sentences,
    words: sentences.flatMap(({ words }) => words),
    quantities: section.quantities.filter(isIn),
  };
}
