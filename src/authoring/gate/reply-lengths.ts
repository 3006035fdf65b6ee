import type { Scenario } from '../../scenario/schema.ts';
import { countWords } from '../../text/words.ts';
import { type ContentProblem, gapWeight, type Standard } from './content-problem.ts';
import { isGap } from './gaps.ts';

/** How far the strong reply may be from the average length of the weak ones. */
const TOLERANCE = 0.25;

/** A strong reply is about as long as the weak ones. */
export function checkReplyLengths({ probes }: Scenario, standard: Standard): ContentProblem[] {
  return probes.flatMap(({ strong, weak }, index) => {
    if (weak.some(({ reply }) => isGap(reply))) return [];
    const average = weak.reduce((sum, { reply }) => sum + countWords(reply), 0) / weak.length;
    const words = countWords(strong.reply);
    if (Math.abs(words - average) <= average * TOLERANCE) return [];
    const path = ['probes', index, 'strong', 'reply'];
    const message = `has ${words} words, the weak replies ${Math.round(average)} on average: its length gives it away`;
    return [{ path, weight: gapWeight(standard), message }];
  });
}
