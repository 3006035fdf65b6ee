import type { Sign } from '../scenario/question/signs.ts';
import type { SectionName } from '../scenario/sections.ts';
import type { Finding } from './finding.ts';
import type { PhraseHit } from './phrase-hits.ts';
import type { Evidence } from './rating.ts';
import type { Rating } from './ratings.ts';

/** What a bar raiser says of one section. */
export interface SectionReview {
  /** Null for an answer without labels. */
  section: SectionName | null;
  words: number;
  spokenSeconds: number;
  targetSeconds: number | null;
  rating: Rating;
  /** What would lift it. */
  why: string;
  /** What the `why` asks for, by what would show it; none where nothing is missing. */
  asksFor: readonly Sign[];
  /** The words the rating stands on, in the order of the text. */
  evidence: Evidence[];
  keyPhrases: PhraseHit[];
  /** In the order of the text. */
  findings: Finding[];
}
