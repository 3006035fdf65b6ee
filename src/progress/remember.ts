import { BUILT_IN } from '../scenario/source.ts';
import { countDay } from './active-days.ts';
import { gradeOneself, undoGrade } from './card-grades.ts';
import { readCard, storyCard, subjectOf } from './cards.ts';
import { changeCard, isKnown, moveCards } from './change-card.ts';
import { gradeOfAnswer, gradeOfDrill } from './grading.ts';
import { forgetTake, gradeCard, isJudged, noteStory, noteTake } from './judged.ts';
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
} from './records.ts';
import { countTake, noteRulesAnew } from './section-progress.ts';
import { withDispute, withJudgement, withStory } from './sessions.ts';
import { idNow, noteToldStory, renameStory } from './stories.ts';

/** Longer than any path a system takes. */
const LONGEST_PATH = 4096;
/** What judged each take alone, and kept that with it. */
const REVIEW_OF_0_1 = 0;

function rememberTake(progress: Progress, record: TakeRecord): void {
  const take = noteToldStory(progress.stories, record);
  progress.takes += 1;
  progress.lastTakes[take.scenario.id] = progress.takes;
  countTake(progress.principles, take);
  const before = keptSession(progress.sessions, take.session);
  const replaced = before?.takes.find((each) => each.take.section === take.section);
  const session = keepTake(progress.sessions, take);
  if (take.judged === undefined) {
    if (replaced !== undefined) forgetTake(progress, replaced);
    return;
  }
  const { disputes } = session;
  noteTake(progress, { take, judgement: take.judged }, { review: REVIEW_OF_0_1, disputes });
  if (before?.complete !== true) noteStory(progress, session, take);
}

function rememberJudgement(progress: Progress, judged: JudgedRecord): void {
  const session = keptSession(progress.sessions, judged.session);
  if (session === undefined) return;
  const now = withJudgement(session, judged);
  replaceSession(progress.sessions, now);
  for (const { take, judgement } of now.takes) {
    if (judgement === null || judged.sections.every((each) => each.take !== take.id)) continue;
    noteTake(progress, { take, judgement }, { review: judged.review, disputes: now.disputes });
  }
  noteStory(progress, now, session);
}

function rememberDispute(progress: Progress, disputed: DisputedRecord): void {
  const session = keptSession(progress.sessions, disputed.session);
  if (session === undefined) return;
  const now = withDispute(session, disputed);
  replaceSession(progress.sessions, now);
  for (const each of now.takes.filter(isJudged)) {
    if (each.take.id === disputed.take) noteRulesAnew(progress.principles, each, now.disputes);
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
      rememberTake(progress, record);
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
    case 'whole':
      progress.loops = withLoopRecord(progress.loops, record);
      break;
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
