/**
 * The few figures the scales need, set by hand against the section ratings two readers gave to half of
 * 98 answers; `npm run bench:review` shows how far they carry to the other half. Absolute, so that no
 * target or level moves them.
 */
export const BARS = {
  /** Distinct words of this story, as opposed to words that fit any, before a setting is one. */
  situationWords: 3,
  /** The same where nothing in it is named as trouble. */
  calmWords: 7,
  /** A Task said in fewer words names no work; about three seconds. */
  taskLength: 8,
  taskWords: 1,
  /** An Action said in eight seconds is a heading. */
  actionLength: 21,
  /** Steps with an object a stranger could picture. */
  actionSteps: 2,
  /** In fewer words, some twelve seconds, both readers put an Action at the bar for three steps and not for two. */
  shortAction: 30,
  shortActionSteps: 3,
  /** Distinct words of this story in a sentence that tells an outcome without a figure. */
  outcomeWords: 2,
  /** Distinct words of this story in the section of a cause told. */
  causeLength: 12,
  /** Fewer words are a headline, whatever stands in them: about five seconds. Neither reader raised one. */
  headline: 12,
} as const;
