import type { ComparedTake, FoundSection, WholeComparison } from '../rehearsal/compared-take.ts';
import type { RunResult } from '../rehearsal/comparison.ts';
import { fixedSection, type Summary } from '../rehearsal/summary.ts';
import type { Finding } from '../review/finding.ts';
import type { SectionReview } from '../review/section-review.ts';
import { REVIEW_VERSION } from '../review/version.ts';
import type { Part } from '../scenario/sections.ts';
import { cut } from '../text/cut.ts';
import type { SessionJudgement, TakeJudgement, WholeJudgement } from './judgement-record.ts';
import {
  LONGEST_ADVICE,
  LONGEST_QUOTE,
  MOST_FINDINGS,
  recordedCount,
  recordedSeconds,
} from './record-limits.ts';
import type { Happening } from './records.ts';

interface Judged {
  session: string;
  /** The ids of the takes that were judged, by what they answer. */
  takes: ReadonlyMap<Part, string>;
  result: RunResult;
  summary: Summary;
  /** The one thing to fix, as it is said. */
  fix: string;
}

/** Phrases were counted in words, or ticked; where neither was done, or another story told, nobody can tell. */
function phrasesOf({
  phrases,
  words,
  isTicked,
  telling,
}: Omit<ComparedTake<Part>, 'section' | 'review'>): TakeJudgement['phrases'] {
  if (telling === 'own' || (words === null && !isTicked)) return null;
  const hits = phrases.filter(({ hit }) => hit).length;
  return { hit: recordedCount(hits), of: recordedCount(phrases.length) };
}

/** What was heard of what could be told to be there. */
function beatsOf({ beats }: Pick<ComparedTake<Part>, 'beats'>): Pick<TakeJudgement, 'beats'> {
  const told = beats.filter(({ heard }) => heard !== 'cannot tell');
  if (told.length === 0) return {};
  const heard = told.filter((each) => each.heard === 'heard');
  return { beats: { heard: recordedCount(heard.length), of: recordedCount(told.length) } };
}

function judgementOf(
  comparison: Omit<ComparedTake<Part>, 'section' | 'review'> & {
    review: Pick<SectionReview, 'rating' | 'evidence' | 'findings'> | null;
  },
): TakeJudgement {
  const { actualSeconds, wordCount, review, setAside } = comparison;
  // What is said to be wrong was seen all the same: another record says that it does not count.
  const findings = [...(review?.findings ?? []), ...setAside]
    .toSorted((one, other) => one.span.start - other.span.start)
    .slice(0, MOST_FINDINGS);
  const quoted = (words: string) => cut(words, LONGEST_QUOTE);
  return {
    spokenSeconds: recordedSeconds(actualSeconds),
    wordCount: recordedCount(wordCount),
    rating: review?.rating ?? null,
    evidence: (review?.evidence ?? [])
      .slice(0, MOST_FINDINGS)
      .map(({ shows, quote }) => ({ shows, quote: quoted(quote) })),
    findings: findings.flatMap(({ rule, weight, quote }) =>
      weight === 'praise' ? [] : [{ rule, weight, quote: quoted(quote) }],
    ),
    phrases: phrasesOf(comparison),
    ...beatsOf(comparison),
  };
}

/** What a section came to that the words of a whole answer surely show: what was seen in its stretch of them. */
function foundJudgement(whole: WholeComparison, found: FoundSection): TakeJudgement {
  const { section, spans, rating, evidence } = found;
  const isIn = ({ span }: Finding) =>
    spans.some(({ start, end }) => span.start >= start && span.end <= end);
  return judgementOf({
    ...whole,
    actualSeconds: found.actualSeconds,
    wordCount: found.wordCount,
    beats: whole.beats.filter((each) => each.section === section),
    // Which of them belong to it nobody can tell.
    telling: 'own',
    review: rating && { rating, evidence, findings: (whole.review?.findings ?? []).filter(isIn) },
    setAside: whole.setAside.filter(isIn),
  });
}

function foundJudgements(
  whole: WholeComparison | null,
  take: string | undefined,
): SessionJudgement['sections'] {
  if (whole === null || take === undefined) return [];
  return whole.found
    .filter(({ isSure }) => isSure)
    .map((found) => ({ section: found.section, take, ...foundJudgement(whole, found) }));
}

/** What labelled sections of a whole answer come to as one piece. */
function labelledWhole(sections: readonly TakeJudgement[]): TakeJudgement {
  const sum = (of: (each: TakeJudgement) => number) =>
    sections.reduce((total, each) => total + of(each), 0);
  const beats = sections.some((each) => each.beats)
    ? {
        heard: recordedCount(sum((each) => each.beats?.heard ?? 0)),
        of: recordedCount(sum((each) => each.beats?.of ?? 0)),
      }
    : undefined;
  return {
    spokenSeconds: recordedSeconds(sum((each) => each.spokenSeconds)),
    wordCount: recordedCount(sum((each) => each.wordCount)),
    rating: null,
    evidence: sections.flatMap((each) => each.evidence).slice(0, MOST_FINDINGS),
    findings: sections.flatMap((each) => each.findings).slice(0, MOST_FINDINGS),
    phrases: null,
    ...(beats === undefined ? {} : { beats }),
  };
}

function wholeOf(
  whole: WholeComparison | null,
  take: string | undefined,
  sections: SessionJudgement['sections'],
): { whole?: WholeJudgement } {
  if (take === undefined) return {};
  if (whole === null) {
    const found = sections.map(({ section, spokenSeconds, rating }) => ({
      ...{ section, spokenSeconds, sure: true, rating },
    }));
    return { whole: { take, ...labelledWhole(sections), found } };
  }
  const found = whole.found.map(({ section, actualSeconds, isSure, rating }) => ({
    section,
    spokenSeconds: recordedSeconds(actualSeconds),
    sure: isSure,
    rating,
  }));
  return { whole: { take, ...judgementOf(whole), found } };
}

/** The one thing to fix: where, by which rule, and as it is said. */
export function fixOf({ fix }: Summary, text: string): SessionJudgement['fix'] {
  const { next } = fix.kind === 'finding' ? fix : { next: null };
  return {
    section: fixedSection(fix),
    rule: next?.rule ?? null,
    text: cut(text, LONGEST_ADVICE),
  };
}

/** What the journal keeps of a session's judgement: what the comparisons and the summary show of it. */
export function judgedHappening({ session, takes, result, summary, fix }: Judged): Happening {
  const whole = takes.get('whole');
  const sections = [
    ...result.comparisons.flatMap((comparison) => {
      const { section } = comparison;
      // The labelled sections of a whole answer are all of one take.
      const take = takes.get(section) ?? whole;
      return take === undefined ? [] : [{ section, take, ...judgementOf(comparison) }];
    }),
    ...foundJudgements(result.whole, whole),
  ];
  return {
    kind: 'judged',
    session,
    review: REVIEW_VERSION,
    sections,
    ...wholeOf(result.whole, whole, sections),
    reading: summary.reading,
    setupShare: summary.setupShare,
    fix: fixOf(summary, fix),
  };
}
