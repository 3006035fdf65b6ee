import { type QuizQuestion, questionsOf } from '../../../quiz/question.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { ofKind, POOLS, type Pool } from '../guessing.ts';
import { beliefs, learn, scoresBy } from './conditional-logit.ts';
import { FAMILIES, type Family } from './cue.ts';
import { likenessFor } from './held-out.ts';
import { type MeasuredQuestions, measureQuestions, type OptionRows } from './measured-questions.ts';

/** A cue that speaks for the right option. */
export interface Giveaway {
  cue: string;
  family: Family;
  /** How much of it the right option has, and each of the others in their order. */
  right: number;
  others: number[];
}

/** What a question sounds like to somebody who knows all other stories and not this one. */
export interface HeardQuestion {
  id: string;
  kind: Pool;
  prompt: string;
  /** In the order of the file, with how far each is believed to be right, from 0 to 1. */
  options: { text: string; right: boolean; belief: number }[];
  /** Whether the right option is believed in most. */
  givenAway: boolean;
  /** What speaks for the right option, the loudest first. */
  giveaways: Giveaway[];
}

const MOST_TOLD = 6;
/** Cues of one family say much the same. */
const MOST_OF_A_FAMILY = 2;

/** What each cue weighs, from how much each row counts. */
function weightsOf({ scaled, cues }: MeasuredQuestions, counts: Float64Array): Float64Array {
  const weights = new Float64Array(cues.length);
  scaled.forEach((row, at) => {
    const count = counts[at] ?? 0;
    for (let cue = 0; cue < row.length; cue += 1) {
      weights[cue] = (weights[cue] ?? 0) + count * (row[cue] ?? 0);
    }
  });
  return weights;
}

/** What speaks for the right row against the others: the options of a question sum to nought. */
function giveawaysOf(
  { cues, values, scaled }: MeasuredQuestions,
  { start, end, right }: OptionRows,
  weights: Float64Array,
): Giveaway[] {
  const rows = Array.from({ length: end - start }, (_, at) => start + at);
  const told = new Map<Family, number>();
  return cues
    .map((cue, at) => ({ cue, at, push: (weights[at] ?? 0) * (scaled[right]?.[at] ?? 0) }))
    .filter(({ push }) => push > 0)
    .sort((a, b) => b.push - a.push)
    .filter(({ cue: { family } }) => {
      const count = told.get(family) ?? 0;
      told.set(family, count + 1);
      return count < MOST_OF_A_FAMILY;
    })
    .slice(0, MOST_TOLD)
    .map(({ cue: { name, family }, at }) => ({
      cue: name,
      family,
      right: values[right]?.[at] ?? 0,
      others: rows.filter((row) => row !== right).map((row) => values[row]?.[at] ?? 0),
    }));
}

function heardOfKind(questions: readonly QuizQuestion[], kind: Pool, id: string): HeardQuestion[] {
  const own = ofKind(questions, kind);
  if (own.length === 0) return [];
  const measured = measureQuestions(own);
  const likeness = likenessFor(measured, FAMILIES);
  const counts = learn(
    measured.questions.filter(({ scenarioId }) => scenarioId !== id),
    likeness,
  );
  const scores = scoresBy(counts, likeness);
  const weights = weightsOf(measured, counts);
  return own.flatMap((question, at): HeardQuestion[] => {
    const rows = measured.questions[at];
    if (rows === undefined || question.scenarioId !== id) return [];
    const belief = beliefs(scores.subarray(rows.start, rows.end));
    return [
      {
        id: question.id,
        kind,
        prompt: question.prompt,
        options: question.options.map(({ text, right }, option) => ({
          text,
          right,
          belief: belief[option] ?? 0,
        })),
        givenAway: (belief[rows.right - rows.start] ?? 0) >= Math.max(...belief),
        giveaways: giveawaysOf(measured, rows, weights),
      },
    ];
  });
}

/** What gives the questions of one scenario away to somebody who has learned from all the others. */
export function heardQuestions(scenarios: readonly Scenario[], id: string): HeardQuestion[] {
  const questions = questionsOf(scenarios);
  return POOLS.flatMap((kind) => heardOfKind(questions, kind, id));
}
