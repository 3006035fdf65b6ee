import type { AnswerSection, Sentence } from '../answer.ts';

/** The sentences that hold a quantity saying how much, in one walk over both lists. */
export function measuredSentences({ sentences, quantities }: AnswerSection): ReadonlySet<Sentence> {
  const measuring = quantities.filter(({ isSetting }) => !isSetting);
  const measured = new Set<Sentence>();
  let next = 0;
  for (const sentence of sentences) {
    while ((measuring[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    if ((measuring[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) measured.add(sentence);
  }
  return measured;
}
