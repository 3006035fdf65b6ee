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

/** Picks what costs most: nothing to judge, then faults, then hints, then what would raise it. */
export function nextFix(reviews: readonly SectionReview[]): NextFix | null {
  const sections = inOrder(reviews);
  const bare = ratedAs(sections, 'not enough to judge');
  const findings = sections.flatMap((each) => each.findings);
  const worst = findings.find(({ weight }) => weight === 'fault');
  if (bare) {
    return { section: bare.section, rule: null, span: null, message: bare.why, fix: fixFor(bare) };
  }
  if (worst) return ofFinding(worst);
  const plain = ratedAs(sections, 'at the bar');
  const hint = findings.find(({ weight }) => weight === 'hint');
  if (hint) return ofFinding(hint);
  if (plain) {
    return {
      section: plain.section,
      rule: null,
      span: null,
      message: plain.why,
      fix: 'Nothing is wrong here; this is what would lift it.',
    };
  }
  return null;
}
