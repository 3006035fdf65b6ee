import { sliceOf } from '../../language/span.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { strongExample } from '../../rehearsal/comparison.ts';
import { defaultLevel } from '../../rehearsal/plan.ts';
import { answerOfSections } from '../../review/answer.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Its first sentence, or all of it where there is none. */
function firstSentence(text: string): string {
  const [section] = answerOfSections(new Map([['situation', text]])).sections;
  const [sentence] = section?.sentences ?? [];
  return sentence ? sliceOf(text, sentence) : text.trim();
}

/** How the person began the story the last time; where nothing was typed, how the example does. */
export function firstLineOf(
  scenario: Scenario,
  records: readonly JournalRecord[],
): { line: string; own: boolean } {
  const last = records.findLast(
    (record) =>
      record.kind === 'take' &&
      record.scenario.id === scenario.id &&
      record.section === 'situation' &&
      record.words !== null &&
      record.words.trim() !== '',
  );
  if (last?.kind === 'take' && last.words !== null) {
    return { line: firstSentence(last.words), own: true };
  }
  const strong = strongExample(scenario, 'situation', defaultLevel(scenario));
  return { line: firstSentence(strong), own: false };
}
