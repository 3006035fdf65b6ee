import { subjectOf } from './cards.ts';
import { moveGrades } from './change-card.ts';
import { withEarlierStory } from './earlier-story.ts';
import { forgetSection, forgetTake, isJudged, mendFirst, noteStory, noteTake } from './judged.ts';
import { type KeptSession, keepTake, keptSession, replaceSession } from './kept-sessions.ts';
import { timesAsked } from './last-rehearsed.ts';
import type { Progress } from './progress.ts';
import type {
  DisputedRecord,
  EditedRecord,
  JudgedRecord,
  TakeRecord,
  WholeRecord,
} from './records.ts';
import { countTake, noteRulesAnew } from './section-progress.ts';
import { withDispute, withEdit, withJudgement } from './session-after.ts';
import { type SessionTake, type TakeFacts, type ToldTake, toldTake } from './sessions.ts';
import { withSpoken } from './spoken.ts';
import { forgetTelling, idNow, noteTelling, noteToldStory, toldStory } from './stories.ts';
import { judgedSections, type SectionFacts, sectionFacts, sectionsOf } from './whole-sections.ts';

/** What judged each take alone, and kept that with it. */
const REVIEW_OF_0_1 = 0;

/** Files a session under what it tells: where that turned out to be something else, what was graded goes with it. */
function fileSession(progress: Progress, before: KeptSession | undefined, now: KeptSession): void {
  const to = subjectOf(now);
  const from = before === undefined ? to : subjectOf(before);
  if (from !== to) {
    const takes = now.takes.map(({ take }) => take.id);
    moveGrades(progress, takes, { from, to });
    forgetTelling(progress.stories, from, now.id);
  }
  if (isHeldBack(now)) return;
  noteTelling(progress.stories, now, before === undefined || from !== to);
}

/** An answer of a mock loop before its debrief: nobody is said to be ready by it, or to have told it. */
function isHeldBack({ takes, outcome }: Pick<KeptSession, 'takes' | 'outcome'>): boolean {
  return outcome === null && takes.some(({ take }) => take.loop !== undefined);
}

function noteAsked(progress: Progress, take: ToldTake, isFirst: boolean): void {
  const id = take.question ?? take.scenario.id;
  progress.lastAsked[id] = progress.takes;
  progress.timesAsked[id] = timesAsked(progress, id) + (isFirst ? 1 : 0);
}

/** A take of a section, or a whole answer: counted, kept with its session, filed under its story. */
export function rememberTake(progress: Progress, record: TakeRecord | WholeRecord): void {
  const { stories, sessions } = progress;
  const take = noteToldStory(stories, toldTake(record));
  progress.takes += 1;
  progress.spoken = withSpoken(progress.spoken, take);
  progress.lastTakes[take.scenario.id] = progress.takes;
  // Which sections a whole answer tells is known when it is judged.
  if (record.kind === 'take') countTake(progress.principles, sectionFacts(take, record.section));
  const before = keptSession(sessions, take.session);
  noteAsked(progress, take, before === undefined);
  const replaced = before?.takes.find((each) => each.take.section === take.section);
  const session = withEarlierStory(stories, keepTake(sessions, take), take);
  replaceSession(sessions, session);
  fileSession(progress, before, session);
  if (take.judged === undefined) {
    if (replaced !== undefined) forgetTake(progress, replaced);
    return;
  }
  const { disputes } = session;
  const judged = session.takes.filter(isJudged);
  for (const { take: each, judgement } of judged) {
    const { section } = each;
    if (each.id !== take.id || section === 'whole') continue;
    noteTake(
      progress,
      { take: { ...each, section }, judgement },
      { review: REVIEW_OF_0_1, disputes },
    );
  }
  if (before?.complete !== true) noteStory(progress, session, take, judged);
}

/** Counts the sections a whole answer surely has, each once; one it has no more says nothing more. */
function countWhole(
  progress: Progress,
  before: readonly SessionTake<TakeFacts>[],
  now: readonly SessionTake<TakeFacts>[],
): void {
  for (const told of now.filter(({ take }) => take.section === 'whole')) {
    const earlier = before.find(({ take }) => take.id === told.take.id);
    const [known, shown] = [earlier ? sectionsOf(earlier) : [], sectionsOf(told)];
    const isIn = (all: readonly SectionFacts[], { section }: SectionFacts) =>
      all.some((each) => each.section === section);
    for (const each of known) if (!isIn(shown, each)) forgetSection(progress, each);
    for (const each of shown) if (!isIn(known, each)) countTake(progress.principles, each);
  }
}

/** What a session came to: graded, or graded anew. */
export function rememberJudgement(progress: Progress, judged: JudgedRecord): void {
  const session = keptSession(progress.sessions, judged.session);
  if (session === undefined) return;
  const now = withJudgement(session, judged);
  replaceSession(progress.sessions, now);
  countWhole(progress, session.takes, now.takes);
  const sections = judgedSections(now, judged);
  for (const each of sections) {
    noteTake(progress, each, { review: judged.review, disputes: now.disputes });
  }
  mendFirst(progress, sections, judged.fix.section);
  const isWhole = now.takes.some(({ take }) => take.section === 'whole');
  noteStory(progress, now, session, isWhole ? sections : now.takes.filter(isJudged));
  noteTelling(progress.stories, now, isHeldBack(session));
}

/** A note on a session, or another story: what was graded of that goes with it. */
export function rememberEdit(progress: Progress, { session: id, note, story }: EditedRecord): void {
  const session = keptSession(progress.sessions, id);
  if (session === undefined) return;
  const { stories } = progress;
  const filed = story && { id: idNow(stories, story.id), title: story.title };
  const title = filed && (toldStory(stories, filed.id)?.title ?? filed.title);
  const now = withEdit(session, {
    ...(note === undefined ? {} : { note }),
    ...(filed === undefined || title === undefined ? {} : { story: { ...filed, title } }),
  });
  replaceSession(progress.sessions, now);
  fileSession(progress, session, now);
}

/** A finding called wrong, or no longer. */
export function rememberDispute(progress: Progress, disputed: DisputedRecord): void {
  const session = keptSession(progress.sessions, disputed.session);
  if (session === undefined) return;
  const now = withDispute(session, disputed);
  replaceSession(progress.sessions, now);
  for (const { take, judgement } of now.takes.filter(isJudged)) {
    const { section } = take;
    // What was noted of the sections of a whole answer is noted anew when it is judged again.
    if (take.id !== disputed.take || section === 'whole') continue;
    noteRulesAnew(progress.principles, { take: { ...take, section }, judgement }, now.disputes);
  }
}
