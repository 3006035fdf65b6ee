import type { Span } from '../language/span.ts';
import type { SectionName } from '../scenario/sections.ts';
import type { Finding } from './finding.ts';
import type { Rating } from './ratings.ts';
import type { SectionReview } from './section-review.ts';

/** The one thing to fix next. */
export interface NextFix {
  section: SectionName | null;
  /** The rule that saw it; null where a section is missing or could be raised. */
  rule: string | null;
  span: Span | null;
  message: string;
  fix: string;
}

/** What an interviewer weighs most comes first. */
const BY_WEIGHT: readonly (SectionName | null)[] = [
  'action',
  'result',
  'task',
  'reflection',
  'situation',
  null,
];

function inOrder(sections: readonly SectionReview[]): SectionReview[] {
  return [...sections].sort((a, b) => BY_WEIGHT.indexOf(a.section) - BY_WEIGHT.indexOf(b.section));
}

function ratedAs(sections: readonly SectionReview[], rating: Rating): SectionReview | undefined {
  return sections.find((each) => each.rating === rating);
}

function ofFinding({ section, rule, span, message, fix }: Finding): NextFix {
  return { section, rule, span, message, fix };
}

function fixFor(review: SectionReview): string {
  if (review.section === null) return 'Tell one story with what you did and what came of it.';
  return `Say the ${review.section} in your own words, one thing after the other.`;
}

/** The reason for the verdict of a section, as what to do. */
function ofVerdict({ section, why }: SectionReview, fix: string): NextFix {
  return { section, rule: null, span: null, message: why, fix };
}

const isFault = ({ weight }: Finding) => weight === 'fault';

/**
 * Picks what costs most: nothing to judge, then what keeps a section below the bar, then faults elsewhere,
 * then hints, then what would raise it. So the section to mend is always one with the lowest verdict.
 */
export function nextFix(reviews: readonly SectionReview[]): NextFix | null {
  const sections = inOrder(reviews);
  const bare = ratedAs(sections, 'not enough to judge');
  if (bare) return ofVerdict(bare, fixFor(bare));
  const low = ratedAs(sections, 'below the bar');
  if (low) {
    const worst = low.findings.find(isFault);
    return worst ? ofFinding(worst) : ofVerdict(low, 'Tell it again with that.');
  }
  const findings = sections.flatMap((each) => each.findings);
  const worst = findings.find(isFault) ?? findings.find(({ weight }) => weight === 'hint');
  if (worst) return ofFinding(worst);
  const plain = ratedAs(sections, 'at the bar');
  return plain ? ofVerdict(plain, 'Nothing is wrong here; this is what would lift it.') : null;
}
