import type { GuessedKind } from '../guessing.ts';

/** How often tone alone may be right, as a share of the questions. */
export interface ToneLimit {
  /** What a library should reach: ten points more than picking blindly. */
  target: number;
  /**
   * What fails today: where the library stands, with a question or two to spare. A ratchet and no more than that: it may only be lowered, until it is the target.
   */
  ceiling: number;
}

/** Four options, a quarter by chance. Few of a kind: luck, and no ceiling, says what is too much. */
const FEW = {
  reader: { target: 0.35, ceiling: 0.35 },
  cue: { target: 0.35, ceiling: 0.35 },
};

/** For the best of the readers, and for the best of the single cues. */
export const TONE_LIMITS: Readonly<Record<GuessedKind, Record<'reader' | 'cue', ToneLimit>>> = {
  probe: {
    reader: { target: 0.43, ceiling: 0.43 },
    cue: { target: 0.43, ceiling: 0.43 },
  },
  knowledge: {
    reader: { target: 0.35, ceiling: 0.35 },
    cue: { target: 0.35, ceiling: 0.35 },
  },
  next: FEW,
  fits: FEW,
  cut: FEW,
  words: FEW,
  opening: FEW,
  exercise: FEW,
};
