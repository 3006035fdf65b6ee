import { BUILT_IN } from '../scenario/source.ts';
import { countDay } from './active-days.ts';
import { gradeOneself, undoGrade } from './card-grades.ts';
import { followUpCard, readCard, storyCard, subjectOf } from './cards.ts';
import { changeCard, forgetCards, isKnown, moveCards, moveGrades } from './change-card.ts';
import { earlierCard } from './earlier-card.ts';
import { withEarlierStory } from './earlier-story.ts';
import { firstAsked, followUpNow } from './follow-up-progress.ts';
import { gradeOfAnswer, gradeOfDrill, gradeOfProbe } from './grading.ts';
import { forgetSection, forgetTake, gradeCard, isJudged, noteStory, noteTake } from './judged.ts';
import { dueAtDebrief, withLoopRecord } from './kept-loops.ts';
import {
  type KeptSession,
  keepAnswer,
  keepTake,
  keptSession,
  replaceSession,
} from './kept-sessions.ts';
import { timesAsked } from './last-rehearsed.ts';
import type { Progress } from './progress.ts';
import { addToQuestion } from './question-progress.ts';
import type {
  AnswerRecord,
  DisputedRecord,
  DrillRecord,
  GradeRecord,
  JournalRecord,
  JudgedRecord,
  NamedRecord,
  ProbeRecord,
  TakeRecord,
  WholeRecord,
} from './records.ts';
import type { CardProgress } from './schedule.ts';
import { countTake, noteRulesAnew } from './section-progress.ts';
import {
  type SessionTake,
  type TakeFacts,
  type ToldTake,
  toldTake,
  withDispute,
  withJudgement,
  withName,
} from './sessions.ts';
import {
  forgetStory,
  forgetTelling,
  idNow,
  noteTelling,
  noteToldStory,
  renameStory,
} from './stories.ts';
import { judgedSections, type SectionFacts, sectionFacts, sectionsOf } from './whole-sections.ts';

/** Longer than any path a system takes. */
const LONGEST_PATH = 4096;
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
  noteTelling(progress.stories, now, before === undefined || from !== to);
}

function noteAsked(progress: Progress, take: ToldTake, isFirst: boolean): void {
  const id = take.question ?? take.scenario.id;
  progress.lastAsked[id] = progress.takes;
  progress.timesAsked[id] = timesAsked(progress, id) + (isFirst ? 1 : 0);
}

function rememberTake(progress: Progress, record: TakeRecord | WholeRecord): void {
  const { stories, sessions } = progress;
  const take = noteToldStory(stories, toldTake(record));
  progress.takes += 1;
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

function rememberJudgement(progress: Progress, judged: JudgedRecord): void {
  const session = keptSession(progress.sessions, judged.session);
  if (session === undefined) return;
  const now = withJudgement(session, judged);
  replaceSession(progress.sessions, now);
  countWhole(progress, session.takes, now.takes);
  const sections = judgedSections(now, judged);
  for (const each of sections) {
    noteTake(progress, each, { review: judged.review, disputes: now.disputes });
  }
  const isWhole = now.takes.some(({ take }) => take.section === 'whole');
  noteStory(progress, now, session, isWhole ? sections : now.takes.filter(isJudged));
  noteTelling(progress.stories, now, false);
}

function rememberDispute(progress: Progress, disputed: DisputedRecord): void {
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

function rememberName(progress: Progress, named: NamedRecord): void {
  const from = idNow(progress.stories, named.story);
  renameStory(progress.stories, named);
  if (from !== named.as.id) moveCards(progress, from, named.as.id);
  for (const session of progress.sessions.recent) {
    replaceSession(progress.sessions, withName(session, from, named.as));
  }
  if (from === named.as.id || !Object.hasOwn(progress.lastTakes, from)) return;
  progress.lastTakes[named.as.id] ??= progress.lastTakes[from] ?? 0;
}

function rememberAnswer(progress: Progress, answer: AnswerRecord): void {
  const { question, right } = answer;
  keepAnswer(progress.sessions, answer);
  progress.answers.asked += 1;
  if (right) progress.answers.right += 1;
  const kind = readCard(question)?.kind;
  if (kind !== 'probe' && kind !== 'knowledge' && kind !== 'exercise') return;
  addToQuestion(progress.questions, answer);
  gradeCard(progress, question, answer, gradeOfAnswer(answer));
}

function rememberProbe(progress: Progress, record: ProbeRecord): void {
  const story = record.story && { ...record.story, id: idNow(progress.stories, record.story.id) };
  const probe = { ...record, ...(story === undefined ? {} : { story }) };
  const card = followUpCard(subjectOf(probe), firstAsked(probe));
  progress.followUps[card] = followUpNow(progress.followUps[card], probe);
  gradeCard(progress, card, record, gradeOfProbe(record));
}

/** The story that was drilled: of 0.1, which only knew examples, the one that was told in its place. */
function drilledCard(progress: Progress, drill: DrillRecord): string {
  const card = storyCard(subjectOf(drill));
  const earlier = earlierCard(progress.stories, card);
  const isEarlier = !isKnown(progress, card) && isKnown(progress, earlier);
  return isEarlier ? earlier : card;
}

/** Changes what a record says of its card, where that is still kept. */
function regrade(
  progress: Progress,
  { card, of }: Pick<GradeRecord, 'card' | 'of'>,
  change: (card: CardProgress) => void,
): void {
  const keeps = (each: string) =>
    isKnown(progress, each) && progress.grades[each]?.grades.some((kept) => kept.of === of);
  const held = [card, earlierCard(progress.stories, card)].find(keeps);
  if (held !== undefined) changeCard(progress, held, change);
}

/**
 * Adds what a record says to `progress` itself, and returns it. Records come in the order of the
 * journal, each once; folding is the same wherever it was cut and kept as JSON in between. Takes are
 * graded when their session is judged, and graded anew when it is judged again. A grade or an undo of
 * a record the card no longer keeps changes nothing.
 */
export function remember(progress: Progress, record: JournalRecord): Progress {
  switch (record.kind) {
    case 'take':
    case 'whole':
      rememberTake(progress, record);
      if (record.kind === 'whole') progress.loops = withLoopRecord(progress.loops, record);
      break;
    case 'judged':
      rememberJudgement(progress, record);
      return progress;
    case 'disputed':
      rememberDispute(progress, record);
      return progress;
    case 'named':
      rememberName(progress, record);
      return progress;
    case 'loop':
    case 'mark':
      for (const probe of dueAtDebrief(progress.loops, record)) rememberProbe(progress, probe);
      progress.loops = withLoopRecord(progress.loops, record);
      if (record.kind === 'loop') countDay(progress.days, record.day);
      return progress;
    case 'forgotten':
      forgetCards(progress, forgetStory(progress.stories, record));
      return progress;
    case 'probe':
      keepAnswer(progress.sessions, record);
      if (record.loop === undefined) rememberProbe(progress, record);
      else progress.loops = withLoopRecord(progress.loops, record);
      break;
    case 'answer':
      rememberAnswer(progress, record);
      break;
    case 'drill':
      gradeCard(progress, drilledCard(progress, record), record, gradeOfDrill(record));
      break;
    case 'grade':
      regrade(progress, record, (card) => gradeOneself(card, record.of, record.grade));
      return progress;
    case 'undo':
      regrade(progress, record, (card) => undoGrade(card, record.of));
      return progress;
  }
  const { id, source } = record.scenario;
  if (source !== BUILT_IN.kind && source.length <= LONGEST_PATH) progress.files[id] = source;
  countDay(progress.days, record.day);
  return progress;
}
