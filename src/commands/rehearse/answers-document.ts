import { fixOf } from '../../progress/judged-record.ts';
import type { Comparison } from '../../rehearsal/comparison.ts';
import type { Heard } from '../../review/beats.ts';
import { followUpsTo } from '../../review/follow-ups.ts';
import type { Rating } from '../../review/ratings.ts';
import type { Reading } from '../../review/reading.ts';
import type { Level, SectionName } from '../../scenario/sections.ts';
import type { Judgement } from '../../session/judge.ts';
import type { Run } from '../../session/run.ts';
import { fixText } from '../../terminal/screens/summary.ts';

/** From and to, in characters of the section's text. */
interface SpanDocument {
  start: number;
  end: number;
}

interface SectionDocument {
  section: SectionName;
  /** As it was read: what is no speech is left out. Empty where nothing was written. */
  text: string;
  targetSeconds: number;
  /** How long it takes to say. */
  spokenSeconds: number;
  words: number;
  rating: Rating | null;
  /** What would lift the rating. */
  why: string | null;
  /** The words the rating stands on. */
  evidence: { shows: string; span: SpanDocument; quote: string }[];
  /** What a story of one's own is listened to for, and the words it was heard in. */
  beats: { id: string; ask: string; heard: Heard; quote: string | null }[];
  /** Of the scenario, where that was told. */
  keyPhrases: { phrase: string; hit: boolean; span: SpanDocument | null }[];
  findings: {
    rule: string;
    weight: 'fault' | 'hint' | 'praise';
    span: SpanDocument;
    quote: string;
    message: string;
    fix: string;
  }[];
}

/** What `rehearse --answers --json` prints of an answer by section. */
interface AnswersDocument {
  version: 1;
  /** The scenario's id. */
  scenario: string;
  level: Level;
  /** The id of the question a story of one's own was told to; null where the scenario was told. */
  question: string | null;
  /** The session it was kept as; null where it was not. */
  session: string | null;
  sections: SectionDocument[];
  /** How all five sections read together; null of a part. */
  reading: Reading | null;
  /** The one thing to fix. */
  fix: { section: SectionName | null; rule: string | null; text: string };
  /** What an interviewer asks about the words quoted. */
  followUps: { rule: string; quote: string; question: string }[];
  /** Situation and task as a share of the whole; null unless all five count. */
  setupShare: number | null;
}

function spanDocument({ start, end }: SpanDocument): SpanDocument {
  return { start, end };
}

function sectionDocument(comparison: Comparison): SectionDocument {
  const { section, words, targetSeconds, actualSeconds, wordCount, review, beats } = comparison;
  return {
    section,
    text: words ?? '',
    targetSeconds,
    spokenSeconds: actualSeconds,
    words: wordCount,
    rating: review?.rating ?? null,
    why: review?.why ?? null,
    evidence: (review?.evidence ?? []).map(({ shows, span, quote }) => ({
      ...{ shows, span: spanDocument(span), quote },
    })),
    beats: beats.map(({ beat, heard, quote }) => ({
      ...{ id: beat.id, ask: beat.ask, heard, quote },
    })),
    keyPhrases: (review?.keyPhrases ?? []).map(({ phrase, hit, span }) => ({
      ...{ phrase, hit, span: span && spanDocument(span) },
    })),
    findings: (review?.findings ?? []).map(({ rule, weight, span, quote, message, fix }) => ({
      ...{ rule, weight, span: spanDocument(span), quote, message, fix },
    })),
  };
}

/** The answer as it was judged, for programs. */
export function answersDocument(
  { scenario, plan, question }: Pick<Run, 'scenario' | 'plan' | 'question'>,
  { result, summary }: Judgement,
  { session, followUps }: { session: string | null; followUps: boolean },
): AnswersDocument {
  return {
    ...{ version: 1, scenario: scenario.id, level: plan.level, session },
    question: question?.id ?? null,
    sections: result.comparisons.map(sectionDocument),
    reading: summary.reading,
    fix: fixOf(summary, fixText(summary.fix)),
    followUps: (followUps ? followUpsTo(result.review?.findings ?? []) : []).map(
      ({ rule, quote, question }) => ({
        ...{ rule, quote, question },
      }),
    ),
    setupShare: summary.setupShare,
  };
}
