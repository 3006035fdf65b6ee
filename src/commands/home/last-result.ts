import type { Ports } from '../../ports.ts';
import type { Session } from '../../progress/sessions.ts';
import { takeOf } from '../../progress/take-record.ts';
import { compareTakes } from '../../rehearsal/comparison.ts';
import { summariseRun } from '../../rehearsal/summary.ts';
import type { HomeView } from '../../terminal/screens/home.ts';
import { outcomeWords } from '../../terminal/screens/session-words.ts';
import { fixText } from '../../terminal/screens/summary.ts';
import { type Found, isOwn } from '../find-scenario.ts';
import { loadRecorded } from '../load-recorded.ts';

/** The one thing to fix, as the summary told it at the end of the session. */
function fixOf({ level, mode, takes }: Session, found: Found): string {
  const { scenario } = found;
  const isOwnStory = isOwn(found);
  const sections = takes.map(({ section, targetSeconds, allowedSeconds }) => ({
    name: section,
    targetSeconds,
    allowedSeconds,
  }));
  return fixText(
    summariseRun(compareTakes(scenario, { level, mode, sections, isOwnStory }, takes.map(takeOf)))
      .fix,
  );
}

/** What to say of the last whole session; nothing to fix when its scenario is gone. */
export async function readResult(session: Session, ports: Ports): Promise<HomeView['last']> {
  const found = await loadRecorded(session.scenario, ports);
  return {
    title: session.scenario.title,
    day: session.day,
    outcome: outcomeWords(session),
    fix: found && fixOf(session, found),
  };
}
