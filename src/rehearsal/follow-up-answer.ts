import { hearSigns } from '../review/beats.ts';
import { FEWEST_WORDS } from '../review/limits.ts';
import { signsInReply } from '../review/reply-signs.ts';
import { type ReviewOptions, reviewSections } from '../review/review.ts';
import type { Rule } from '../review/rule.ts';
import { countWords } from '../text/words.ts';
import type { AskedFollowUp } from './follow-ups.ts';

/** What an answer to a follow-up comes to. */
export interface FollowUpReview {
  /** There was no answer to speak of. */
  gaveUp: boolean;
  /** The words that answer it; null where there are none, or nobody could tell. */
  shown: string | null;
  /** The gap it was asked about is still there. */
  isOpen: boolean;
}

/** Whether there was a good answer: one that does not leave the gap it was asked about. */
export function isAnswered({ gaveUp, isOpen }: FollowUpReview): boolean {
  return !gaveUp && !isOpen;
}

/** Reads an answer to a follow-up: as a part of the action, and for what was asked wherever it belongs. */
export function reviewFollowUp(
  { rule, signs }: AskedFollowUp,
  words: string,
  options: ReviewOptions,
  rules: readonly Rule[],
): FollowUpReview {
  if (countWords(words) < FEWEST_WORDS) return { gaveUp: true, shown: null, isOpen: true };
  const { sections, findings } = reviewSections(new Map([['action', words]]), options, rules);
  const heard = new Map([...signsInReply(words, options), ...hearSigns(sections)]);
  const sign = signs.find((each) => heard.has(each));
  const isMissing = signs.length > 0 && sign === undefined;
  const isOpen = isMissing || findings.some((each) => each.rule === rule);
  return { gaveUp: false, shown: (sign && heard.get(sign)) ?? null, isOpen };
}
