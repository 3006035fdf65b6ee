import type { Ports } from '../../ports.ts';
import type { Session } from '../../progress/sessions.ts';
import { historyScreen } from '../../terminal/screens/history.ts';
import { type SessionView, sessionScreen } from '../../terminal/screens/session.ts';
import { loadRecorded } from '../load-recorded.ts';
import { recordedScenario } from '../recorded-scenario.ts';
import { openRuleBook } from '../rule-book.ts';
import { findSession, HOW_TO_START, readHistory } from './find-session.ts';

export interface HistoryOptions {
  all?: boolean;
  json?: boolean;
}

/** As many lines as fit a screen. */
const SHOWN = 20;

/** What the scenario of the session has become since its last take. */
async function sinceThen({ scenario }: Session, ports: Ports): Promise<SessionView['scenario']> {
  const found = await loadRecorded(scenario, ports);
  if (found === null) return 'gone';
  const { hash } = await recordedScenario(found, ports);
  return hash === scenario.hash ? 'same' : 'changed';
}

function showList(sessions: readonly Session[], { all, json }: HistoryOptions, ports: Ports): void {
  const { output } = ports;
  const numbered = sessions.map((session, index) => ({ number: index + 1, session }));
  if (json) {
    const summaries = numbered.map(({ number, session }) => {
      const { takes, ...about } = session;
      return { number, ...about, taken: takes.map(({ section, rating }) => ({ section, rating })) };
    });
    output.json({ version: 1, sessions: summaries });
    return;
  }
  if (sessions.length === 0) {
    output.note([`Nothing has been rehearsed yet. ${HOW_TO_START}`]);
    return;
  }
  const shown = all ? numbered : numbered.slice(0, SHOWN);
  const today = ports.day(ports.now());
  output.print(historyScreen({ sessions: shown, total: sessions.length, today }, output.look));
}

/** Lists the sessions kept, newest first, or shows the one that SESSION means in full. */
export async function history(
  session: string | undefined,
  options: HistoryOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { sessions } = await readHistory(ports);
  if (session === undefined) return showList(sessions, options, ports);
  const { number, session: found } = findSession(sessions, session);
  if (options.json) return output.json({ version: 1, session: { number, ...found } });
  const view = {
    session: found,
    today: ports.day(ports.now()),
    scenario: await sinceThen(found, ports),
    rules: await openRuleBook(),
  };
  output.print(sessionScreen(view, output.look));
}
