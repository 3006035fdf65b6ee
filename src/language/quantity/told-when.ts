import { isAdverb } from '../clause/subject.ts';
import { phrases } from '../phrases.ts';
import { PARTICIPLE } from '../verbs.ts';
import { wordList } from '../word-list.ts';
import type { Word } from '../words.ts';

const SPAN = 'year|month|week|term|season|quarter|night|day|time|winter|summer|spring|autumn';
const THEN = phrases(
  'used to',
  'until|till|before|back then',
  'previously',
  'formerly',
  'originally',
  'initially',
  'predecessor',
  'in the past',
  'in|from the old days',
  'at first',
  'at|from|in the|my|our|its beginning|start|outset',
  'to begin|start with',
  `the ${SPAN} before`,
  `previous ${SPAN}`,
  'like|than|as before',
  'there were|was',
);
const NOW = phrases(
  'now',
  'today',
  'nowadays',
  'these days',
  'since',
  'afterwards',
  'after',
  'later',
  'anymore',
  'any more|longer',
  'by|at|in the end|last',
  'from then|that on',
  `this ${SPAN}`,
  '~become',
  `by the|this|that last|next|second|end|${SPAN}`,
  'by then|now|summer|spring|autumn|winter|easter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  `in the|that _? ${SPAN} after|since`,
);
/** Lead in what came before, or only an earlier event: it takes a second sign. */
const EARLIER = wordList('before earlier once');

/** `had lost`, `'d been`: before what is told. */
export function isPluperfect(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => {
    if (lower !== 'had' && lower !== "'d") return false;
    let next = at + 1;
    for (let word = words[next]; word && isAdverb(word); word = words[next]) next += 1;
    const verb = words[next];
    return verb !== undefined && PARTICIPLE.has(verb);
  });
}

/** The words say how it had been. */
export function isThen(words: readonly Word[]): boolean {
  return THEN.isIn(words) || isPluperfect(words);
}

/** They may say so: `before the regulator`. */
export function mayBeThen(words: readonly Word[]): boolean {
  return words.some((each) => EARLIER.has(each)) || isThen(words);
}

/** The words say how it is since. */
export function isNow(words: readonly Word[]): boolean {
  return NOW.isIn(words);
}

const DATED = phrases(
  'in|by|since|until|from may',
  'january|february|march|april|june|july|august|september|october|november|december',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'spring|summer|autumn|winter|easter|christmas',
  'q1|q2|q3|q4',
  `first|second|third|fourth|last|next|following|previous|final ${SPAN}|half|run|round|try|attempt|shift|sprint`,
  `${SPAN} one|two|three|before|after`,
  'second|last|next|third|fourth',
);

/** When something was counted, as told: `in March`, `the first week`; null where it is not. */
export function dateIn(words: readonly Word[]): string | null {
  const [first] = DATED.in(words);
  if (first) return first.words.map(({ lower }) => lower).join(' ');
  return words.find(({ lower }) => /^(?:19|20)\d\d$/.test(lower))?.lower ?? null;
}
