import type { Choice, Ports, Prompter } from '../../ports.ts';
import { PRINCIPLES, type PrincipleSlug, principleName } from '../../scenario/principles.ts';
import type { ScenarioSummary } from '../../scenario/summary.ts';
import { isOwn } from '../find-scenario.ts';
import { leastRecentFirst } from '../least-recent.ts';
import { listScenarios } from '../list-scenarios.ts';

/** As many as can be taken in at a glance. */
const MOST = 10;

async function pickPrinciple(
  all: readonly ScenarioSummary[],
  prompter: Prompter,
): Promise<PrincipleSlug | null> {
  const there = PRINCIPLES.filter(({ slug }) => all.some(({ principle }) => principle === slug));
  return prompter.choose<PrincipleSlug | null>('Which principle?', [
    ...there.map(({ slug, name }) => ({ value: slug, label: name })),
    { value: null, label: 'Back' },
  ]);
}

/** Lets the person pick a scenario, the least recently rehearsed first. Null when none after all. */
export async function pickScenario(
  ports: Ports,
  prompter: Prompter,
): Promise<ScenarioSummary | null> {
  const found = await leastRecentFirst(ports, await listScenarios(ports));
  const all = [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))];
  const choices: Choice<ScenarioSummary | 'more' | null>[] = all.slice(0, MOST).map((each) => ({
    value: each,
    label: `${each.title} (${isOwn(each) ? 'yours, ' : ''}${principleName(each.principle)})`,
  }));
  if (all.length > MOST) choices.push({ value: 'more', label: 'Another, by its principle' });
  choices.push({ value: null, label: 'Back' });
  const picked = await prompter.choose('Which story?', choices);
  if (picked !== 'more') return picked;

  const principle = await pickPrinciple(all, prompter);
  if (principle === null) return null;
  return prompter.choose<ScenarioSummary | null>(principleName(principle), [
    ...all
      .filter((each) => each.principle === principle)
      .map((each) => ({ value: each, label: each.title })),
    { value: null, label: 'Back' },
  ]);
}
