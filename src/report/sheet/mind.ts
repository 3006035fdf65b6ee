import type { Session, TakeFacts } from '../../progress/sessions.ts';
import type { Stats } from '../../progress/stats.ts';
import { findingText } from '../finding-text.ts';

/** The one thing to mind in the room. */
export interface Mind {
  what: string;
  /** What to do instead, as it was said last; null where nothing was. */
  advice: string | null;
}

interface Rehearsed {
  /** What comes back most, first. */
  findings: Stats['findings'];
  /** The newest first. */
  sessions: readonly Pick<Session<TakeFacts>, 'complete' | 'outcome'>[];
  /** The titles of review rules by their ids. */
  ruleTitles: ReadonlyMap<string, string>;
}

/** What comes back most, with the advice it was last given; else that of the last whole session. */
export function thingToMind({ findings, sessions, ruleTitles }: Rehearsed): Mind | null {
  const fixes = sessions.flatMap(({ complete, outcome }) =>
    complete && outcome ? [outcome.fix] : [],
  );
  const [often] = findings;
  if (often !== undefined) {
    const advice = fixes.find(({ rule }) => rule === often.rule)?.text;
    return { what: findingText(often, ruleTitles), advice: advice || null };
  }
  const [last] = fixes;
  return last?.text ? { what: last.text, advice: null } : null;
}
