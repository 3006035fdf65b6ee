import { BUILT_IN } from '../scenario/source.ts';
import { countDay } from './active-days.ts';
import { gradeOneself, undoGrade } from './card-grades.ts';
import { readCard, storyCard, subjectOf } from './cards.ts';
import { changeCard, isKnown, moveCards } from './change-card.ts';
import { gradeOfAnswer, gradeOfDrill } from './grading.ts';
import { forgetSection, forgetTake, gradeCard, isJudged, noteStory, noteTake } from './judged.ts';
import { withLoopRecord } from './kept-loops.ts';
import { keepAnswer, keepTake, keptSession, replaceSession } from './kept-sessions.ts';
import type { Progress } from './progress.ts';
import { addToQuestion } from './question-progress.ts';
import type {
  AnswerRecord,
  DisputedRecord,
  JournalRecord,
  JudgedRecord,
  NamedRecord,
  TakeRecord,
  WholeRecord,
} from './records.ts';
import { countTake, noteRulesAnew } from './section-progress.ts';
import {
  type SessionTake,
  type TakeFacts,
  toldTake,
  withDispute,
  withJudgement,
  withStory,
} from './sessions.ts';
import { idNow, noteToldStory, renameStory } from './stories.ts';
import { judgedSections, type SectionFacts, sectionFacts, sectionsOf } from './whole-sections.ts';

/** Longer than any path a system takes. */
const LONGEST_PATH = 4096;
/** What judged each take alone, and kept that with it. */
const REVIEW_OF_0_1 = 0;

function rememberTake(progress: Progress, record: TakeRecord | WholeRecord): void {
  const take = noteToldStory(progress.stories, toldTake(record));
  progress.takes += 1;
  progress.lastTakes[take.scenario.id] = progress.takes;
  // Which sections a whole answer tells is known when it is judged.
  if (record.kind === 'take') countTake(progress.principles, sectionFacts(take, record.section));
  const before = keptSession(progress.sessions, take.session);
  const replaced = before?.takes.find((each) => each.take.section === take.section);
  const session = keepTake(progress.sessions, take);
  if (record.kind === 'whole' || record.judged === undefined) {
    if (replaced !== undefined) forgetTake(progress, replaced);
    return;
  }
  const { disputes } = session;
  const told = { take: sectionFacts(take, record.section), judgement: record.judged };
  noteTake(progress, told, { review: REVIEW_OF_0_1, disputes });
  if (before?.complete !== true) {
    noteStory(progress, session, take, session.takes.filter(isJudged));
  }
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
  const { recent } = progress.sessions;
  for (const session of recent.filter(({ story }) => story?.id === from)) {
    replaceSession(progress.sessions, withStory(session, named.as));
  }
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
      progress.loops = withLoopRecord(progress.loops, record);
      if (record.kind === 'loop') countDay(progress.days, record.day);
      return progress;
    case 'probe':
      keepAnswer(progress.sessions, record);
      break;
    case 'answer':
      rememberAnswer(progress, record);
      break;
    case 'drill':
      gradeCard(progress, storyCard(subjectOf(record)), record, gradeOfDrill(record));
      break;
    case 'grade': {
      const { card, of, grade } = record;
      if (isKnown(progress, card)) changeCard(progress, card, (it) => gradeOneself(it, of, grade));
      return progress;
    }
    case 'undo': {
      const { card, of } = record;
      if (isKnown(progress, card)) changeCard(progress, card, (it) => undoGrade(it, of));
      return progress;
    }
  }
  const { id, source } = record.scenario;
  if (source !== BUILT_IN.kind && source.length <= LONGEST_PATH) progress.files[id] = source;
  countDay(progress.days, record.day);
  return progress;
}
