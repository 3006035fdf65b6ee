import type { ActiveDays } from './active-days.ts';
import type { FollowUpProgress } from './follow-up-progress.ts';
import type { KeptInterview } from './interviews/interviews.ts';
import type { KeptLoop } from './kept-loops.ts';
import type { SessionsProgress } from './kept-sessions.ts';
import { type InterviewPlan, noPlan } from './plan/interview-plan.ts';
import type { QuestionProgress } from './question-progress.ts';
import type { CardGrades, Memory } from './schedule.ts';
import type { PrincipleProgress } from './section-progress.ts';
import type { SpokenTake } from './spoken.ts';
import type { StoriesProgress } from './stories.ts';
import type { SuspendedCards } from './suspended-cards.ts';

/** Raise it when the same records fold to something else: what was kept of the fold is stale then. */
export const PROGRESS_VERSION = 20;

/**
 * Everything the journal says that is not in the words themselves, folded record by record. Plain
 * data: as JSON it comes back the same. It grows with the scenarios, questions and days there were,
 * not with the records.
 */
export interface Progress {
  version: number;
  takes: number;
  /** Judgements of takes. */
  judged: number;
  answers: { right: number; asked: number };
  sessions: SessionsProgress;
  /** Shares of setup of the last whole sessions, oldest first. */
  setup: { session: string; share: number }[];
  principles: PrincipleProgress;
  /** How the last recorded takes sounded, oldest first. */
  spoken: SpokenTake[];
  /** By scenario: the place of its last take among all takes. */
  lastTakes: Record<string, number>;
  /** By question, or scenario told for its own: the same place. */
  lastAsked: Record<string, number>;
  /** And how many sessions asked it. */
  timesAsked: Record<string, number>;
  /** By scenario: the user's file it was read from last; none for a built-in one. */
  files: Record<string, string>;
  stories: StoriesProgress;
  /** What is known of each card by now, by its id; null while it is not met yet. */
  cards: Record<string, Memory | null>;
  /** The last grades of each card: several times as much, and needed only where one is told or changed. */
  grades: Record<string, CardGrades>;
  /** Probes and knowledge questions, by id. */
  questions: Record<string, QuestionProgress>;
  /** Follow-ups that were asked about stories, by their cards. */
  followUps: Record<string, FollowUpProgress>;
  days: ActiveDays;
  /** Mock loops, the latest last. */
  loops: KeptLoop[];
  suspended: SuspendedCards;
  /** Real interviews, in the order they were logged. */
  interviews: KeptInterview[];
  plan: InterviewPlan;
}

export function emptyProgress(): Progress {
  return {
    version: PROGRESS_VERSION,
    takes: 0,
    judged: 0,
    answers: { right: 0, asked: 0 },
    sessions: { started: 0, complete: 0, recent: [] },
    setup: [],
    principles: {},
    spoken: [],
    lastTakes: {},
    lastAsked: {},
    timesAsked: {},
    files: {},
    stories: { told: {}, renamed: {} },
    cards: {},
    grades: {},
    questions: {},
    followUps: {},
    days: [],
    loops: [],
    suspended: {},
    interviews: [],
    plan: noPlan(),
  };
}
