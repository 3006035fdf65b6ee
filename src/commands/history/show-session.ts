import { loadRecorded } from '../../library/load-recorded.ts';
import { recordedScenario } from '../../library/recorded-scenario.ts';
import type { Ports } from '../../ports.ts';
import { probesBySession } from '../../progress/session-search.ts';
import type { Session } from '../../progress/sessions.ts';
import { howToDispute } from '../../terminal/screens/disputes.ts';
import { howToPlay } from '../../terminal/screens/playing.ts';
import { type SessionView, sessionScreen } from '../../terminal/screens/session.ts';
import { openRuleBook } from '../rule-book.ts';
import { remarksIn } from './dispute.ts';
import { findSession, readHistory, type WholeHistory } from './find-session.ts';

/** What the scenario of the session has become since its last take. */
async function sinceThen({ scenario }: Session, ports: Ports): Promise<SessionView['scenario']> {
  const found = await loadRecorded(scenario, ports);
  if (found === null) return 'gone';
  const { hash } = await recordedScenario(found, ports);
  return hash === scenario.hash ? 'same' : 'changed';
}

/** What was asked, in the first of its phrasings; null where neither question nor scenario is here. */
async function askedIn({ takes, scenario }: Session, ports: Ports): Promise<string | null> {
  const id = takes.flatMap(({ take }) => take.question ?? []).at(-1);
  const question = (await ports.questions.summaries()).find((each) => each.id === id);
  return question?.ask[0] ?? (await loadRecorded(scenario, ports))?.scenario.question ?? null;
}

async function asMarkdown(session: Session, { records }: WholeHistory, ports: Ports) {
  const { sessionMarkdown } = await import('../../terminal/screens/session-markdown.ts');
  return sessionMarkdown({
    session,
    asked: await askedIn(session, ports),
    probes: probesBySession(records).get(session.id) ?? [],
    rules: await openRuleBook(),
  });
}

/** Shows the session that SESSION means in full. Throws a usage error when it means none. */
export async function showSession(
  session: string,
  { json, md }: { json?: boolean; md?: boolean },
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const kept = await readHistory(ports);
  const found = findSession(kept.sessions, session);
  if (json) {
    const { wholeSessionDocument } = await import('./documents.ts');
    return output.json(wholeSessionDocument(found));
  }
  if (md) return output.print(await asMarkdown(found.session, kept, ports));
  const view = {
    ...found,
    today: ports.day(ports.now()),
    scenario: await sinceThen(found.session, ports),
    rules: await openRuleBook(),
  };
  const [sound] = (await ports.recordings()).of(found.session.id);
  const isRemarkedOn = remarksIn(found.session).length > 0;
  output.print([
    ...sessionScreen(view, output.look),
    ...(sound ? howToPlay(found.code, ports.day(sound.until), output.look) : []),
    ...(isRemarkedOn ? howToDispute(found.number, output.look) : []),
  ]);
}
