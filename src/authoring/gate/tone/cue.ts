import type { ReadOption } from './read-option.ts';

export const FAMILIES = [
  'length and rhythm',
  'punctuation',
  'figures',
  'words of grammar',
  'words of tone',
  'verbs',
  'opening',
  'ending',
  'likeness',
  'turns of phrase',
  'vocabulary',
] as const;
export type Family = (typeof FAMILIES)[number];

/** What stands around an option: its question, and the options beside it. */
export interface Beside {
  question: ReadOption;
  others: readonly ReadOption[];
}

/** Something about an option that can be counted without understanding it. */
export interface Cue {
  /** In words an author knows, after "more" or "fewer". */
  name: string;
  family: Family;
  measure(option: ReadOption, beside: Beside): number;
}
