import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { gradeOfTake, storyGrade } from './grading.ts';
import type { Grade, TakeRecord } from './records.ts';
import { isTimed } from './section-progress.ts';

/**
 * Sessions that can still be gone on with. One that is taken up again after fifty others counts as a
 * new one; the list of sessions itself is made of the records and knows better.
 */
const KEPT_SESSIONS = 50;

interface SessionTake {
  grade: Grade | null;
  /** Seconds it takes to say; null when that says nothing. */
  spoken: number | null;
}

interface SessionProgress {
  id: string;
  takes: Partial<Record<SectionName, SessionTake>>;
  complete: boolean;
}

export interface SessionsProgress {
  started: number;
  complete: number;
  /** Those with a take most recently; the latest last. */
  recent: SessionProgress[];
}

/** What a session of all five sections comes to when its last one is taken. */
export interface WholeSession {
  grade: Grade | null;
  /** Situation and task as a share of the whole; null unless the times of all five count. */
  setupShare: number | null;
}

function takeUp(sessions: SessionsProgress, id: string): SessionProgress {
  const { recent } = sessions;
  const known = recent.findLastIndex((session) => session.id === id);
  const [session] = known < 0 ? [] : recent.splice(known, 1);
  if (session === undefined) sessions.started += 1;
  const taken = session ?? { id, takes: {}, complete: false };
  recent.push(taken);
  if (recent.length > KEPT_SESSIONS) recent.shift();
  return taken;
}

function setupShareOf({ takes }: SessionProgress): number | null {
  const spoken = SECTIONS.map((section) => takes[section]?.spoken ?? null);
  const told = spoken.filter((seconds) => seconds !== null);
  if (told.length < SECTIONS.length) return null;
  const [situation = 0, task = 0] = told;
  return (situation + task) / told.reduce((sum, seconds) => sum + seconds, 0);
}

/** Adds a take to its session. Returns what the session comes to when this take made it whole. */
export function addToSession(sessions: SessionsProgress, take: TakeRecord): WholeSession | null {
  const session = takeUp(sessions, take.session);
  const spoken = isTimed(take) ? take.spokenSeconds : null;
  session.takes[take.section] = { grade: gradeOfTake(take), spoken };
  const isTaken = (section: SectionName) => session.takes[section] !== undefined;
  if (session.complete || !take.sections.every(isTaken)) return null;
  session.complete = true;
  sessions.complete += 1;
  if (!SECTIONS.every(isTaken)) return null;
  const grades = SECTIONS.map((section) => session.takes[section]?.grade ?? null);
  return { grade: storyGrade(grades), setupShare: setupShareOf(session) };
}
