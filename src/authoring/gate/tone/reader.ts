import { FAMILIES, type Family } from './cue.ts';

/** What somebody may go by who listens for one kind of thing. Every family is in one of them. */
export const EARS = {
  'rhythm and figures': ['length and rhythm', 'punctuation', 'figures'],
  'kinds of words': ['words of grammar', 'words of tone', 'verbs', 'likeness'],
  'openings and endings': ['opening', 'ending'],
  'turns of phrase': ['turns of phrase'],
  'the words themselves': ['vocabulary'],
} as const satisfies Record<string, readonly Family[]>;
type Ear = keyof typeof EARS;

/**
 * Somebody who has learned from other stories what a right answer sounds like. Several, because one
 * who listens for everything learns slowly what one who listens for one thing hears at once.
 */
export type Reader = 'everything' | Ear;
export const READERS: Readonly<Record<Reader, readonly Family[]>> = {
  everything: FAMILIES,
  ...EARS,
};
export const READER_NAMES = Object.keys(READERS) as Reader[];

/** All families that are heard with the same ear as this one. */
export function heardWith(family: Family): readonly Family[] {
  const ears: (readonly Family[])[] = Object.values(EARS);
  return ears.find((families) => families.includes(family)) ?? [family];
}
