import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import type { JournalRecord } from '../../progress/records.ts';
import { sessionCode, shownCodes } from '../../progress/session-code.ts';
import type { Session, TakeFacts } from '../../progress/sessions.ts';
import { sessionsIn } from '../../progress/sessions-in.ts';
import type { NumberedSession } from '../../terminal/screens/history.ts';

/** How to begin, for someone with no history. */
export const HOW_TO_START = 'Start with: star-coach rehearse dive-deep';

/** Everything kept, and the sessions in it, newest first. */
export interface WholeHistory {
  records: JournalRecord[];
  sessions: Session[];
}

/** The id of a whole loop, and not of one of its answers. */
export const LOOP_ID = /^loop-[a-z0-9]+-[a-z0-9]+$/;

/** How many sessions are listed at once: as many lines as fit a screen. */
export const SHOWN = 20;

/** The last sessions, newest first, and how many there are: quick however long the journal has grown. */
export async function readRecent(ports: Ports) {
  const { sessions } = await (await ports.journal()).progress();
  return { sessions: sessions.recent.toReversed(), total: sessions.started };
}

export async function readHistory(ports: Ports): Promise<WholeHistory> {
  const records = await (await ports.journal()).records();
  return { records, sessions: sessionsIn(records) };
}

/** Sessions, newest first, each with what it is called by: its number among them, and its code. */
export function numbered<Told extends Session<TakeFacts>>(
  sessions: readonly Told[],
): NumberedSession<Told>[] {
  const codes = shownCodes(sessions.map(({ id }) => id));
  return sessions.map((session, index) => ({
    number: index + 1,
    code: codes.get(session.id) ?? session.id,
    session,
  }));
}

function whatIsThere({ length }: readonly Session[]): string {
  if (length === 0) return `Nothing has been rehearsed yet. ${HOW_TO_START}`;
  const numbers = length === 1 ? 'its number, 1' : `a number from 1 to ${length}`;
  return `Use "last", ${numbers}, or the beginning of an id. See them: star-coach history`;
}

function byText(sessions: readonly Session[], text: string): Session[] {
  if (text === 'last') return sessions.slice(0, 1);
  // A number in the list, of which no id is only made.
  if (/^\d+$/.test(text)) return sessions.slice(Number(text) - 1, Number(text)).slice(0, 1);
  const exact = sessions.filter(({ id }) => id === text);
  if (exact.length > 0) return exact;
  return sessions.filter(({ id }) => id.startsWith(text) || sessionCode(id).startsWith(text));
}

/** The sessions that SESSION could mean: `last`, a number in the list, an id, a code, or the beginning of one. */
export function sessionsCalled(sessions: readonly Session[], text: string): Session[] {
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? [] : byText(sessions, wanted);
}

/**
 * The session that SESSION means: `last`, its number in the list, its id or code, or a beginning only
 * one has. Throws a usage error that says what is there.
 */
export function findSession(sessions: readonly Session[], text: string): NumberedSession<Session> {
  const [session, ...more] = sessionsCalled(sessions, text);
  if (session === undefined) {
    throw new UsageError(`no session is called "${text}"`, { hint: whatIsThere(sessions) });
  }
  if (more.length > 0) {
    throw new UsageError(`"${text}" could mean ${more.length + 1} sessions`, {
      hint: 'Type a few more letters of its id, or its number in: star-coach history',
    });
  }
  const found = numbered(sessions)[sessions.indexOf(session)];
  return found ?? { number: 1, code: session.id, session };
}
