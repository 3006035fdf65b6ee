import type { Comparison, RunResult } from '../../src/rehearsal/comparison.ts';
import type { Finding } from '../../src/review/finding.ts';
import type { Review, SectionReview } from '../../src/review/review.ts';
import { SECTIONS, type SectionName } from '../../src/scenario/sections.ts';

const TARGETS: Record<SectionName, number> = {
  situation: 30,
  task: 20,
  action: 90,
  result: 30,
  reflection: 30,
};

/** A section told in exactly its time with every key phrase, but for `changes`. */
export function comparison(section: SectionName, changes: Partial<Comparison> = {}): Comparison {
  const targetSeconds = TARGETS[section];
  return {
    section,
    clock: 'spoken',
    targetSeconds,
    actualSeconds: targetSeconds,
    typing: null,
    wordCount: 0,
    words: null,
    skipped: false,
    interrupted: false,
    hintsUsed: 0,
    isTicked: false,
    telling: 'model',
    strong: {
      text: 'A strong example.',
      phrases: [],
      commonMistake: 'A common mistake.',
      coaching: 'Some coaching.',
    },
    phrases: [
      { phrase: 'forty orders', hit: true },
      { phrase: 'a day', hit: true },
    ],
    beats: [],
    review: null,
    setAside: [],
    ...changes,
  };
}

/** All five sections told well, but for the changes given by section. */
export function wholeRun(
  changes: Partial<Record<SectionName, Partial<Comparison>>> = {},
): Comparison[] {
  return SECTIONS.map((section) => comparison(section, changes[section]));
}

/** What a run of takes comes to: spoken ones, or with what the review read in them. */
export function resultOf(
  comparisons: Comparison[],
  review: Partial<Review> | null = null,
): RunResult {
  const beats = comparisons.flatMap((each) => each.beats);
  if (review === null) return { comparisons, whole: null, review, beats };
  const sections = comparisons.flatMap(({ review: own }) => (own ? [own] : []));
  return {
    comparisons,
    whole: null,
    beats,
    review: {
      version: 1,
      scenario: 'alpha',
      level: 'sde2',
      words: 100,
      spokenSeconds: 40,
      sections,
      findings: sections.flatMap(({ findings }) => findings),
      division: null,
      notJudged: [],
      reading: 'leaning hire',
      next: null,
      ...review,
    },
  };
}

/** A section the review has nothing against, but for `changes`. */
export function sectionReview(
  section: SectionName,
  changes: Partial<SectionReview> = {},
): SectionReview {
  return {
    section,
    words: 75,
    spokenSeconds: 30,
    targetSeconds: TARGETS[section],
    rating: 'at the bar',
    why: 'A listener would want more.',
    asksFor: [],
    evidence: [],
    keyPhrases: [],
    findings: [],
    ...changes,
  };
}

/** The first place of `quote` in `text`, seen by the rule. */
export function findingAt(text: string, quote: string, changes: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return {
    rule: 'we-dilution',
    weight: 'fault',
    section: 'action',
    span: { start, end: start + quote.length },
    quote,
    message: 'They cannot tell who did it.',
    fix: 'Say who.',
    ...changes,
  };
}
