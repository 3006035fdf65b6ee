import { hearSigns } from '../review/beats.ts';
import { FEWEST_WORDS } from '../review/limits.ts';
import { type ReviewOptions, reviewSections } from '../review/review.ts';
import type { Rule } from '../review/rule.ts';
import { SIGNS, type Sign } from '../scenario/question/signs.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
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

/** The sections that show any of these: a cause is told as a reflection, a figure as a result. */
function sectionsShowing(signs: readonly Sign[]): readonly SectionName[] {
  const showing = SECTIONS.filter((name) => SIGNS[name].some((sign: Sign) => signs.includes(sign)));
  return showing.length > 0 ? showing : ['action'];
}

/** Reads an answer to a follow-up, as a part of the action or of what else shows the signs it was asked for. */
export function reviewFollowUp(
  { rule, signs }: AskedFollowUp,
  words: string,
  options: ReviewOptions,
  rules: readonly Rule[],
): FollowUpReview {
  if (countWords(words) < FEWEST_WORDS) return { gaveUp: true, shown: null, isOpen: true };
  const names = rule === null ? sectionsShowing(signs) : ['action' as const];
  const reviews = names.map((name) => reviewSections(new Map([[name, words]]), options, rules));
  const heard = hearSigns(reviews.flatMap(({ sections }) => sections));
  const sign = signs.find((each) => heard.has(each));
  const isOpen =
    rule === null
      ? signs.length > 0 && sign === undefined
      : reviews.some(({ findings }) => findings.some((each) => each.rule === rule));
  return { gaveUp: false, shown: (sign && heard.get(sign)) ?? null, isOpen };
}
