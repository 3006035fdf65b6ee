import { type ActiveDays, countDay } from './active-days.ts';
import { addGrade, emptyCard, gradeOneself, undoGrade } from './card-grades.ts';
import { readCard, sectionCard, storyCard } from './cards.ts';
import { dayNumber } from './day-number.ts';
import { gradeOfAnswer, gradeOfDrill, gradeOfTake } from './grading.ts';
import { addToQuestion, type QuestionProgress } from './question-progress.ts';
import type { AnswerRecord, DrillRecord, Grade, JournalRecord, TakeRecord } from './records.ts';
import type { CardProgress } from './schedule.ts';
import { keepLast, noteTake, type PrincipleProgress } from './section-progress.ts';
import { addToSession, emptySessions, type SessionsProgress } from './session-progress.ts';

/** Raise it when the same records fold to something else: what was kept of the fold is stale then. */
const PROGRESS_VERSION = 2;

/**
 * Everything the journal says that is not in the words themselves, folded record by record. Plain
 * data: as JSON it comes back the same. It grows with the scenarios, questions and days there were,
 * not with the records.
 */
export interface Progress {
  version: number;
  takes: number;
  answers: { right: number; asked: number };
  sessions: SessionsProgress;
  /** Shares of setup of the last whole sessions, oldest first. */
  setup: number[];
  principles: PrincipleProgress;
  /** By scenario: the place of its last take among all takes. */
  lastTakes: Record<string, number>;
  /** By scenario: the user's file it was read from last; none for a built-in one. */
  files: Record<string, string>;
  /** By id. */
  cards: Record<string, CardProgress>;
  /** Probes and knowledge questions, by id. */
  questions: Record<string, QuestionProgress>;
  days: ActiveDays;
}

export function emptyProgress(): Progress {
  return {
    version: PROGRESS_VERSION,
    takes: 0,
    answers: { right: 0, asked: 0 },
    sessions: emptySessions(),
    setup: [],
    principles: {},
    lastTakes: {},
    files: {},
    cards: {},
    questions: {},
    days: [],
  };
}

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

/** The place of the scenario's last take among all takes, not its time; null when there is none. */
export function lastRehearsed({ lastTakes }: Progress, scenarioId: string): number | null {
  return Object.hasOwn(lastTakes, scenarioId) ? (lastTakes[scenarioId] ?? null) : null;
}
