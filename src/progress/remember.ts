import { countDay } from './active-days.ts';
import { addGrade, emptyCard, gradeOneself, undoGrade } from './card-grades.ts';
import { readCard, sectionCard, storyCard } from './cards.ts';
import { dayNumber } from './day-number.ts';
import { gradeOfAnswer, gradeOfDrill, gradeOfTake } from './grading.ts';
import type { Progress } from './progress.ts';
import { addToQuestion } from './question-progress.ts';
import type { AnswerRecord, DrillRecord, Grade, JournalRecord, TakeRecord } from './records.ts';
import type { CardProgress } from './schedule.ts';
import { keepLast, noteTake } from './section-progress.ts';
import { addToSession } from './session-progress.ts';

/** Longer than any path a system takes. */
const LONGEST_PATH = 4096;

type Done = TakeRecord | AnswerRecord | DrillRecord;

function addToCard({ cards }: Progress, id: string, record: Done, derived: Grade | null): void {
  cards[id] ??= emptyCard();
  addGrade(cards[id], { of: record.id, at: record.at, day: dayNumber(record.day), derived });
}

function rememberTake(progress: Progress, take: TakeRecord): void {
  const { id } = take.scenario;
  progress.takes += 1;
  progress.lastTakes[id] = progress.takes;
  noteTake(progress.principles, take, progress.takes);
  addToCard(progress, sectionCard(id, take.section), take, gradeOfTake(take));
  const whole = addToSession(progress.sessions, take);
  if (whole === null) return;
  addToCard(progress, storyCard(id), take, whole.grade);
  if (whole.setupShare !== null) keepLast(progress.setup, whole.setupShare);
}

function rememberAnswer(progress: Progress, answer: AnswerRecord): void {
  const { question, right } = answer;
  progress.answers.asked += 1;
  if (right) progress.answers.right += 1;
  const kind = readCard(question)?.kind;
  if (kind !== 'probe' && kind !== 'knowledge') return;
  addToQuestion(progress.questions, answer);
  addToCard(progress, question, answer, gradeOfAnswer(answer));
}

function cardOf({ cards }: Progress, id: string): CardProgress | null {
  return Object.hasOwn(cards, id) ? (cards[id] ?? null) : null;
}

/**
 * Adds what a record says to `progress` itself, and returns it. Records come in the order of the
 * journal, each once; folding is the same wherever it was cut and kept as JSON in between. A story
 * is graded by the take that makes a session of all five sections whole. A grade or an undo of a
 * record the card no longer keeps changes nothing.
 */
export function remember(progress: Progress, record: JournalRecord): Progress {
  switch (record.kind) {
    case 'take':
      rememberTake(progress, record);
      break;
    case 'answer':
      rememberAnswer(progress, record);
      break;
    case 'drill':
      addToCard(progress, storyCard(record.scenario.id), record, gradeOfDrill(record));
      break;
    case 'grade': {
      const card = cardOf(progress, record.card);
      if (card) gradeOneself(card, record.of, record.grade);
      return progress;
    }
    case 'undo': {
      const card = cardOf(progress, record.card);
      if (card) undoGrade(card, record.of);
      return progress;
    }
  }
  const { id, source } = record.scenario;
  if (source !== 'built-in' && source.length <= LONGEST_PATH) progress.files[id] = source;
  countDay(progress.days, record.day);
  return progress;
}
