import { OVER_LIMIT, UNDER_LIMIT } from '../review/limits.ts';
import { RATINGS } from '../review/ratings.ts';
import type { Review } from '../review/review.ts';
import { SETUP_LIMIT } from '../review/rules/setup-heavy.ts';
import type { Part } from '../scenario/sections.ts';
import type { FoundSection, WholeComparison } from './compared-take.ts';
import {
  type Fix,
  fixedSection,
  isEmpty,
  missedBeats,
  missedPhrases,
  type Summary,
} from './summary.ts';

/** A shorter answer has no setup that is too long. Spoken seconds. */
const LONG_ANSWER = 60;
/** So much of what it is listened to for was left out that it comes before the time. */
const MOST_LEFT_OUT = 0.5;

/** Setup that takes too much of it, where that is sure: the longer part of it is to be cut. */
function heavySetup({ found, setupShare, actualSeconds }: WholeComparison): Fix | null {
  if (setupShare === null || setupShare <= SETUP_LIMIT || actualSeconds <= LONG_ANSWER) return null;
  const setup = found.filter(({ section }) => section === 'situation' || section === 'task');
  const isInTime = setup.every((each) => each.actualSeconds <= each.targetSeconds);
  if (isInTime) return null;
  const [longest] = setup.toSorted((one, other) => other.actualSeconds - one.actualSeconds);
  return longest ? { kind: 'setup-heavy', share: setupShare, section: longest.section } : null;
}

/** How far its time is off, where that says something. */
function offTime(whole: WholeComparison): Fix | null {
  const { actualSeconds, targetSeconds, clock, interrupted } = whole;
  if (targetSeconds === 0 || (interrupted && clock === 'spoken')) return null;
  const off = actualSeconds - targetSeconds;
  if (actualSeconds > targetSeconds * OVER_LIMIT) {
    return { kind: 'over', section: 'whole', seconds: off };
  }
  if (actualSeconds < targetSeconds * UNDER_LIMIT) {
    return { kind: 'under', section: 'whole', seconds: -off };
  }
  return null;
}

/** What was mostly left out of what it is listened to for. */
function leftOut(whole: WholeComparison): Fix | null {
  const [ask, ...others] = missedBeats(whole);
  if (ask !== undefined && 1 + others.length > whole.beats.length * MOST_LEFT_OUT) {
    return { kind: 'unsaid', section: 'whole', ask };
  }
  const phrases = missedPhrases(whole);
  const isMissed = phrases.length > whole.phrases.length * MOST_LEFT_OUT;
  return isMissed ? { kind: 'missed', section: 'whole', phrases: phrases.slice(0, 2) } : null;
}

/** What the review would mend: what cannot be judged and faults first, then what is missing, then the rest. */
function fromReview(
  whole: WholeComparison,
  review: Review,
): { first: Fix | null; last: Fix | null } {
  const { next, findings } = review;
  const rating = whole.review?.rating;
  const isFault = findings.some(({ rule, weight }) => weight === 'fault' && rule === next?.rule);
  const mends: Fix | null = next && { kind: 'finding', next };
  const isFirst = isFault || rating === 'not enough to judge';
  return isFirst ? { first: mends, last: null } : { first: null, last: mends };
}

function fixOf(whole: WholeComparison, review: Review | null): Fix {
  if (isEmpty(whole)) return { kind: 'empty', section: 'whole' };
  if (review === null) return offTime(whole) ?? leftOut(whole) ?? { kind: 'hold' };
  const { first, last } = fromReview(whole, review);
  return first ?? heavySetup(whole) ?? offTime(whole) ?? last ?? { kind: 'hold' };
}

/** The section to tell again alone: the lowest rated of those that are sure; else the whole of it. */
function weakestOf(found: readonly FoundSection[]): Part {
  const rated = found.flatMap(({ section, rating }) =>
    rating === null ? [] : [{ section, rating }],
  );
  const [lowest] = rated.toSorted(
    (one, other) => RATINGS.indexOf(one.rating) - RATINGS.indexOf(other.rating),
  );
  return lowest === undefined || lowest.rating === 'raises the bar' ? 'whole' : lowest.section;
}

/** Sums up an answer told in one breath. */
export function summariseWhole(whole: WholeComparison, review: Review | null): Summary {
  const fix = fixOf(whole, review);
  const sure = whole.found.filter(({ isSure }) => isSure);
  return {
    rows: sure.map(({ section, targetSeconds, actualSeconds, rating }) => ({
      ...{ section, targetSeconds, actualSeconds, rating },
      phrases: null,
    })),
    unsure: whole.found.filter(({ isSure }) => !isSure).map(({ section }) => section),
    targetSeconds: whole.targetSeconds,
    actualSeconds: whole.actualSeconds,
    setupShare: whole.setupShare,
    fix,
    deliveries: whole.delivery === undefined ? [] : [whole.delivery],
    reading: review?.reading ?? null,
    weakest: fixedSection(fix) ?? weakestOf(whole.found),
  };
}
