import { type HeardBeat, hearBeats, hearSigns } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import { FEWEST_WORDS } from '../review/limits.ts';
import { type Review, reviewAnswer, reviewSections } from '../review/review.ts';
import type { Rule } from '../review/rule.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Level } from '../scenario/sections.ts';
import { countWords } from '../text/words.ts';

/** By what the words of a loop are read. */
export interface Listening {
  level: Level;
  /** Words a minute. */
  pace: number;
  rules: readonly Rule[];
}

/** What was heard in an answer told in one piece. */
export interface Heard {
  review: Review;
  beats: HeardBeat[];
  signs: ReadonlyMap<Sign, string>;
}

/** Reads an answer told in one piece, beside what its question is listened to for. */
export function hearAnswer(
  words: string,
  question: Question,
  { level, pace, rules }: Listening,
): Heard {
  const review = reviewAnswer(words, { level, pace, telling: 'own' }, rules);
  return {
    review,
    beats: hearBeats(question, review.sections),
    signs: hearSigns(review.sections),
  };
}

/** Reads the answer to a probe, which is told like a part of the action; only what is in its words. */
export function hearReply(
  words: string,
  { level, pace, rules }: Listening,
): { findings: Finding[]; signs: ReadonlyMap<Sign, string> } {
  if (countWords(words) < FEWEST_WORDS) return { findings: [], signs: new Map() };
  const options = { level, pace, telling: 'own' } as const;
  const { sections, findings } = reviewSections(new Map([['action', words]]), options, rules);
  return {
    findings: findings.filter(({ quote }) => quote.trim() !== ''),
    signs: hearSigns(sections),
  };
}
