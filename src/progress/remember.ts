import { BUILT_IN } from '../scenario/source.ts';
import { countDay } from './active-days.ts';
import { gradeOneself, undoGrade } from './card-grades.ts';
import { followUpCard, readCard, storyCard, subjectOf } from './cards.ts';
import { changeCard, forgetCards, isKnown, moveCards } from './change-card.ts';
import { earlierId } from './earlier.ts';
import { firstAsked, followUpNow } from './follow-up-progress.ts';
import { gradeOfAnswer, gradeOfDrill, gradeOfProbe } from './grading.ts';
import { withInterview } from './interviews/interviews.ts';
import { gradeCard } from './judged.ts';
import { dueAtDebrief, withLoopRecord } from './kept-loops.ts';
import { keepAnswer, replaceSession } from './kept-sessions.ts';
import type { Progress } from './progress.ts';
import { addToQuestion } from './question-progress.ts';
import type {
  AnswerRecord,
  DrillRecord,
  GradeRecord,
  JournalRecord,
  NamedRecord,
  ProbeRecord,
} from './records.ts';
import {
  rememberDispute,
  rememberEdit,
  rememberJudgement,
  rememberTake,
} from './remember-session.ts';
import type { CardProgress } from './schedule.ts';
import { withName } from './session-after.ts';
import { forgetStory, idNow, renameStory, type StoriesProgress } from './stories.ts';
import { suspendCard } from './suspended-cards.ts';

/** Longer than any path a system takes. */
const LONGEST_PATH = 4096;

/** The card of the story that 0.1 filed under an example, beside the card of that. */
function earlierCard(stories: Pick<StoriesProgress, 'renamed'>, card: string): string {
  const [scenario = ''] = card.split('/', 1);
  return idNow(stories, earlierId(scenario)) + card.slice(scenario.length);
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
    case 'suspended':
      suspendCard(progress.suspended, record);
      return progress;
    case 'interview':
      progress.interviews = withInterview(progress.interviews, record);
      return progress;
    case 'edited':
      rememberEdit(progress, record);
      return progress;
    case 'plan':
      progress.plan = { on: record.on, principles: record.principles };
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
