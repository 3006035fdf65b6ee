import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import { addGrade, bringForward, forgetRecord, regradeDerived } from './card-grades.ts';
import { sectionCard, storyCard, subjectOf } from './cards.ts';
import { changeCard, isKnown } from './change-card.ts';
import { dayNumber } from './day-number.ts';
import { gradeOfTake, type JudgedTake, storyGrade } from './grading.ts';
import type { KeptSession } from './kept-sessions.ts';
import type { Progress } from './progress.ts';
import type { Grade } from './records.ts';
import { isTimed, KEPT_TAKES, noteJudgement } from './section-progress.ts';
import type { Dispute, SessionTake, TakeFacts } from './sessions.ts';
import { type JudgedSection, type SectionFacts, sectionsOf } from './whole-sections.ts';

interface Said {
  /** The id of the record that says it, or of the session. */
  id: string;
  at: number;
  day: string;
}

/** What is said of a card. What the same id said of it before counts no more. */
export function gradeCard(progress: Progress, card: string, of: Said, derived: Grade | null): void {
  const said = { of: of.id, at: of.at, day: dayNumber(of.day), derived };
  changeCard(progress, card, (known) => {
    if (!regradeDerived(known, said)) addGrade(known, said);
  });
}

/** Takes back what was said of a section, because something else is known of it now. */
export function forgetSection(progress: Progress, take: SectionFacts): void {
  const card = sectionCard(subjectOf(take), take.section);
  if (isKnown(progress, card)) changeCard(progress, card, (known) => forgetRecord(known, take.id));
}

/** Takes back what a take said, because another one of the same came after it. */
export function forgetTake(progress: Progress, told: SessionTake<TakeFacts>): void {
  for (const section of sectionsOf(told)) forgetSection(progress, section);
}

/** What a judged take says of its section: its card's grade, and the trends of its principle. */
export function noteTake(
  progress: Progress,
  judged: JudgedSection,
  { review, disputes }: { review: number; disputes: readonly Dispute[] },
): void {
  const { take } = judged;
  gradeCard(progress, sectionCard(subjectOf(take), take.section), take, gradeOfTake(judged));
  progress.judged += 1;
  noteJudgement(progress.principles, judged, { place: progress.judged, review, disputes });
}

/** The section to mend first comes back with the first of what was told with it. */
export function mendFirst(
  progress: Progress,
  sections: readonly JudgedSection[],
  fixed: SectionName | null,
): void {
  const take = sections.find((each) => each.take.section === fixed)?.take;
  if (take === undefined) return;
  const days = sections.flatMap(({ take: each }) => {
    const memory = progress.cards[sectionCard(subjectOf(each), each.section)];
    return memory ? [memory.dueDay] : [];
  });
  if (days.length === 0) return;
  const card = sectionCard(subjectOf(take), take.section);
  changeCard(progress, card, (known) => bringForward(known, take.id, Math.min(...days)));
}

export function isJudged(each: SessionTake<TakeFacts>): each is JudgedTake {
  return each.judgement !== null;
}

function setupShareOf(takes: readonly JudgedTake[]): number | null {
  if (!takes.every(isTimed)) return null;
  const [situation = 0, task = 0, ...rest] = takes.map(({ judgement }) => judgement.spokenSeconds);
  const setup = situation + task;
  return setup / rest.reduce((sum, seconds) => sum + seconds, setup);
}

/** Of a whole answer, where its time says something. */
function wholeShareOf(whole: JudgedTake, { outcome }: KeptSession): number | null {
  return isTimed(whole) ? (outcome?.setupShare ?? null) : null;
}

/**
 * What a session says of the whole story, once all five sections are told and judged, or an answer
 * that was all of them; `sections` are those judged, `of` is the record, or the session, that says so.
 */
export function noteStory(
  progress: Progress,
  session: KeptSession,
  of: Said,
  sections: readonly JudgedTake[],
): void {
  const whole = session.takes.filter(isJudged).find(({ take }) => take.section === 'whole');
  if (!session.complete || (whole === undefined && sections.length < SECTIONS.length)) return;
  const grade = storyGrade(sections.map(gradeOfTake)) ?? (whole ? gradeOfTake(whole) : null);
  gradeCard(progress, storyCard(subjectOf(session)), of, grade);
  const share = whole ? wholeShareOf(whole, session) : setupShareOf(sections);
  if (share === null) return;
  const others = progress.setup.filter((each) => each.session !== session.id);
  progress.setup = [...others, { session: session.id, share }].slice(-KEPT_TAKES);
}
