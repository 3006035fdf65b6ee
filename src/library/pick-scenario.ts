import type { Choice, Ports, Prompter } from '../ports.ts';
import { PRINCIPLES, type PrincipleSlug, principleName } from '../scenario/principles.ts';
import type { ScenarioSummary } from '../scenario/summary.ts';
import { isOwn } from './find-scenario.ts';
import { leastRecentFirst } from './least-recent.ts';
import { listScenarios } from './list-scenarios.ts';

/** As many as can be taken in at a glance. */
const MOST = 10;

const BACK = { value: null, label: 'Back' };
const TO_BACK = { back: null };

/** Lets the person pick one of a principle's. Null when none after all. */
async function pickByPrinciple(
  all: readonly ScenarioSummary[],
  prompter: Prompter,
): Promise<ScenarioSummary | null> {
  const there = PRINCIPLES.filter(({ slug }) => all.some(({ principle }) => principle === slug));
  for (;;) {
    const principle = await prompter.choose<PrincipleSlug | null>(
      'Which principle?',
      [...there.map(({ slug, name }) => ({ value: slug, label: name })), BACK],
      TO_BACK,
    );
    if (principle === null) return null;
    const ofThat = all.filter((each) => each.principle === principle);
    const picked = await prompter.choose<ScenarioSummary | null>(
      principleName(principle),
      [...ofThat.map((each) => ({ value: each, label: each.title })), BACK],
      TO_BACK,
    );
    if (picked !== null) return picked;
  }
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
  choices.push(BACK);
  for (;;) {
    const picked = await prompter.choose('Which story?', choices, TO_BACK);
    if (picked !== 'more') return picked;
    const byPrinciple = await pickByPrinciple(all, prompter);
    if (byPrinciple !== null) return byPrinciple;
  }
}
