import type { Feedback } from '../rehearsal/records.ts';

/** What a session says of what was told in it, and when. */
interface FeedbackPolicy {
  /** What a take shows when it has ended. */
  afterTake: 'comparison' | 'time' | 'nothing';
  /** What is shown when all of it is told. */
  afterAll: 'comparison' | 'nothing';
  /** A session that is ended or left is judged, and feeds the schedule: else that waits for the debrief. */
  isJudged: boolean;
}

/** The one place that says when anybody hears how it went. */
export const FEEDBACK_POLICIES: Readonly<Record<Feedback, FeedbackPolicy>> = {
  'after each': { afterTake: 'comparison', afterAll: 'nothing', isJudged: true },
  'at the end': { afterTake: 'time', afterAll: 'comparison', isJudged: true },
  'none until the debrief': { afterTake: 'nothing', afterAll: 'nothing', isJudged: false },
};
