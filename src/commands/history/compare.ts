import { UsageError } from '../../errors.ts';
import type { Ports } from '../../ports.ts';
import { subjectOf } from '../../progress/cards.ts';
import { type Session, type SessionTake, toldTitle } from '../../progress/sessions.ts';
import { changesBetween, previousTake } from '../../progress/take-change.ts';
import type { Part, SectionName } from '../../scenario/sections.ts';
import { type TakeChange, takeChangeScreen } from '../../terminal/screens/take-change.ts';
import { readSection } from '../arguments/options.ts';
import { openRuleBook } from '../rule-book.ts';
import { compareDocument } from './documents.ts';
import { findSession, readHistory, sessionsCalled, type WholeHistory } from './find-session.ts';
import { tellingsOf } from './tellings-of.ts';

export interface CompareOptions {
  /** The session to compare with; the previous take of the same story when left out. */
  with?: string;
  section?: string;
  json?: boolean;
}

/** The take of another session, or the last one before, of the same section. */
type Earlier = (part: Part) => SessionTake | null;

/** Whether the session tells something again that was told in words before. */
function isToldAgain(kept: WholeHistory, session: Session): boolean {
  return session.takes.some(
    ({ take }) => take.words?.trim() && previousTake(kept, session, take.section) !== null,
  );
}

/** The session to compare with the one before: that of SESSION, or the last of what TARGET means, or of all, that has one before. */
function lastTelling(kept: WholeHistory, text: string | undefined): Session {
  const { sessions } = kept;
  if (text !== undefined && (sessions.length === 0 || sessionsCalled(sessions, text).length > 0)) {
    return findSession(sessions, text).session;
  }
  const told = text === undefined ? sessions : tellingsOf(sessions, text);
  const again = told.find((session) => isToldAgain(kept, session)) ?? told[0];
  return again ?? findSession(sessions, 'last').session;
}

/** Which session is the later one, and where the earlier takes are. */
function twoOf(kept: WholeHistory, text: string | undefined, other: string | undefined) {
  const { sessions } = kept;
  const disputes = sessions.flatMap((session) => session.disputes);
  if (text === undefined || other === undefined) {
    const session = lastTelling(kept, text);
    const earlier: Earlier = (section) => previousTake(kept, session, section);
    return { later: session, earlier, disputes };
  }
  const one = findSession(sessions, text);
  const two = findSession(sessions, other);
  if (one.session.id === two.session.id) {
    throw new UsageError('a session cannot be compared with itself', {
      hint: 'Leave the second one out to compare with the one before.',
    });
  }
  if (subjectOf(one.session) !== subjectOf(two.session)) {
    throw new UsageError(
      `"${toldTitle(one.session)}" and "${toldTitle(two.session)}" are different stories`,
      { hint: 'Compare two sessions of the same one. See them: star-coach history' },
    );
  }
  const [later, before] = one.number < two.number ? [one, two] : [two, one];
  const earlier: Earlier = (section) =>
    before.session.takes.find(({ take }) => take.section === section) ?? null;
  return { later: later.session, earlier, disputes };
}

function changesOf({ takes }: Session, earlier: Earlier, only: SectionName | null): TakeChange[] {
  const wanted = takes.filter(({ take }) => only === null || take.section === only);
  return wanted.flatMap((after) => {
    const before = earlier(after.take.section);
    if (before === null) return [];
    const pieces = changesBetween(before.take.words ?? '', after.take.words ?? '');
    return [{ before, after, pieces }];
  });
}

function nothingBefore(session: Session, only: SectionName | null): UsageError {
  const what = only ?? 'any section';
  return new UsageError(`there are no two takes of ${what} of "${toldTitle(session)}" to compare`, {
    hint: `What there is in this session: star-coach history ${session.id}`,
  });
}

/**
 * Shows what changed from an earlier take of each section, or of one, to that of SESSION; or between the
 * last two times that a story was told, what a TARGET means, or anything.
 */
export async function compareHistory(
  session: string | undefined,
  { with: other, section, json }: CompareOptions,
  ports: Ports,
): Promise<void> {
  const { output } = ports;
  const only = section === undefined ? null : readSection(section);
  const { later, earlier, disputes } = twoOf(await readHistory(ports), session, other);
  const changes = changesOf(later, earlier, only);
  if (changes.length === 0) throw nothingBefore(later, only);
  if (json) return output.json(compareDocument(later, disputes, changes));
  const context = { today: ports.day(ports.now()), rules: await openRuleBook() };
  output.print(takeChangeScreen(toldTitle(later), changes, context, output.look));
}
