import { phrases } from '../../language/phrases.ts';

/** Says what the speaker does otherwise since. */
export const CHANGED_HABIT = phrases(
  'i|we now',
  'now i|we|when',
  'since then|that|this _? i|we',
  'from|after that day|week|month|night on? i|we',
  'these days i|we',
  'i used to',
  'next time i',
  'i have|ve since',
  'i always|never _ before|until|without',
  'i will|ll never|always',
  'from now|then|that on i|we',
  'today i|we',
  'i no longer',
  'ever since',
);
