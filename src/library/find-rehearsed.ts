import { ExpectedError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import { readCard } from '../progress/cards.ts';
import type { Progress } from '../progress/progress.ts';
import { UNNAMED_STORY } from '../progress/sessions.ts';
import type { NamedStory } from '../rehearsal/records.ts';
import { BUILT_IN } from '../scenario/source.ts';
import { type ScenarioSummary, summarise } from '../scenario/summary.ts';
import { visibleDeep } from '../text/visible.ts';
import type { FoundScenario } from './find-scenario.ts';
import { listScenarios } from './list-scenarios.ts';

/** What was rehearsed and is still there: what there is to know of it before it is loaded. */
export interface Rehearsed {
  summary: ScenarioSummary;
  /** The story of the person's own that was told to its question; null where it was told itself. */
  story: NamedStory | null;
  /** What that, or the scenario, is called. */
  title: string;
  load(): Promise<FoundScenario>;
}

/** The one a file holds that is in no folder of scenarios; null when it is not there any more. */
async function inFile(id: string, path: string, ports: Ports): Promise<Rehearsed | null> {
  try {
    const { scenario: written, source } = await ports.scenarios.fromFile(path);
    if (written.id !== id) return null;
    const scenario = visibleDeep(written);
    return {
      summary: summarise(scenario, source),
      story: null,
      title: scenario.title,
      load: async () => (await import('./find-scenario.ts')).findScenario(ports, path),
    };
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

/** What a scenario is loaded by, found in a listing. */
function listed(summary: ScenarioSummary, ports: Ports, question?: string): Rehearsed {
  return {
    summary,
    story: null,
    title: summary.title,
    async load() {
      const { loadScenario } = await import('./find-scenario.ts');
      const { listQuestions } = await import('./list-questions.ts');
      const all = question === undefined ? [] : await listQuestions(ports);
      return loadScenario(ports, all.find(({ asked }) => asked === question) ?? summary);
    },
  };
}

/**
 * What the cards are about, by the ids of their scenarios and stories, as far as that is still there:
 * in the library, in the file it was read from last, or a story and the question it was told for.
 */
export async function findRehearsed(
  { cards, files, stories }: Pick<Progress, 'cards' | 'files' | 'stories'>,
  ports: Ports,
): Promise<Map<string, Rehearsed>> {
  const wanted = new Set(Object.keys(cards).flatMap((card) => readCard(card)?.scenarioId ?? []));
  const all = await listScenarios(ports);
  const byId = new Map(all.map((summary) => [summary.id, summary]));
  const found = await Promise.all(
    [...wanted].map(async (id): Promise<[string, Rehearsed] | null> => {
      const summary = byId.get(id);
      if (summary !== undefined) return [id, listed(summary, ports)];
      const told = Object.hasOwn(stories.told, id) ? stories.told[id] : undefined;
      const asked = told && byId.get(told.scenario.id);
      if (told && asked && asked.id !== id) {
        const { title, isNamed } = told;
        const story = { id, title: isNamed ? title : '' };
        const rehearsed = listed(asked, ports, told.questions.at(-1));
        return [id, { ...rehearsed, story, title: title || UNNAMED_STORY }];
      }
      const source = Object.hasOwn(files, id) ? files[id] : undefined;
      const isFile = source !== undefined && source !== BUILT_IN.kind;
      const file = !isFile ? null : await inFile(id, source, ports);
      return file && [id, file];
    }),
  );
  return new Map(found.filter((each) => each !== null));
}
