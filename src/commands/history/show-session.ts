import { loadRecorded } from '../../library/load-recorded.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import type { Ports } from '../../ports.ts';
import type { Session } from '../../progress/sessions.ts';
import { howToDispute } from '../../terminal/screens/disputes.ts';
import { type SessionView, sessionScreen } from '../../terminal/screens/session.ts';
import { openRuleBook } from '../rule-book.ts';
import { remarksIn } from './dispute.ts';
import { wholeSessionDocument } from './documents.ts';
import { findSession, readHistory } from './find-session.ts';

/** What the scenario of the session has become since its last take. */
async function sinceThen({ scenario }: Session, ports: Ports): Promise<SessionView['scenario']> {
  const found = await loadRecorded(scenario, ports);
  if (found === null) return 'gone';
  const { hash } = await recordedScenario(found, ports);
  return hash === scenario.hash ? 'same' : 'changed';
}

/** Shows the session that SESSION means in full. Throws a usage error when it means none. */
export async function showSession(
  session: string,
  { json }: { json?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const { sessions } = await readHistory(ports);
  const found = findSession(sessions, session);
  if (json) return output.json(wholeSessionDocument(found));
  const view = {
    session: found.session,
    today: ports.day(ports.now()),
    scenario: await sinceThen(found.session, ports),
    rules: await openRuleBook(),
  };
  const isRemarkedOn = remarksIn(found.session).length > 0;
  output.print([
    ...sessionScreen(view, output.look),
    ...(isRemarkedOn ? howToDispute(found.number, output.look) : []),
  ]);
}
