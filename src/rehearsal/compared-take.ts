import type { Span } from '../language/span.ts';
import type { HeardBeat } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import type { Evidence } from '../review/rating.ts';
import type { Rating } from '../review/ratings.ts';
import type { SectionReview } from '../review/section-review.ts';
import type { Part, SectionName } from '../scenario/sections.ts';
import type { Telling } from '../scenario/telling.ts';
import type { Delivery } from '../speech/sound/delivery.ts';
import type { Clock } from './records.ts';
import type { StrongExample } from './strong-example.ts';

/** What an answer was timed by: the clock of its take, or none, as in a file. */
export type AnswerClock = Clock | 'none';

/** One take, as it is compared. */
export interface ComparedTake<Name extends Part> {
  section: Name;
  clock: AnswerClock;
  targetSeconds: number;
  /** How long the answer takes to say: measured when spoken, or from its words. */
  actualSeconds: number;
  /** Seconds at the keyboard, and what the countdown gave; null unless typed against the clock. */
  typing: { seconds: number; allowedSeconds: number } | null;
  wordCount: number;
  /** Null when nobody wrote down what was said. */
  words: string | null;
  skipped: boolean;
  interrupted: boolean;
  /** How it sounded, where it was recorded. */
  delivery?: Delivery;
  hintsUsed: number;
  /** The speaker said which cues were said. */
  isTicked: boolean;
  telling: Telling;
  /** Key phrases of the scenario, where that is told. */
  phrases: { phrase: string; hit: boolean }[];
  /** What a story of one's own is listened to for in this section; none where the scenario is told. */
  beats: HeardBeat[];
  /** What the review reads in the words; null without words. */
  review: SectionReview | null;
  /** What it saw and the person says is wrong: it counts no more. */
  setAside: Finding[];
}

/** A section that the words of a whole answer show, where that is sure: as it would be judged alone. */
export interface FoundSection {
  section: SectionName;
  /** Where it stands in the words. */
  spans: Span[];
  /** Whether the words clearly show it; where they do not, it is not rated. */
  isSure: boolean;
  targetSeconds: number;
  actualSeconds: number;
  wordCount: number;
  rating: Rating | null;
  evidence: Evidence[];
}

/** A whole answer beside what strong sounds like. Its review reads it as one piece. */
export interface WholeComparison extends ComparedTake<'whole'> {
  /** In speaking order; none where the words are too few to tell, or nobody wrote them down. */
  found: FoundSection[];
  /** Situation and task as a share of it; null where that is not sure. */
  setupShare: number | null;
  examples: { section: SectionName; strong: StrongExample }[];
}
