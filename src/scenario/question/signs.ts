import type { SectionName } from '../sections.ts';

/**
 * What the review can see in the words of each section: the proofs its scales find, and what its
 * rules praise. A beat names those that show it, so nothing is asked for that nobody could tell.
 */
export const SIGNS = {
  situation: ['where and what', 'how much', 'whose it was'],
  task: ['to be done', 'whose it was'],
  action: ['own step', 'reason', 'choice'],
  result: ['outcome', 'change', 'worth', 'lasted'],
  reflection: ['of this story', 'changed habit', 'cause behind', 'lasted'],
} as const satisfies Readonly<Record<SectionName, readonly string[]>>;

/** One of them. */
export type Sign = (typeof SIGNS)[SectionName][number];

/** Those it can see in an answer without labels, which is read in one piece. */
export const SIGNS_UNLABELLED: readonly Sign[] = [
  'how much',
  'whose it was',
  'own step',
  'reason',
  'choice',
  'outcome',
  'change',
  'worth',
  'lasted',
];
