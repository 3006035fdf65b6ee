import type { Ports } from '../../ports.ts';
import type { Session, TakeFacts } from '../../progress/sessions.ts';
import { historyScreen } from '../../terminal/screens/history.ts';
import { loopsScreen } from '../../terminal/screens/mock/loops.ts';
import { HOW_TO_START, readHistory, readRecent } from './find-session.ts';

export interface HistoryOptions {
  all?: boolean;
  json?: boolean;
}

function numbered<Told>(sessions: readonly Told[]): { number: number; session: Told }[] {
  return sessions.map((session, index) => ({ number: index + 1, session }));
}

async function showList(
  sessions: readonly Session<TakeFacts>[],
  total: number,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { loops } = await (await ports.journal()).progress();
  if (sessions.length === 0) {
    output.note([`Nothing has been rehearsed yet. ${HOW_TO_START}`]);
    return;
  }
  const today = ports.day(ports.now());
  output.print([
    ...historyScreen({ sessions: numbered(sessions), total, today }, output.look),
    ...loopsScreen(loops, today, output.look),
  ]);
}

async function list({ all, json }: HistoryOptions, ports: Ports): Promise<void> {
  if (!all && !json) {
    const { sessions, total } = await readRecent(ports);
    return showList(sessions, total, ports);
  }
  const { records, sessions } = await readHistory(ports);
  if (json) {
    const { historyDocument } = await import('./documents.ts');
    const { loopDocuments } = await import('../mock/loop-document.ts');
    const loops = loopDocuments(records);
    return ports.output.json({ ...historyDocument(numbered(sessions)), loops });
  }
  return showList(sessions, sessions.length, ports);
}

/** The id of a whole loop, and not of one of its answers. */
const LOOP_ID = /^loop-[a-z0-9]+-[a-z0-9]+$/;

/** Lists the sessions kept, newest first, or shows the one that SESSION means in full; of a mock loop, its debrief. */
export async function history(
  session: string | undefined,
  options: HistoryOptions,
  ports: Ports,
): Promise<void> {
  if (session === undefined) return list(options, ports);
  if (LOOP_ID.test(session)) {
    const { debrief } = await import('../mock/debrief.ts');
    return debrief(session, options.json ? { json: true } : {}, ports);
  }
  const { showSession } = await import('./show-session.ts');
  await showSession(session, options, ports);
}
