import { askedQuestion, usualTelling } from '../library/asked-question.ts';
import type { FoundScenario } from '../library/find-scenario.ts';
import type { Ports } from '../ports.ts';
import { type PlanOptions, type PlanSettings, planRehearsal } from '../rehearsal/plan.ts';
import type { Story } from '../rehearsal/records.ts';
import type { Run } from './run.ts';

/** A story nobody has told yet: it has a name when it is given one. */
export function newStory({ now, seed }: Pick<Ports, 'now' | 'seed'>): Story {
  return { id: `story-${now().toString(36)}-${seed().toString(36)}`, title: '' };
}

/** A rehearsal of what was found, with what it is listened to for. */
export async function planRun(
  found: FoundScenario,
  options: PlanOptions,
  settings: PlanSettings,
  ports: Ports,
): Promise<Run> {
  const telling = options.telling ?? usualTelling(found);
  const question = await askedQuestion(ports, found.scenario, telling);
  const story = telling === 'own' ? (options.story ?? newStory(ports)) : null;
  const plan = planRehearsal(found.scenario, { ...options, telling, story }, settings);
  const target = question?.id ?? found.target;
  return { ...found, target, plan, question, unfinished: null };
}
