import type { AnswerRecord } from './answers.ts';
import { sectionTexts, wholeText } from './answers.ts';

/** The word lists everybody writes first, by the rule they stand for. */
const NAIVE: Readonly<
  Record<string, { part: 'action' | 'result' | 'all'; fires: (text: string) => boolean }>
> = {
  'we-dilution': { part: 'action', fires: (text) => /\bwe\b/i.test(text) },
  'agentless-outcome': {
    part: 'all',
    fires: (text) => /\b(?:is|are|was|were|be|been|being)\s+\w+(?:ed|en|t)\b/i.test(text),
  },
  'no-outcome-number': { part: 'result', fires: (text) => !/\d/.test(text) },
  hedge: {
    part: 'all',
    fires: (text) =>
      /\b(?:kind of|sort of|maybe|just|tried|helped|think|believe|basically|probably)\b/i.test(
        text,
      ),
  },
  'vague-quantity': {
    part: 'all',
    fires: (text) => /\b(?:a lot|many|several|significantly|multiple|various|better)\b/i.test(text),
  },
};

/** The rules whose word list fires on an answer. */
export function naiveFirings(record: AnswerRecord): string[] {
  const texts = sectionTexts(record);
  return Object.entries(NAIVE)
    .filter(([, { part, fires }]) => {
      const text = part === 'all' || texts.size === 0 ? wholeText(record) : texts.get(part);
      return text !== undefined && fires(text);
    })
    .map(([rule]) => rule);
}

/** The same lists on one sentence, for gold sentences. */
export function naiveFiresOn(rule: string, text: string): boolean {
  return NAIVE[rule]?.fires(text) ?? false;
}
