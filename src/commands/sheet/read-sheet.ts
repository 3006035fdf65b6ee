import { ExpectedError } from '../../errors.ts';
import { loadScenario } from '../../library/find-scenario.ts';
import { listScenarios } from '../../library/list-scenarios.ts';
import type { Ports } from '../../ports.ts';
import { type KnownStory, knownStories } from '../../progress/known-stories.ts';
import { wantedPrinciples } from '../../progress/plan/interview-plan.ts';
import type { Session } from '../../progress/sessions.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import { statsOf } from '../../progress/stats.ts';
import { principlesOf, toldStory } from '../../progress/stories.ts';
import { thingToMind } from '../../report/sheet/mind.ts';
import { type Sheet, type SheetStory, sheetOf } from '../../report/sheet/sheet.ts';
import { type ToldWords, wordsOfFile, wordsOfTelling } from '../../report/sheet/told-words.ts';
import { RULES } from '../../review/rules/index.ts';
import { BASE_LEVEL, type Level } from '../../scenario/sections.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';

/** A story in its file's words; none where that does not hold any more. */
async function fileWords(
  summary: ScenarioSummary | undefined,
  level: Level,
  ports: Ports,
): Promise<ToldWords | null> {
  if (summary === undefined) return null;
  try {
    return wordsOfFile((await loadScenario(ports, summary)).scenario, level);
  } catch (error) {
    if (error instanceof ExpectedError) return null;
    throw error;
  }
}

/** Reads what stands on the sheet: own stories, in the words of their files, else of the newest whole telling. */
export async function readSheet(ports: Ports, redact: (text: string) => string): Promise<Sheet> {
  const journal = await ports.journal();
  const [progress, records, scenarios, questions, settings] = await Promise.all([
    journal.progress(),
    journal.records(),
    listScenarios(ports),
    ports.questions.summaries(),
    ports.config().then((config) => config.settings()),
  ]);
  const { level = BASE_LEVEL } = settings;
  const { told } = progress.stories;
  const sessions: Session[] = sessionsIn(records);
  const own = new Map(
    scenarios.flatMap((each) => (each.source.kind === 'own' ? [[each.id, each] as const] : [])),
  );

  async function sheetStory(story: KnownStory): Promise<SheetStory> {
    const file = own.get(story.id);
    const known = toldStory({ told }, story.id);
    return {
      story,
      words: (await fileWords(file, level, ports)) ?? wordsOfTelling(sessions, story.id),
      toldFor: known === undefined ? [] : principlesOf(known),
      pivots: file?.pivots ?? [],
    };
  }

  const today = ports.day(ports.now());
  const stories = knownStories({ told, scenarios, questions });
  return sheetOf({
    day: today,
    stories: await Promise.all(stories.map(sheetStory)),
    questions: new Map(questions.map(({ id, principle }) => [id, principle])),
    principles: wantedPrinciples(progress.plan, settings),
    mind: thingToMind({
      findings: statsOf(progress, today).findings,
      sessions,
      ruleTitles: new Map(RULES.map(({ id, title }) => [id, title])),
    }),
    redact,
  });
}
