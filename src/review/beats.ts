import type { Beat, Question } from '../scenario/question/schema.ts';
import { SIGNS_UNLABELLED, type Sign } from '../scenario/question/signs.ts';
import { SECTIONS, type SectionName } from '../scenario/sections.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/index.ts';
import type { SectionReview } from './section-review.ts';

/** Whether a beat was in the words; `cannot tell` where only a listener could, or there were none. */
export type Heard = 'heard' | 'not heard' | 'cannot tell';

/** A beat of a question, and what became of it in an answer. */
export interface HeardBeat {
  section: SectionName;
  beat: Beat;
  heard: Heard;
  /** The words that show it; null unless it was heard. */
  quote: string | null;
}

/** What is needed of a section's review. */
export type ReadSection = Pick<SectionReview, 'section' | 'rating' | 'evidence' | 'findings'>;

const PRAISED: ReadonlyMap<string, Sign> = new Map(
  RULES.flatMap(({ id, shows }) => (shows === undefined ? [] : [[id, shows] as const])),
);

/** The sign a rule's praise gives; null for a fault or a hint. */
export function signOf({ rule, weight }: Finding): Sign | null {
  return weight === 'praise' ? (PRAISED.get(rule) ?? null) : null;
}

/** Every sign in the sections, with the first words that show it. */
export function hearSigns(sections: readonly ReadSection[]): Map<Sign, string> {
  const seen = new Map<Sign, string>();
  const see = (sign: Sign | null, quote: string) => {
    if (sign !== null && !seen.has(sign)) seen.set(sign, quote);
  };
  for (const { evidence, findings } of sections) {
    for (const { shows, quote } of evidence) see(shows, quote);
    for (const finding of findings) see(signOf(finding), finding.quote);
  }
  return seen;
}

/** Whether a beat of this section would have been seen, had it been said. */
function couldBeSeen(
  { evidence }: Beat,
  section: SectionName,
  judged: ReadonlySet<SectionName | null>,
): boolean {
  if (judged.has(section)) return evidence.length > 0;
  return judged.has(null) && evidence.some((sign: Sign) => SIGNS_UNLABELLED.includes(sign));
}

/**
 * Which beats of a question were heard in the sections of an answer that were reviewed: all of them,
 * one, or an answer without labels in one piece. A beat counts wherever it was said. What was too
 * little to judge, or never put into words, cannot be told.
 */
export function hearBeats(question: Question, sections: readonly ReadSection[]): HeardBeat[] {
  const signs = hearSigns(sections);
  const judged = new Set(
    sections.flatMap(({ section, rating }) => (rating === 'not enough to judge' ? [] : [section])),
  );
  return SECTIONS.flatMap((section) =>
    question.beats[section].map((beat): HeardBeat => {
      const sign = beat.evidence.find((each: Sign) => signs.has(each));
      if (sign !== undefined)
        return { section, beat, heard: 'heard', quote: signs.get(sign) ?? null };
      const heard = couldBeSeen(beat, section, judged) ? 'not heard' : 'cannot tell';
      return { section, beat, heard, quote: null };
    }),
  );
}
