import type { Clause } from '../../../language/clause/clause.ts';
import { holds, isTold, measuredSentences } from '../../../language/matchers.ts';
import { type Span, sliceOf, spanOver } from '../../../language/span.ts';
import { anyOf } from '../../../language/word-list.ts';
import type { Word } from '../../../language/words.ts';
import type { AnswerSection } from '../../answer.ts';
import { type Sighting, sectionRule } from '../../rule.ts';
import { vagueClaimsIn } from '../../vocabulary/vague-claims.ts';
import {
  AMOUNTS,
  ASKING,
  BIG_CHANGES,
  CHANGES,
  DEGREES_OF_CHANGE,
  DEGREES_OF_MORE,
  MORE_OR_LESS,
  UNCOUNTED,
  WITHOUT,
} from './words.ts';

const DEGREES = anyOf(DEGREES_OF_CHANGE, DEGREES_OF_MORE);
/** How far a change may stand from its degree: `cut the build time of every service dramatically`. */
const REACH = 8;

/** A stretch of a clause's words. */
interface Stretch {
  from: number;
  to: number;
}

/** `a lot of retries`, not `a lot of respect` or `how many days`. */
function amountsIn(words: readonly Word[]): Stretch[] {
  return AMOUNTS.in(words).flatMap(({ at, words: own }) => {
    const behind = at + own.length;
    const to = words[behind - 1]?.lower === 'of' ? behind + 1 : behind;
    const noun = words[to - 1];
    const isAsked = ASKING.has(words[at - 1]);
    return noun && !isAsked && !UNCOUNTED.has(noun) ? [{ from: at, to }] : [];
  });
}

/** `dropped significantly`, `significantly reduced`, `much faster`; not `most significantly, ...`. */
function degreesIn(words: readonly Word[]): Stretch[] {
  if (!holds(words, DEGREES)) return [];
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (DEGREES_OF_MORE.has(word) && MORE_OR_LESS.has(next)) return [{ from: at, to: at + 2 }];
    if (!DEGREES_OF_CHANGE.has(word) || words[at - 1]?.lower === 'most') return [];
    if (CHANGES.has(next)) return [{ from: at, to: at + 2 }];
    const start = Math.max(0, at - REACH);
    const change = words.slice(start, at).findLastIndex((word) => CHANGES.has(word));
    return change === -1 ? [] : [{ from: start + change, to: at + 1 }];
  });
}

function vagueIn(clause: Clause): Span[] {
  const { words, kind } = clause;
  if (!isTold(clause) || (kind === 'time' && words.length > 1)) return [];
  const bigChanges = BIG_CHANGES.in(words).map(({ at, words: own }) => ({
    from: at,
    to: at + own.length,
  }));
  return [...amountsIn(words), ...degreesIn(words), ...bigChanges]
    .filter(({ from }) => !words[from]?.quoted && !WITHOUT.has(words[from - 1]))
    .map(({ from, to }) => spanOver(words.slice(from, to)));
}

/** Sees amounts and degrees; leaves to `vague-outcome` the sentences which that quotes. */
function check(section: AnswerSection): Sighting<string>[] {
  const { name, source, sentences } = section;
  if (name !== null && name !== 'action' && name !== 'result') return [];
  const claimed = vagueClaimsIn(section);
  const measured = measuredSentences(section);
  return sentences
    .filter((sentence) => !measured.has(sentence))
    .filter((sentence) => (claimed.get(sentence)?.kind ?? 'warm') === 'warm')
    .flatMap(({ clauses }) => clauses.flatMap(vagueIn))
    .map((span) => ({ span, data: sliceOf(source, span) }));
}

export const vagueQuantity = sectionRule<string>({
  id: 'vague-quantity',
  title: 'Large, but how large',
  sees: 'An amount or a degree in words, "a lot of", "significantly", where a number belongs, in Action, Result and unlabelled answers.',
  why: 'A large number to you may be a small one to them, and only a number can be written down.',
  source: "Interview coaching convention; the word list is this project's own.",
  weight: 'hint',
  sections: 'each',
  check,
  message: ({ data }) => `They cannot weigh "${data.toLowerCase()}" without a number.`,
  fix: () => 'Say how many, how long or how far, from what to what; a rough figure will do.',
  followUp: 'Can you put a number on that?',
  examples: {
    flags: [
      'I found [[a lot of retries]] in the worker logs.',
      { section: 'action', text: 'I spent [[multiple hours]] on the heap dumps.' },
      { section: 'action', text: 'I [[significantly reduced]] the payload.' },
      {
        section: 'result',
        text: 'The bundle got [[much smaller]]. Two teams copied the setup.',
      },
      { section: 'result', text: 'That gave us a [[significant reduction]] in rollbacks.' },
      { section: 'action', text: "There were [[tons of\nalerts]], so I didn't sleep." },
      { section: 'result', text: 'It [[saved us a lot of money]].' },
      { section: 'action', text: 'I worked through [[Numerous tickets]] by hand.' },
    ],
    passes: [
      'Our error rate dropped significantly, from 4% to 0.5%.',
      'I learned a lot, and I have a lot of respect for that team.',
      'I asked how many hours the job took.',
      'Most significantly, the team kept the checklist.',
      'I rolled it out without significantly raising the load.',
      'I said: "We lose a lot of orders here."',
      'I worked with several teams on the schema.',
      'The change would have cost us a lot of time.',
      'I cut the retries in half, which helped a lot.',
      { section: 'situation', text: 'There were a lot of retries in the logs.' },
    ],
  },
});
