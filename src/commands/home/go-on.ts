import { loadRecorded } from '../../library/load-recorded.ts';
import type { Ports, Prompter } from '../../ports.ts';
import { rehearseUntilDone } from '../../session/rehearse-until-done.ts';
import { takeUp, type Unfinished } from '../../session/unfinished.ts';

/**
 * Goes on with an unfinished rehearsal where it was left, and with what the person wants next. Where
 * another window has it by now, this one begins the same anew.
 */
export async function goOn(draft: Unfinished, prompter: Prompter, ports: Ports): Promise<void> {
  const { plan, source, title } = draft;
  const found = await loadRecorded({ id: plan.scenarioId, source }, ports);
  if (found === null) {
    return ports.output.note([`"${title}" is not where it was (${source}), so it cannot go on.`]);
  }
  const unfinished = await takeUp(draft, ports);
  const run = { ...found, plan: unfinished?.plan ?? plan, unfinished };
  const declined = new Set([draft.id]);
  await rehearseUntilDone(run, { ports, prompter, feedback: 'at the end', quiz: true, declined });
}
