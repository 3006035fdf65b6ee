import { isAdverb } from '../../../language/clause/subject.ts';
import { clauseAt, holds } from '../../../language/matchers.ts';
import type { Sentence } from '../../../language/passage.ts';
import { BE, PAST } from '../../../language/verbs.ts';
import type { Word } from '../../../language/words.ts';
import {
  DOUBTS,
  FEELINGS,
  MAYBES,
  NAMING,
  PARTS,
  SOFTENERS,
  SOME_KIND,
  TAILS,
  TELLS_ON,
  TOLD_ON,
  TRIES,
  WEIGHED,
} from './words.ts';

/** How a claim of one's own gets weaker. */
export type Hedge = 'softened' | 'doubted' | 'tried' | 'unpinned' | 'trailed';

export interface Hedged {
  hedge: Hedge;
  words: readonly Word[];
}

/** Where the first word that is no adverb stands, at most one behind `from`; -1 for none. */
function behindAdverb(words: readonly Word[], from: number): number {
  const word = words[from];
  if (word === undefined) return -1;
  return isAdverb(word) ? (words[from + 1] ? from + 1 : -1) : from;
}

/** `I kind of helped`, `I was sort of responsible`; not `this kind of error`, `I was kind of tired`. */
function softenedIn(words: readonly Word[]): Hedged[] {
  return SOFTENERS.in(words).flatMap(({ at, words: softener }) => {
    const before = words[at - 1];
    const next = behindAdverb(words, at + softener.length);
    const softened = words[next];
    if (softened === undefined || (before && NAMING.has(before))) return [];
    const isCopula = before !== undefined && BE.has(before);
    const isVerb = PAST.has(softened) && !FEELINGS.has(softened);
    const isOwn = isCopula ? PARTS.has(softened) : isVerb;
    return isOwn ? [{ hedge: 'softened', words: words.slice(at, next + 1) }] : [];
  });
}

/** `I think we moved the tables`, `I probably wrote it`; not `I think it fits`, nor `I believed it`. */
function doubtedIn(words: readonly Word[]): Hedged[] {
  const thought = DOUBTS.in(words).filter(({ at, words: own }) =>
    /^(?:i|we)$/.test(words[at + own.length]?.lower ?? ''),
  );
  const verbs = [
    ...thought.map(({ at, words: own }) => ({ at, from: at + own.length + 1 })),
    ...MAYBES.in(words).map(({ at, words: own }) => ({ at, from: at + own.length })),
  ];
  return verbs.flatMap(({ at, from }) => {
    const next = behindAdverb(words, from);
    const verb = words[next];
    if (!PAST.has(verb) || WEIGHED.has(verb)) return [];
    return [{ hedge: 'doubted', words: words.slice(at, next + 1) }];
  });
}

/** `we tried to improve it`, with not a word on how that ended. */
function triedIn(words: readonly Word[], after: Sentence | undefined): Hedged[] {
  if (TELLS_ON.has(after?.words[0])) return [];
  return TRIES.in(words)
    .filter(({ at }) => !holds(words.slice(at), TOLD_ON))
    .map((match) => ({ hedge: 'tried', words: match.words }));
}

/** `or something`, `and stuff`, where a clause ends; not `or something else`. */
function trailedIn(words: readonly Word[]): Hedged[] {
  return TAILS.in(words)
    .filter(({ at, words: own }) => {
      const next = words[at + own.length];
      return next === undefined || /[,.;:!?)–—]/.test(next.gap);
    })
    .map((match) => ({ hedge: 'trailed', words: match.words }));
}

function unpinnedIn(words: readonly Word[]): Hedged[] {
  return SOME_KIND.in(words).map((match) => ({ hedge: 'unpinned', words: match.words }));
}

/** More in one sentence tell nothing new. */
const MOST = 5;

/** The hedges of one sentence; an honest estimate, `I think we saved 40%`, is none. */
export function hedgesIn(
  sentence: Sentence,
  after: Sentence | undefined,
  isMeasured: boolean,
): Hedged[] {
  const { words } = sentence;
  const own = [softenedIn(words), isMeasured ? [] : doubtedIn(words), triedIn(words, after)].flat();
  const open = [...unpinnedIn(words), ...trailedIn(words)];
  const isSaid = ({ words: [first] }: Hedged) => {
    const clause = first && clauseAt(sentence, first);
    return clause && !first.quoted && clause.kind !== 'condition';
  };
  const isMine = ({ words: hedged }: Hedged) => {
    const [first] = hedged;
    const who = first && clauseAt(sentence, first)?.subject?.who;
    return who === 'I' || who === 'we' || who === 'none' || hedged.at(-1)?.lower === 'my';
  };
  return [...own.slice(0, MOST).filter(isMine), ...open.slice(0, MOST)].filter(isSaid);
}
