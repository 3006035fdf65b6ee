import type { Ports } from '../ports.ts';
import type { Choice, Prompter } from '../prompter.ts';
import { type PrincipleSlug, principleName } from '../scenario/principles.ts';
import { bestFirst, foundPhrasing } from '../scenario/search.ts';
import { searchWords } from '../scenario/search-words.ts';
import type { Level } from '../scenario/sections.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { isOwnScenario } from './find-scenario.ts';
import { forRoleFirst, roleAsked } from './for-role.ts';
import { leastRecentFirst } from './least-recent.ts';
import { listQuestions } from './list-questions.ts';
import type { Listing } from './list-scenarios.ts';
import { searchedTexts } from './searched.ts';

/** What there is to pick from: of a listing, what is told at a level, or for a principle. */
export interface Wanted {
  level?: Level | undefined;
  as?: PrincipleSlug | undefined;
  /** All that can be asked when left out. */
  among?: Listing | undefined;
}

function fits(
  { levels, principle, pivots }: ScenarioSummary,
  { level, as }: Pick<Wanted, 'level' | 'as'>,
): boolean {
  const isTold = level === undefined || levels.includes(level);
  return isTold && (as === undefined || principle === as || pivots.includes(as));
}

/** A question as somebody would ask it, in the other words it was found by too, and whose story answers it. */
function labelOf(summary: ScenarioSummary, phrasing: string | undefined): string {
  const whose = isOwnScenario(summary) ? `yours: ${summary.title}, ` : '';
  const other = phrasing === undefined ? '' : ` Or: ${phrasing}`;
  return `${summary.question}${other} (${whose}${principleName(summary.principle)})`;
}

/**
 * Lets the person pick a question, the least recently rehearsed first, own stories before others never
 * told, and of those the ones somebody of the person's role answers. Null when none after all; `esc` says what that does.
 */
export async function pickScenario(
  ports: Ports,
  prompter: Prompter,
  { esc = 'back', among = listQuestions, ...wanted }: Wanted & { esc?: string } = {},
): Promise<ScenarioSummary | null> {
  const all = (await among(ports)).filter((summary) => fits(summary, wanted));
  const others = all.filter((summary) => !isOwnScenario(summary));
  const ownFirst = [...all.filter(isOwnScenario), ...forRoleFirst(others, await roleAsked(ports))];
  const sorted = await leastRecentFirst(ports, ownFirst);
  const searched = await searchedTexts(ports, sorted);
  const find = (typed: string): Choice<ScenarioSummary>[] => {
    const words = searchWords(typed);
    return bestFirst(sorted, words, (summary) => searched(summary).text).map((value) => {
      const phrasing = foundPhrasing(value, searched(value).phrasings, words);
      return { value, label: labelOf(value, phrasing) };
    });
  };
  return prompter.search<ScenarioSummary | null>(
    { message: 'Which question?', esc, find },
    { back: null },
  );
}
