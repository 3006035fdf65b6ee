import { recordedSound } from '../progress/record-limits.ts';
import type { RunResult } from '../rehearsal/comparison.ts';
import { withDoubt } from '../rehearsal/in-doubt.ts';
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
export interface HeardAnswer {
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
export function takeOfAnswer({
  words,
  activeSeconds,
  ...sound
}: Pick<Take, 'words' | 'activeSeconds' | 'delivery' | 'doubtful'>): Take {
  const nothing = { hintsUsed: 0, pasted: false, interrupted: false, skipped: false, ticked: null };
  return { section: 'whole', words, activeSeconds, ...nothing, ...recordedSound(sound) };
}

/** An answer that was written down, by whoever typed it or by a recogniser. */
export type AnswerInWords = Pick<Take, 'activeSeconds' | 'delivery' | 'doubtful'> & {
  words: string;
};

/** Reads an answer told in one piece: the judgement of it that is shown in the end, and kept. */
export function hearAnswer(
  answer: AnswerInWords,
  known: KnownQuestion,
  listening: Listening,
): HeardAnswer {
  const { scenario, question } = known;
  const judged = { ...planAnswer(known, listening), question, rulesOff: listening.rulesOff };
  // How long it was typed says nothing of how long it takes to say.
  const activeSeconds = listening.clock === 'spoken' ? answer.activeSeconds : 0;
  const result = compareWhole(scenario, judged, takeOfAnswer({ ...answer, activeSeconds }));
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
export function hearReply(
  { words, doubtful = [] }: Pick<AnswerInWords, 'words' | 'doubtful'>,
  { level, pace, rulesOff }: Listening,
): HeardReply {
  if (countWords(words) < FEWEST_WORDS) return { findings: [], signs: new Map() };
  const options = { level, pace, telling: 'own' } as const;
  const read = reviewSections(new Map([['action', words]]), options, rulesOn(rulesOff));
  const { sections, findings } = withDoubt(read, () => ({ words, doubtful }));
  return {
    findings: findings.filter((finding) => isOfWords(finding, words)),
    signs: hearSigns(sections),
  };
}

/** What asking on hangs on: what is known of the question, and what was heard so far. */
export interface Asking {
  question: Question;
  /** Null where nobody wrote down what was said. */
  heard: HeardAnswer | null;
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
  const answers = new Map<string, HeardAnswer>();
  const replies = new Map<string, HeardReply>();

  function reply({ words: said, doubtful }: SaidProbe): HeardReply {
    const words = said ?? '';
    const key = `${words} ${JSON.stringify(doubtful ?? [])}`;
    const known = replies.get(key) ?? hearReply({ words, doubtful }, listening);
    replies.set(key, known);
    return known;
  }

  return ({ question: { id, ask }, answer, probes }) => {
    const known = questions.get(id);
    if (known === undefined) throw new Error(`no question ${id}`);
    // An answer that only says the question again is told by the words in which it was asked.
    const asked = { ...known, scenario: { ...known.scenario, question: ask } };
    const words = answer?.words ?? null;
    const key = `${id} ${words}`;
    const heard =
      answer === undefined || words === null
        ? null
        : (answers.get(key) ?? hearAnswer({ ...answer, words }, asked, listening));
    if (heard !== null) answers.set(key, heard);
    return { question: asked.question, heard, replies: probes.map(reply) };
  };
}
