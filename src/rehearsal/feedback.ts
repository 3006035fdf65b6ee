/** When a rehearsal first says anything of what the review saw. */
export const REHEARSAL_FEEDBACK = ['after each', 'at the end'] as const;
export type RehearsalFeedback = (typeof REHEARSAL_FEEDBACK)[number];
/** The same of any session, the earliest first. */
const FEEDBACK = [...REHEARSAL_FEEDBACK, 'none until the debrief'] as const;
export type Feedback = (typeof FEEDBACK)[number];

/** How far a session has come, as far as it is about what may be said in it: one for each policy. */
const MOMENTS = ['a take has ended', 'the last take has ended', 'the debrief is reached'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Whether anything the review says may be shown by now. */
export function maySpeak(feedback: Feedback, now: Moment): boolean {
  return MOMENTS.indexOf(now) >= FEEDBACK.indexOf(feedback);
}

/** Whether now is when it is shown for the first time. */
export function speaksFirst(feedback: Feedback, now: Moment): boolean {
  return MOMENTS.indexOf(now) === FEEDBACK.indexOf(feedback);
}
