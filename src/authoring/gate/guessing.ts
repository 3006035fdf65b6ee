import { type QuizQuestion, questionsOf } from '../../quiz/question.ts';
import { EXERCISE_KINDS } from '../../scenario/exercise-kinds.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Ways of answering without knowing anything: each picks the option with the most of something. */
export const GUESSES = ['longest', 'most digits', 'most often I'] as const;
export type Guess = (typeof GUESSES)[number];

/** How much an option has of what a guess goes by. */
export const MEASURES: Readonly<Record<Guess, (text: string) => number>> = {
  longest: (text) => text.length,
  'most digits': (text) => text.match(/\d/g)?.length ?? 0,
  'most often I': (text) => text.match(/\bI\b/g)?.length ?? 0,
};

/** What can be guessed at, with options an author wrote; of one kind of exercise there are few. */
export const POOLS = ['probe', 'knowledge', 'exercise'] as const;
export type Pool = (typeof POOLS)[number];

/** The same, and each kind of exercise by itself. */
export const GUESSED_KINDS = [...POOLS, ...EXERCISE_KINDS] as const;
export type GuessedKind = (typeof GUESSED_KINDS)[number];

/** What several questions of a kind are called. */
export const KIND_NAMES: Readonly<Record<GuessedKind, string>> = {
  probe: 'follow-ups',
  knowledge: 'knowledge questions',
  next: 'exercises of the kind "next"',
  fits: 'exercises of the kind "fits"',
  cut: 'exercises of the kind "cut"',
  words: 'exercises of the kind "words"',
  opening: 'exercises of the kind "opening"',
  exercise: 'exercises',
};

/** The questions of a kind, in their order. */
export function ofKind(questions: readonly QuizQuestion[], kind: GuessedKind): QuizQuestion[] {
  const kinds: readonly QuizQuestion['kind'][] = kind === 'exercise' ? EXERCISE_KINDS : [kind];
  return questions.filter((each) => kinds.includes(each.kind));
}

/** How well a guess does over the questions of a kind. */
export interface GuessScore {
  kind: Pool;
  guess: Guess;
  questions: number;
  /** How often it is right, as a share. */
  right: number;
  /** How often picking blindly would be, as a share. */
  chance: number;
  /** How far luck alone would take it from `chance` in most libraries: the standard deviation. */
  luck: number;
}

/** How often the guess is right about one question: several that tie are picked among blindly. */
export function chanceToBeRight({ options }: QuizQuestion, guess: Guess): number {
  const measure = MEASURES[guess];
  const most = Math.max(...options.map(({ text }) => measure(text)));
  const picked = options.filter(({ text }) => measure(text) === most);
  return picked.filter(({ right }) => right).length / picked.length;
}

/** How often a guess is right over the questions, and how often picking blindly would be. */
export function scoreGuess(
  questions: readonly QuizQuestion[],
  guess: Guess,
): Pick<GuessScore, 'right' | 'chance' | 'luck'> {
  let right = 0;
  let chance = 0;
  let variance = 0;
  for (const question of questions) {
    const blind = 1 / question.options.length;
    right += chanceToBeRight(question, guess);
    chance += blind;
    variance += blind * (1 - blind);
  }
  const count = questions.length;
  return { right: right / count, chance: chance / count, luck: Math.sqrt(variance) / count };
}

/** The score of every guess in every pool of questions the scenarios hold. */
export function guessScores(scenarios: readonly Scenario[]): GuessScore[] {
  const questions = questionsOf(scenarios);
  return POOLS.flatMap((kind) => {
    const own = ofKind(questions, kind);
    if (own.length === 0) return [];
    return GUESSES.map((guess) => ({
      kind,
      guess,
      questions: own.length,
      ...scoreGuess(own, guess),
    }));
  });
}
