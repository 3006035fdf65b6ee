import type { Scenario } from '../../scenario/schema.ts';
import type { ContentProblem } from './content-problem.ts';
import { isGap } from './gaps.ts';
import { findKeyPhrases } from './key-phrases.ts';
import { allStrongTexts } from './strong-texts.ts';

/** A strong example says its key phrases. */
function checkKeyPhrases(scenario: Scenario): ContentProblem[] {
  return allStrongTexts(scenario).flatMap(({ path, text, keyPhrases }) =>
    findKeyPhrases(text, keyPhrases)
      .filter(({ phrase, hit }) => !hit && !isGap(phrase))
      .map(({ phrase }) => ({
        path,
        weight: 'error',
        message: `does not say its key phrase "${phrase}": say it, or change the phrase`,
      })),
  );
}

/** A red flag quotes the weak answer. */
function checkRedFlags({ weak_answer }: Scenario): ContentProblem[] {
  if (weak_answer === undefined) return [];
  const { text, red_flags } = weak_answer;
  return findKeyPhrases(
    text,
    red_flags.map(({ quote }) => quote),
  ).flatMap(({ hit }, index) => {
    if (hit) return [];
    const path = ['weak_answer', 'red_flags', index, 'quote'];
    const message = 'quotes words that are not in the weak answer: copy them from it';
    return [{ path, weight: 'error', message }];
  });
}

/** Words that are quoted stand in the text they are quoted from. */
export function checkQuotedWords(scenario: Scenario): ContentProblem[] {
  return [...checkKeyPhrases(scenario), ...checkRedFlags(scenario)];
}
