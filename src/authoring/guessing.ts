import type { Question } from '../quiz/question.ts';

/** A way of answering without knowing anything: the option with the most of something. */
export const GUESSES = {
  longest: (text: string) => text.length,
  'most digits': (text: string) => text.replace(/\D/g, '').length,
  'most often I': (text: string) => text.match(/\bI\b/g)?.length ?? 0,
} as const;

export type Guess = keyof typeof GUESSES;

/**
 * How often a guess is right over the questions, and how often picking blindly would be: both as
 * shares. Where several options tie, the guess picks among them blindly.
 */
export function scoreGuess(questions: readonly Question[], guess: Guess) {
  const measure = GUESSES[guess];
  let right = 0;
  let chance = 0;
  for (const { options } of questions) {
    const most = Math.max(...options.map(({ text }) => measure(text)));
    const picked = options.filter(({ text }) => measure(text) === most);
    right += picked.filter((option) => option.right).length / picked.length;
    chance += 1 / options.length;
  }
  return { right: right / questions.length, chance: chance / questions.length };
}
