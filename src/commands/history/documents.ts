import { sessionReading } from '../../progress/session-reading.ts';
import {
  type Dispute,
  isDisputed,
  type Session,
  type SessionTake,
} from '../../progress/sessions.ts';
import type { ChangePiece } from '../../progress/take-change.ts';
import type { Rating } from '../../review/ratings.ts';
import type { Reading } from '../../review/reading.ts';
import type { PrincipleSlug } from '../../scenario/principles.ts';
import type { Level, Part, SectionName } from '../../scenario/sections.ts';
import type { Delivery } from '../../speech/sound/delivery.ts';
import type { NumberedSession } from '../../terminal/screens/history.ts';

/** What `history --json` says of a session: seconds, milliseconds since 1970, local calendar days. */
interface SessionDocument {
  /** 1 is the newest. */
  number: number;
  /** What it can be called for good, beside its id. */
  code: string;
  id: string;
  at: number;
  day: string;
  /** `source` is `built-in`, or the path of the user's file. */
  scenario: { id: string; title: string; principle: PrincipleSlug; source: string };
  /** The user's own story, by its id and title; null where none was named. */
  story: { id: string; title: string } | null;
  level: Level;
  clock: 'typing' | 'spoken' | 'none';
  /** The principle it was told for, when that is not the scenario's own. */
  pivot: PrincipleSlug | null;
  /** Those it was to have. */
  sections: SectionName[];
  complete: boolean;
  /** How all five sections read together. */
  reading: Reading | null;
  targetSeconds: number;
  spokenSeconds: number;
  answers: { right: number; asked: number };
  probes: { answered: number; asked: number };
  /** `whole` is an answer told in one breath. */
  taken: { section: Part; rating: Rating | null }[];
}

/** What `history SESSION --json` says of a take; what it came to is null while it is not judged. */
interface TakeDocument {
  id: string;
  session: string;
  /** `whole` for an answer told in one breath. */
  section: Part;
  at: number;
  day: string;
  clock: 'typing' | 'spoken' | 'none';
  strict: boolean;
  targetSeconds: number;
  allowedSeconds: number;
  activeSeconds: number;
  spokenSeconds: number | null;
  hints: number;
  pasted: boolean;
  interrupted: boolean;
  skipped: boolean;
  /** What was said; null where nobody wrote it down. */
  text: string | null;
  words: number | null;
  ticked: string[] | null;
  /** How it sounded, in seconds; null where it was not recorded. */
  delivery: Delivery | null;
  phrases: { hit: number; of: number } | null;
  rating: Rating | null;
  evidence: { shows: string; quote: string }[];
  /** `disputed`: the person says it is wrong. */
  findings: { rule: string; weight: 'fault' | 'hint'; quote: string; disputed: boolean }[];
  /** Of a whole answer, the sections its words show; one that is not sure is not rated. */
  found: { section: SectionName; spokenSeconds: number; sure: boolean; rating: Rating | null }[];
}

interface WholeSessionDocument extends SessionDocument {
  /** The person's own; empty where there is none. */
  note: string;
  takes: TakeDocument[];
  /** The version of the review that judged; null where each take was judged alone, or none was. */
  review: number | null;
  setupShare: number | null;
  fix: { section: SectionName | null; rule: string | null; text: string } | null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function sessionDocument({ number, code, session }: NumberedSession<Session>): SessionDocument {
  const { id, at, day, scenario, story, level, clock, pivot, takes } = session;
  const { title, principle, source } = scenario;
  return {
    ...{ number, code, id, at, day },
    scenario: { id: scenario.id, title, principle, source },
    story: story ?? null,
    ...{ level, clock, pivot },
    sections: session.sections,
    complete: session.complete,
    reading: sessionReading(session),
    targetSeconds: sum(takes.map(({ take }) => take.targetSeconds)),
    spokenSeconds: sum(takes.map(({ judgement }) => judgement?.spokenSeconds ?? 0)),
    answers: session.answers,
    probes: session.probes,
    taken: takes.map(({ take, judgement }) => ({
      section: take.section,
      rating: judgement?.rating ?? null,
    })),
  };
}

function takeDocument(
  { take, judgement }: SessionTake,
  disputes: readonly Dispute[],
): TakeDocument {
  const { id, session, section, at, day, clock, strict, targetSeconds, allowedSeconds } = take;
  const { activeSeconds, hints, pasted, interrupted, skipped, words, ticked } = take;
  return {
    ...{
      id,
      session,
      section,
      at,
      day,
      clock,
      strict,
      targetSeconds,
      allowedSeconds,
      activeSeconds,
    },
    spokenSeconds: judgement?.spokenSeconds ?? null,
    ...{ hints, pasted, interrupted, skipped },
    text: words,
    words: judgement?.wordCount ?? null,
    ticked,
    delivery: take.delivery ?? null,
    phrases: judgement?.phrases ?? null,
    rating: judgement?.rating ?? null,
    evidence: judgement?.evidence ?? [],
    findings: (judgement?.findings ?? []).map((each) => ({
      ...each,
      disputed: isDisputed(disputes, id, each),
    })),
    found: judgement?.found ?? [],
  };
}

/** What `history --json` prints. */
export function historyDocument(sessions: readonly NumberedSession<Session>[]) {
  return { version: 1, sessions: sessions.map(sessionDocument) };
}

/** What `history SESSION --json` prints. */
export function wholeSessionDocument(numbered: NumberedSession<Session>) {
  const { takes, outcome } = numbered.session;
  const session: WholeSessionDocument = {
    ...sessionDocument(numbered),
    note: numbered.session.note,
    takes: takes.map((each) => takeDocument(each, numbered.session.disputes)),
    review: outcome?.review ?? null,
    setupShare: outcome?.setupShare ?? null,
    fix: outcome?.fix ?? null,
  };
  return { version: 1, session };
}

/** What `history compare --json` prints. */
export function compareDocument(
  { scenario: { id, title, principle, source } }: Session,
  disputes: readonly Dispute[],
  changes: readonly {
    before: SessionTake;
    after: SessionTake;
    pieces: readonly ChangePiece[];
  }[],
) {
  return {
    version: 1,
    scenario: { id, title, principle, source },
    sections: changes.map(({ before, after, pieces }) => ({
      section: after.take.section,
      before: takeDocument(before, disputes),
      after: takeDocument(after, disputes),
      changes: pieces,
    })),
  };
}
