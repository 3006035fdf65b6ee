import type { Ports } from '../ports.ts';
import { type SearchedText, searchedText } from '../scenario/search.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

export interface Searched {
  text: SearchedText;
  /** All the ways to ask the questions it answers. */
  phrasings: readonly string[];
}

/** What a search looks through of each scenario. */
export async function searchedTexts(
  ports: Ports,
  summaries: readonly ScenarioSummary[],
): Promise<(summary: ScenarioSummary) => Searched> {
  const questions = await ports.questions.summaries();
  const asked = new Map(questions.map(({ id, ask }) => [id, ask]));
  const texts = new Map(
    summaries.map((summary) => {
      const phrasings = summary.answers.flatMap((id) => asked.get(id) ?? []);
      return [summary, { text: searchedText(summary, phrasings), phrasings }];
    }),
  );
  return (summary) => texts.get(summary) ?? { text: searchedText(summary), phrasings: [] };
}
