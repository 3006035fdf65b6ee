import type { Take } from '../../src/rehearsal/records.ts';

/** A take of the action that took 100 seconds and holds no words, but for `changes`. */
export function take(changes: Partial<Take> = {}): Take {
  return {
    section: 'action',
    words: '',
    activeSeconds: 100,
    hintsUsed: 0,
    pasted: false,
    interrupted: false,
    skipped: false,
    ticked: null,
    ...changes,
  };
}
