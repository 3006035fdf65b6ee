import { type HeardBeat, hearBeats, hearSigns } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import { FEWEST_WORDS } from '../review/limits.ts';
import { type Review, reviewAnswer, reviewSections } from '../review/review.ts';
import type { Rule } from '../review/rule.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Level } from '../scenario/sections.ts';
import { countWords } from '../text/words.ts';
import type { SaidProbe, Thread } from './loop.ts';

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

/** What was heard in the answer to a probe. */
export interface HeardReply {
  /** Those with words to quote. */
  findings: Finding[];
  signs: ReadonlyMap<Sign, string>;
}

/** Reads the answer to a probe, which is told like a part of the action; only what is in its words. */
export function hearReply(words: string, { level, pace, rules }: Listening): HeardReply {
  if (countWords(words) < FEWEST_WORDS) return { findings: [], signs: new Map() };
  const options = { level, pace, telling: 'own' } as const;
  const { sections, findings } = reviewSections(new Map([['action', words]]), options, rules);
  return {
    findings: findings.filter(({ quote }) => quote.trim() !== ''),
    signs: hearSigns(sections),
  };
}

/** What asking on hangs on: what is known of the question, and what was heard so far. */
export interface Asking {
  question: Question;
  /** Null where nobody wrote down what was said. */
  heard: Heard | null;
  /** To the probes so far, in order. */
  replies: readonly HeardReply[];
}

/**
 * Listens to the threads of a loop: each answer and reply is read once, however often it is asked for.
 * `questions` are those of the loop, by id.
 */
export function listenTo(
  questions: ReadonlyMap<string, Question>,
  listening: Listening,
): (thread: Pick<Thread, 'question' | 'answer' | 'probes'>) => Asking {
  const answers = new Map<string, Heard>();
  const replies = new Map<string, HeardReply>();

  function reply({ words }: SaidProbe): HeardReply {
    const known = replies.get(words ?? '') ?? hearReply(words ?? '', listening);
    replies.set(words ?? '', known);
    return known;
  }

  return ({ question: { id }, answer, probes }) => {
    const question = questions.get(id);
    if (question === undefined) throw new Error(`no question ${id}`);
    const words = answer?.words ?? null;
    const key = `${id} ${words}`;
    const known =
      words === null ? null : (answers.get(key) ?? hearAnswer(words, question, listening));
    if (known !== null) answers.set(key, known);
    return { question, heard: known, replies: probes.map(reply) };
  };
}
