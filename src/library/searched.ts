import type { Ports } from '../ports.ts';
import { type SearchedText, searchedText } from '../scenario/search.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';

/** What a search looks through of each scenario: it, and all the ways to ask the questions it answers. */
export async function searchedTexts(
  ports: Ports,
  summaries: readonly ScenarioSummary[],
): Promise<(summary: ScenarioSummary) => SearchedText> {
  const questions = await ports.questions.summaries();
  const asked = new Map(questions.map(({ id, ask }) => [id, ask]));
  const texts = new Map(
    summaries.map((summary) => {
      const phrasings = summary.answers.flatMap((id) => asked.get(id) ?? []);
      return [summary, searchedText(summary, phrasings)];
    }),
  );
  return (summary) => texts.get(summary) ?? searchedText(summary);
}
