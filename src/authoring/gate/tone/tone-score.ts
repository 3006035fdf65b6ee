import { questionsOf } from '../../../quiz/question.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { GUESSED_KINDS, type GuessedKind, ofKind } from '../guessing.ts';
import { heldOutBeliefs, shareRight } from './held-out.ts';
import { TONE_LIMITS, type ToneLimit } from './limits.ts';
import { measureQuestions } from './measured-questions.ts';
import { READER_NAMES, READERS, type Reader } from './reader.ts';
import { type CueScore, singleCues } from './single-cues.ts';

/** A right option and how plainly it is one to somebody who has read nothing. */
export interface GivenAway {
  questionId: string;
  /** The belief in the right option, from 0 to 1. */
  belief: number;
}

/** How far tone alone gets in one kind of question. Shares are from 0 to 1. */
export interface ToneScore {
  kind: GuessedKind;
  questions: number;
  /** How often picking blindly is right. */
  chance: number;
  /** How far luck alone takes any one share from chance: the standard deviation. */
  luck: number;
  /** The best first. */
  readers: { reader: Reader; right: number; plainest: GivenAway }[];
  /** The best single cues, the best first. */
  cues: CueScore[];
  /** How many single cues get further than the target. */
  cuesOverTarget: number;
  limits: Record<'reader' | 'cue', ToneLimit>;
}

const MOST_CUES = 5;

/**
 * How far tone alone gets in each kind of question, each scenario held out from what is learned: with
 * one there is nothing to learn from, and no score. Takes seconds for a whole library.
 */
export function toneScores(scenarios: readonly Scenario[]): ToneScore[] {
  if (scenarios.length < 2) return [];
  const all = questionsOf(scenarios);
  return GUESSED_KINDS.flatMap((kind): ToneScore[] => {
    const own = ofKind(all, kind);
    if (own.length === 0) return [];
    const measured = measureQuestions(own);
    const blind = own.map(({ options }) => 1 / options.length);
    const heard = new Set(measured.cues.map(({ family }) => family));
    const listening = READER_NAMES.filter((reader) =>
      READERS[reader].some((each) => heard.has(each)),
    );
    const readers = listening.map((reader) => {
      const belief = heldOutBeliefs(measured, READERS[reader]);
      const given = measured.questions.map(({ right }, at): GivenAway => {
        return { questionId: own[at]?.id ?? '', belief: belief[right] ?? 0 };
      });
      const right = shareRight(measured, (row) => belief[row] ?? 0);
      return { reader, right, plainest: given.reduce((a, b) => (b.belief > a.belief ? b : a)) };
    });
    const cues = singleCues(measured);
    const limits = TONE_LIMITS[kind];
    return [
      {
        kind,
        questions: own.length,
        chance: blind.reduce((sum, share) => sum + share, 0) / blind.length,
        luck: Math.sqrt(blind.reduce((sum, share) => sum + share * (1 - share), 0)) / blind.length,
        readers: readers.sort((a, b) => b.right - a.right),
        cues: cues.slice(0, MOST_CUES),
        cuesOverTarget: cues.filter(({ right }) => right > limits.cue.target).length,
        limits,
      },
    ];
  });
}
