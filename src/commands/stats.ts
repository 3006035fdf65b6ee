import { COMMAND_KEYS } from '../command-keys.ts';
import type { Ports } from '../ports.ts';
import { type Stats, statsOf } from '../progress/stats.ts';
import type { Prompter } from '../prompter.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import { pagesOf } from '../terminal/screens/pages.ts';
import { allPrinciplesScreen, progressScreen } from '../terminal/screens/progress.ts';
import { principleStatsScreen, type StatsView, statsScreen } from '../terminal/screens/stats.ts';
import { visibleDeep } from '../text/visible.ts';
import { someone } from './someone.ts';
import { principleStatsDocument, statsDocument } from './stats-document.ts';

export interface StatsOptions {
  lp?: string;
  json?: boolean;
}

/** What the keys of the progress do. */
export const PROGRESS_MENU = {
  practise: 'practise what comes back',
  all: 'all of it',
  page: 'report in a browser',
  on: 'go on',
  back: 'back',
} as const;

const HOW_TO_START = 'Nothing has been rehearsed yet. Start with: star-coach rehearse dive-deep';

/** What missed questions are called, by their ids; those that are gone have no name. */
async function missedNames({ missed }: Stats, ports: Ports): Promise<Map<string, string>> {
  if (missed.length === 0) return new Map();
  const { listScenarios } = await import('../library/list-scenarios.ts');
  const { loadScenario } = await import('../library/find-scenario.ts');
  const { questionNames } = await import('../library/question-names.ts');
  const wanted = new Set(missed.map(({ scenario }) => scenario.id));
  const here = (await listScenarios(ports)).filter(({ id }) => wanted.has(id));
  return questionNames(await Promise.all(here.map((each) => loadScenario(ports, each))));
}

async function ruleTitles({ findings, better }: Stats): Promise<Map<string, string>> {
  if (findings.length + better.length === 0) return new Map();
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

function allOf(view: StatsView, { output }: Ports): string[] {
  return [...allPrinciplesScreen(view, output.look), ...statsScreen(view, output.look)];
}

/** All of it, a page at a time. */
async function readAll(view: StatsView, prompter: Prompter, ports: Ports): Promise<void> {
  const { output } = ports;
  const { look } = output;
  const screens = [allPrinciplesScreen(view, look), statsScreen(view, look)];
  for (const page of screens.flatMap((lines) => pagesOf(lines, look))) {
    output.print([...page, '']);
    const on = await prompter.choose(
      '',
      [
        { value: true, label: PROGRESS_MENU.on, key: COMMAND_KEYS.next },
        { value: false, label: PROGRESS_MENU.back, key: COMMAND_KEYS.back },
      ],
      { back: false },
    );
    if (!on) return;
  }
}

async function show(view: StatsView, prompter: Prompter, ports: Ports): Promise<void> {
  const { output } = ports;
  for (;;) {
    output.print(progressScreen(view, output.look));
    const answer = await prompter.choose(
      '',
      [
        { value: 'practise', label: PROGRESS_MENU.practise, key: COMMAND_KEYS.next },
        { value: 'all', label: PROGRESS_MENU.all, key: COMMAND_KEYS.all },
        { value: 'page', label: PROGRESS_MENU.page, key: COMMAND_KEYS.page },
        { value: 'back', label: PROGRESS_MENU.back, key: COMMAND_KEYS.back },
      ],
      { back: 'back' },
    );
    if (answer === 'back') return;
    if (answer === 'all') await readAll(view, prompter, ports);
    else if (answer === 'page') {
      const { showReport } = await import('./report/report.ts');
      await showReport(ports);
    } else {
      const { today } = await import('./today/today.ts');
      return today({}, ports);
    }
  }
}

/** Shows how it is going with everything that was rehearsed, or the sections told for one principle. */
export async function stats(options: StatsOptions, ports: Ports): Promise<void> {
  const { output } = ports;
  const principle = options.lp === undefined ? null : await readLp(options.lp);
  const progress = await (await ports.journal()).progress();
  const today = ports.day(ports.now());
  const found = visibleDeep(statsOf(progress, today));
  if (principle !== null) return showPrinciple(found, principle, options, ports);
  if (options.json) return output.json(statsDocument(found));
  if (found.takes + found.answers.asked === 0) return output.note([HOW_TO_START]);
  const view: StatsView = {
    stats: found,
    today,
    ruleTitles: await ruleTitles(found),
    questions: await missedNames(found, ports),
  };
  const prompter = await someone(() => ports.prompter(''));
  if (prompter === null) output.print(allOf(view, ports));
  else await show(view, prompter, ports);
}
