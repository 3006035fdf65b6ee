import { loadRecorded } from '../../library/load-recorded.ts';
import type { Ports, Prompter } from '../../ports.ts';
import { openWithBrief } from '../../session/brief.ts';
import { rehearseOnce } from '../../session/rehearse-once.ts';
import type { Run } from '../../session/run.ts';
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
  const room = { ports, prompter, step: false, quiz: true, declined: new Set([draft.id]) };
  const unfinished = await takeUp(draft, ports);
  let asked: Run | null = { ...found, plan: unfinished?.plan ?? plan, unfinished };
  while (asked) {
    const run: Run | null = asked.unfinished ? asked : await openWithBrief(asked, room);
    asked = run && (await rehearseOnce(run, room));
  }
}
