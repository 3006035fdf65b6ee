import type { Finding } from '../review/finding.ts';
import { nextFix } from '../review/next-fix.ts';
import type { Review } from '../review/review.ts';

/** Whether the person says that a finding is wrong. */
export type IsWrong = (finding: Finding) => boolean;

/** A review without the findings said to be wrong, and those. */
export interface Weighed {
  review: Review;
  setAside: Finding[];
}

/**
 * Takes the findings said to be wrong out of a review, so that nothing is asked or to be mended for
 * them. Ratings stay: they stand on what is in the words, and no finding lowers them. Praise stays too.
 */
export function withoutWrong(review: Review, isWrong: IsWrong): Weighed {
  const isSetAside = (finding: Finding) => finding.weight !== 'praise' && isWrong(finding);
  const setAside = review.findings.filter(isSetAside);
  if (setAside.length === 0) return { review, setAside };
  const sections = review.sections.map((each) => ({
    ...each,
    findings: each.findings.filter((finding) => !isSetAside(finding)),
  }));
  const findings = sections.flatMap((each) => each.findings);
  return { review: { ...review, sections, findings, next: nextFix(sections) }, setAside };
}
