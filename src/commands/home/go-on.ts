import { askedQuestion } from '../../library/asked-question.ts';
import { loadRecorded } from '../../library/load-recorded.ts';
import type { Ports } from '../../ports.ts';
import type { Prompter } from '../../prompter.ts';
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
  const begun = unfinished?.plan ?? plan;
  const question = await askedQuestion(ports, found.scenario, begun);
  const run = { ...found, asked: begun.asked, plan: begun, question, unfinished };
  const declined = new Set([draft.id]);
  const asked = { feedback: 'at the end', followUps: true, quiz: true } as const;
  await rehearseUntilDone(run, { ports, prompter, ...asked, declined });
}
