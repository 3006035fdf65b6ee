import type { Family } from './cue.ts';
import { shareRight } from './held-out.ts';
import type { MeasuredQuestions } from './measured-questions.ts';

/** How often somebody is right who always picks the option with the most, or least, of one cue. */
export interface CueScore {
  cue: string;
  family: Family;
  pick: 'most' | 'least';
  /** As a share of the questions; options that tie are picked among blindly. */
  right: number;
}

/**
 * Every cue by itself, in both directions, the best first. Not the turns of phrase and the words: of a thousand,
 * luck alone makes some look good, and who listens for all of them is the reader for it.
 */
export function singleCues(measured: MeasuredQuestions): CueScore[] {
  const { cues, values } = measured;
  return cues
    .flatMap(({ name, family }, at) => {
      if (family === 'turns of phrase' || family === 'vocabulary') return [];
      return (['most', 'least'] as const).map((pick): CueScore => {
        const sign = pick === 'most' ? 1 : -1;
        const right = shareRight(measured, (row) => sign * (values[row]?.[at] ?? 0));
        return { cue: name, family, pick, right };
      });
    })
    .sort((a, b) => b.right - a.right);
}
