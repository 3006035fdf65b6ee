import type { RunResult } from '../rehearsal/comparison.ts';
import { planRehearsal } from '../rehearsal/plan.ts';
import type { Plan, Take } from '../rehearsal/records.ts';
import { compareWhole } from '../rehearsal/whole.ts';
import { type HeardBeat, hearSigns } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import { FEWEST_WORDS } from '../review/limits.ts';
import { type Review, reviewSections } from '../review/review.ts';
import { rulesOn } from '../review/rules-on.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Scenario } from '../scenario/schema.ts';
import { countWords } from '../text/words.ts';
import type { SaidProbe, Thread } from './loop.ts';
import { NOT_OF_WORDS } from './whole-rules.ts';

/** By what the words of a loop are read. */
export interface Listening extends Pick<Plan, 'level' | 'clock' | 'pace' | 'typingFactor'> {
  /** Ids of the review rules that are not looked for. */
  rulesOff: ReadonlySet<string>;
}

/** A question, and the example beside which what is said to it is kept. */
export interface KnownQuestion {
  question: Question;
  scenario: Scenario;
}

/** What was heard in an answer told in one piece. */
export interface Heard {
  /** What it was judged as: that is kept once the debrief is reached. */
  result: RunResult;
  review: Review | null;
  beats: HeardBeat[];
  signs: ReadonlyMap<Sign, string>;
}

/** How an answer of a loop is planned, as any told in one breath. */
export function planAnswer(
  { scenario }: Pick<KnownQuestion, 'scenario'>,
  { level, clock, pace, typingFactor }: Omit<Listening, 'rulesOff'>,
  story: Plan['story'] = null,
): Plan {
  const options = { telling: 'own', whole: true, story, level, clock } as const;
  return planRehearsal(scenario, options, { level, pace, typingFactor });
}

/** An answer as the take it was. */
export function takeOfWords(words: string | null, activeSeconds: number): Take {
  const nothing = { hintsUsed: 0, pasted: false, interrupted: false, skipped: false, ticked: null };
  return { section: 'whole', words, activeSeconds, ...nothing };
}

/** Reads an answer told in one piece: the judgement of it that is shown in the end, and kept. */
export function hearAnswer(words: string, known: KnownQuestion, listening: Listening): Heard {
  const { scenario, question } = known;
  const judged = { ...planAnswer(known, listening), question, rulesOff: listening.rulesOff };
  const result = compareWhole(scenario, judged, takeOfWords(words, 0));
  const { review, beats } = result;
  return { result, review, beats, signs: hearSigns(review?.sections ?? []) };
}

/** Whether some words of a reply are meant, and not that it lacks something: it only answers what was asked. */
function isOfWords({ rule, quote }: Finding, reply: string): boolean {
  const { length } = quote.trim();
  return !NOT_OF_WORDS.has(rule) && length > 0 && length < reply.trim().length;
}

/** What was heard in the answer to a probe. */
export interface HeardReply {
  /** About words that are part of it. */
  findings: Finding[];
  signs: ReadonlyMap<Sign, string>;
}

/** Reads the answer to a probe, which is told like a part of the action; only what is in its words. */
export function hearReply(words: string, { level, pace, rulesOff }: Listening): HeardReply {
  if (countWords(words) < FEWEST_WORDS) return { findings: [], signs: new Map() };
  const options = { level, pace, telling: 'own' } as const;
  const { sections, findings } = reviewSections(
    new Map([['action', words]]),
    options,
    rulesOn(rulesOff),
  );
  return {
    findings: findings.filter((finding) => isOfWords(finding, words)),
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
  questions: ReadonlyMap<string, KnownQuestion>,
  listening: Listening,
): (thread: Pick<Thread, 'question' | 'answer' | 'probes'>) => Asking {
  const answers = new Map<string, Heard>();
  const replies = new Map<string, HeardReply>();

  function reply({ words }: SaidProbe): HeardReply {
    const known = replies.get(words ?? '') ?? hearReply(words ?? '', listening);
    replies.set(words ?? '', known);
    return known;
  }

  return ({ question: { id, ask }, answer, probes }) => {
    const known = questions.get(id);
    if (known === undefined) throw new Error(`no question ${id}`);
    // An answer that only says the question again is told by the words in which it was asked.
    const asked = { ...known, scenario: { ...known.scenario, question: ask } };
    const words = answer?.words ?? null;
    const key = `${id} ${words}`;
    const heard = words === null ? null : (answers.get(key) ?? hearAnswer(words, asked, listening));
    if (heard !== null) answers.set(key, heard);
    return { question: asked.question, heard, replies: probes.map(reply) };
  };
}
