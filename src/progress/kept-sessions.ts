import type { JournalRecord } from './records.ts';
import { withAnswer, withTake } from './session-after.ts';
import { type Session, sessionOf, type TakeFacts, type ToldTake } from './sessions.ts';

/**
 * Sessions that can still be gone on with, and that are shown without reading the journal. One that
 * is taken up again after fifty others counts as a new one; the list of all sessions is made of the
 * records and knows better.
 */
const KEPT_SESSIONS = 50;

/** A session as it is remembered: without the words. */
export type KeptSession = Session<TakeFacts>;

/** Sessions counted, and the last of them. */
export interface SessionsProgress {
  started: number;
  complete: number;
  /** Those with a take most recently; the latest last. */
  recent: KeptSession[];
}

function factsOf(take: ToldTake): TakeFacts {
  const { words: _w, ticked: _t, delivery: _d, doubtful: _b, judged: _j, ...facts } = take;
  return facts;
}

/** The session as it is remembered; undefined when it is not, or not any more. */
export function keptSession({ recent }: SessionsProgress, id: string): KeptSession | undefined {
  return recent.findLast((session) => session.id === id);
}

/** Puts what became of a session in its place. */
export function replaceSession({ recent }: SessionsProgress, session: KeptSession): void {
  const place = recent.findLastIndex(({ id }) => id === session.id);
  if (place >= 0) recent[place] = session;
}

/** Adds a take to its session, which is the latest then. Returns the session. */
export function keepTake(sessions: SessionsProgress, take: ToldTake): KeptSession {
  const { recent } = sessions;
  const known = recent.findLastIndex(({ id }) => id === take.session);
  const [before] = known < 0 ? [] : recent.splice(known, 1);
  const session = withTake(before, factsOf(take), take.judged ?? null);
  if (before === undefined) sessions.started += 1;
  if (session.complete && before?.complete !== true) sessions.complete += 1;
  recent.push(session);
  if (recent.length > KEPT_SESSIONS) recent.shift();
  return session;
}

/** Adds an answer to its session, if that is remembered. */
export function keepAnswer(sessions: SessionsProgress, record: JournalRecord): void {
  const id = sessionOf(record);
  const session = id === null ? undefined : keptSession(sessions, id);
  if (session !== undefined) replaceSession(sessions, withAnswer(session, record));
}
