import type { Cue } from './cue.ts';
import { EDGE_CUES } from './edge-cues.ts';
import { LIKENESS_CUES } from './likeness-cues.ts';
import { MARK_CUES } from './mark-cues.ts';
import { RHYTHM_CUES } from './rhythm-cues.ts';
import { WORD_CUES } from './word-cues.ts';

/** Everything that is counted about an option, but for the turns of phrase. */
export const CUES: readonly Cue[] = [
  ...RHYTHM_CUES,
  ...MARK_CUES,
  ...WORD_CUES,
  ...EDGE_CUES,
  ...LIKENESS_CUES,
];
