import type { Ports } from '../ports.ts';
import { type Stats, statsOf } from '../progress/stats.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { principleStatsScreen, statsScreen } from '../terminal/screens/stats.ts';
import { visibleDeep } from '../text/visible.ts';
import { principleStatsDocument, statsDocument } from './stats-document.ts';

export interface StatsOptions {
  lp?: string;
  json?: boolean;
}

const HOW_TO_START = 'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep';

/** The wording of missed questions by their ids; those that are gone have none. */
async function wordings({ missed }: Stats, ports: Ports): Promise<Map<string, string>> {
  if (missed.length === 0) return new Map();
  const { listScenarios } = await import('../library/list-scenarios.ts');
  const { loadScenario } = await import('../library/find-scenario.ts');
  const { questionsOf } = await import('../quiz/question.ts');
  const wanted = new Set(missed.map(({ scenario }) => scenario.id));
  const here = (await listScenarios(ports)).filter(({ id }) => wanted.has(id));
  const found = await Promise.all(here.map((each) => loadScenario(ports, each)));
  const questions = questionsOf(found.map(({ scenario }) => scenario));
  return new Map(questions.map(({ id, prompt }) => [id, prompt]));
}

async function ruleTitles({ findings }: Stats): Promise<Map<string, string>> {
  if (findings.length === 0) return new Map();
  const { RULES } = await import('../review/rules/index.ts');
  return new Map(RULES.map(({ id, title }) => [id, title]));
}

async function readLp(lp: string): Promise<PrincipleSlug> {
  const { readPrinciple } = await import('./arguments/options.ts');
  return readPrinciple('--lp', lp);
}

function showPrinciple(
  { principles }: Stats,
  principle: PrincipleSlug,
  { json }: StatsOptions,
  { output }: Ports,
): void {
  const sections = principles.find((each) => each.principle === principle)?.sections ?? [];
  if (json) output.json(principleStatsDocument(principle, sections));
  else output.print(principleStatsScreen(principle, sections, output.look));
}

/** Prints trends over everything that was rehearsed, or the sections told for one principle. */
export async function stats(options: StatsOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const principle = options.lp === undefined ? null : await readLp(options.lp);
  const today = ports.day(ports.now());
  const found = visibleDeep(statsOf(await (await ports.journal()).progress(), today));
  if (principle !== null) return showPrinciple(found, principle, options, ports);
  if (options.json) return output.json(statsDocument(found));
  if (found.takes + found.answers.asked === 0) return output.note([HOW_TO_START]);
  const view = {
    stats: found,
    today,
    ruleTitles: await ruleTitles(found),
    questions: await wordings(found, ports),
  };
  output.print(statsScreen(view, output.look));
}
