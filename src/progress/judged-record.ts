import type { Comparison, RunResult } from '../rehearsal/comparison.ts';
import { fixedSection, type Summary } from '../rehearsal/summary.ts';
import { REVIEW_VERSION } from '../review/version.ts';
import type { SectionName } from '../scenario/sections.ts';
import { cut } from '../text/cut.ts';
import type { SessionJudgement, TakeJudgement } from './judgement-record.ts';
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
  /** The ids of the takes that were judged, by section. */
  takes: ReadonlyMap<SectionName, string>;
  result: RunResult;
  summary: Summary;
  /** The one thing to fix, as it is said. */
  fix: string;
}

/** Phrases were counted in words, or ticked; where neither was done, or another story told, nobody can tell. */
function phrasesOf({ phrases, words, isTicked, telling }: Comparison): TakeJudgement['phrases'] {
  if (telling === 'own' || (words === null && !isTicked)) return null;
  const hits = phrases.filter(({ hit }) => hit).length;
  return { hit: recordedCount(hits), of: recordedCount(phrases.length) };
}

/** What was heard of what could be told to be there. */
function beatsOf({ beats }: Comparison): Pick<TakeJudgement, 'beats'> {
  const told = beats.filter(({ heard }) => heard !== 'cannot tell');
  if (told.length === 0) return {};
  const heard = told.filter((each) => each.heard === 'heard');
  return { beats: { heard: recordedCount(heard.length), of: recordedCount(told.length) } };
}

function judgementOf(comparison: Comparison): TakeJudgement {
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
  return {
    kind: 'judged',
    session,
    review: REVIEW_VERSION,
    sections: result.comparisons.flatMap((comparison) => {
      const take = takes.get(comparison.section);
      const { section } = comparison;
      return take === undefined ? [] : [{ section, take, ...judgementOf(comparison) }];
    }),
    reading: summary.reading,
    setupShare: summary.setupShare,
    fix: fixOf(summary, fix),
  };
}
