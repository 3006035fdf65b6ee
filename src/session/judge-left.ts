import { askedQuestion } from '../library/asked-question.ts';
import { loadRecorded } from '../library/load-recorded.ts';
import type { Ports } from '../ports.ts';
import { takeOf } from '../progress/take-record.ts';
import { partOfRecord, recordedSession, type Unfinished } from './unfinished.ts';

/**
 * Judges what was never judged, because the program was killed: what the journal has of the
 * unfinished rehearsals that no other window is at work on. Where it cannot be kept, it is judged another time.
 */
export async function judgeLeft(left: readonly Unfinished[], ports: Ports): Promise<void> {
  const free = left.filter(({ openElsewhere }) => !openElsewhere);
  if (free.length === 0) return;
  const journal = await ports.journal();
  const { sessions } = await journal.progress();
  for (const { id, plan, source } of free) {
    const session = sessions.recent.findLast((each) => each.id === id);
    if (session === undefined || session.takes.every(({ judgement }) => judgement !== null))
      continue;
    const found = await loadRecorded({ id: plan.scenarioId, source }, ports);
    if (found === null) continue;
    const { judgeTakes } = await import('./judge.ts');
    const { judgementToKeep } = await import('./keep-session.ts');
    const { createDisputes } = await import('./disputes.ts');
    const settings = await (await ports.config()).settings();
    const question = await askedQuestion(ports, found.scenario, plan);
    const { takes, disputes } = await recordedSession(id, ports);
    const ids = new Map(takes.map((record) => [partOfRecord(record), record.id]));
    const { isWrong } = createDisputes(disputes, ({ section }) =>
      plan.isWhole || section === null ? 'whole' : section,
    );
    const weighing = { ...settings, isWrong };
    journal.append(
      judgementToKeep(
        id,
        ids,
        judgeTakes({ ...found, question }, plan, takes.map(takeOf), weighing),
      ),
    );
  }
}
