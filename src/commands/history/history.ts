import { loadRecorded } from '../../library/load-recorded.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import type { Ports } from '../../ports.ts';
import type { Session, TakeFacts } from '../../progress/sessions.ts';
import { historyScreen } from '../../terminal/screens/history.ts';
import { type SessionView, sessionScreen } from '../../terminal/screens/session.ts';
import { openRuleBook } from '../rule-book.ts';
import { historyDocument, wholeSessionDocument } from './documents.ts';
import { findSession, HOW_TO_START, readHistory, readRecent } from './find-session.ts';

export interface HistoryOptions {
  all?: boolean;
  json?: boolean;
}

/** What the scenario of the session has become since its last take. */
async function sinceThen({ scenario }: Session, ports: Ports): Promise<SessionView['scenario']> {
  const found = await loadRecorded(scenario, ports);
  if (found === null) return 'gone';
  const { hash } = await recordedScenario(found, ports);
  return hash === scenario.hash ? 'same' : 'changed';
}

function numbered<Told>(sessions: readonly Told[]): { number: number; session: Told }[] {
  return sessions.map((session, index) => ({ number: index + 1, session }));
}

function showList(sessions: readonly Session<TakeFacts>[], total: number, ports: Ports): void {
  const { output } = ports;
  if (sessions.length === 0) {
    output.note([`Nothing has been rehearsed yet. ${HOW_TO_START}`]);
    return;
  }
  const today = ports.day(ports.now());
  output.print(historyScreen({ sessions: numbered(sessions), total, today }, output.look));
}

async function list({ all, json }: HistoryOptions, ports: Ports): Promise<void> {
  if (!all && !json) {
    const { sessions, total } = await readRecent(ports);
    return showList(sessions, total, ports);
  }
  const { sessions } = await readHistory(ports);
  if (json) return ports.output.json(historyDocument(numbered(sessions)));
  return showList(sessions, sessions.length, ports);
}

/** Lists the sessions kept, newest first, or shows the one that SESSION means in full. */
export async function history(
  session: string | undefined,
  options: HistoryOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  if (session === undefined) return list(options, ports);
  const { sessions } = await readHistory(ports);
  const found = findSession(sessions, session);
  if (options.json) return output.json(wholeSessionDocument(found));
  const view = {
    session: found.session,
    today: ports.day(ports.now()),
    scenario: await sinceThen(found.session, ports),
    rules: await openRuleBook(),
  };
  output.print(sessionScreen(view, output.look));
}
