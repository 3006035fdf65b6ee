import { shuffle } from '../text/shuffle.ts';

/** A seed of its own for a part of a loop, so that what is drawn there hangs on nothing drawn elsewhere. */
export function seedFor(seed: number, part: string): number {
  let mixed = seed | 0;
  for (const character of part) {
    mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x01000193);
    mixed ^= mixed >>> 15;
  }
  return mixed | 0;
}

/** One of them by chance. */
export function oneOf<T>(items: readonly [T, ...T[]], seed: number): T;
export function oneOf<T>(items: readonly T[], seed: number): T | undefined;
export function oneOf<T>(items: readonly T[], seed: number): T | undefined {
  return shuffle(items, seed)[0];
}

/** A share from 0 to 1, in hundredths. */
export function drawnShare(seed: number): number {
  const [drawn = 0] = shuffle(
    Array.from({ length: 101 }, (_, at) => at / 100),
    seed,
  );
  return drawn;
}
