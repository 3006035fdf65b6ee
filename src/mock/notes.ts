import { NOTHINGS } from '../progress/depth.ts';
import type { Finding } from '../review/finding.ts';
import type { Interviewer } from '../scenario/interviewer/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Asking } from './heard.ts';
import { isAnswered, isNothing, type Thread } from './loop.ts';
import { namedEvidence } from './named-evidence.ts';
import { NOT_OF_WORDS } from './whole-rules.ts';

/** Words that speak for somebody, and what they show. */
export interface Credit {
  quote: string;
  shows: Sign;
}

/** Something that speaks against somebody: words that were said, or that none were. */
export interface Doubt {
  /** What it is the same as in another answer: `rule/we-dilution`, `gap/measured`. */
  id: string;
  weight: 'fault' | 'hint' | 'gap';
  /** Null for a gap. */
  quote: string | null;
  /** What the interviewer hears, or what is missing. */
  text: string;
  /** What to do instead. */
  fix: string;
  /** It is about the answer to a probe, which is said in a breath or two. */
  isReply: boolean;
}

/** What an interviewer would have written of an answer. */
export interface Notes {
  credits: Credit[];
  doubts: Doubt[];
}

/** What an interviewer writes down first. */
const BY_WORTH: readonly Sign[] = [
  ...(['change', 'choice', 'whose it was', 'worth', 'lasted', 'reason', 'own step'] as const),
  ...(['outcome', 'changed habit', 'cause behind', 'how much'] as const),
];
const MOST_CREDITS = 3;
const MOST_DOUBTS = 3;
/** What is listened for in any answer told in one piece. */
const LISTENED_FOR = ['your-part', 'measured', 'alternatives', 'stakes', 'worth'];

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

function creditsIn(words: string, { heard, replies }: Asking): Credit[] {
  const review = heard?.review ?? null;
  const said = new Map([
    ...replies.flatMap(({ signs }) => [...signs]),
    ...(review === null ? new Map<Sign, string>() : namedEvidence(words, review)),
  ]);
  return BY_WORTH.flatMap((shows) => {
    const quote = said.get(shows);
    return quote === undefined || quote.trim() === '' ? [] : [{ quote, shows }];
  })
    .filter(({ quote }, at, all) => {
      // The same words, or a part of them, say it once.
      return all.slice(0, at).every((before) => !overlap(before.quote, quote));
    })
    .slice(0, MOST_CREDITS);
}

function ofFinding({ rule, weight, quote, message, fix }: Finding, isReply: boolean): Doubt[] {
  if (weight === 'praise') return [];
  const isLocal = quote.trim() !== '' && !NOT_OF_WORDS.has(rule);
  return [
    { id: `rule/${rule}`, weight, quote: isLocal ? quote : null, text: message, fix, isReply },
  ];
}

/** What was listened for and not heard, in the answer or when asked about it. */
function gapsIn({ heard, replies }: Asking, { rungs }: Pick<Interviewer, 'rungs'>): Doubt[] {
  if (heard === null) return [];
  const signs = new Set([
    ...heard.signs.keys(),
    ...replies.flatMap((each) => [...each.signs.keys()]),
  ]);
  return rungs
    .filter(({ id }) => LISTENED_FOR.includes(id))
    .filter(({ signs: shownBy }) => shownBy.length > 0 && !shownBy.some((sign) => signs.has(sign)))
    .map(({ id, about }) => ({
      ...{ id: `gap/${id}`, weight: 'gap' as const, quote: null, isReply: false },
      ...{ text: `No word on ${about}.`, fix: `Say ${about}, before they have to ask.` },
    }));
}

const WEIGHTS: readonly Doubt['weight'][] = ['fault', 'gap', 'hint'];

/** By weight, each kind once; of one weight what was said in the answer before what was said when asked. */
function worstFirst(doubts: readonly Doubt[]): Doubt[] {
  return doubts
    .filter(({ id }, at) => doubts.findIndex((each) => each.id === id) === at)
    .toSorted((one, other) => WEIGHTS.indexOf(one.weight) - WEIGHTS.indexOf(other.weight));
}

/** The first question about an answer to which nothing came; it costs where they let go of the story for it. */
function nothingIn({ probes }: Pick<Thread, 'probes'>): Doubt[] {
  const nothings = probes.filter(isNothing);
  const weight = nothings.length >= NOTHINGS ? 'fault' : 'gap';
  return nothings.slice(0, 1).map(({ probe, asked }) => ({
    ...{ id: `nothing/${probe}`, weight, quote: null, isReply: false },
    text: `Nothing came to "${asked}"`,
    fix: 'Have an answer ready, in a sentence or two.',
  }));
}

/** Everything that speaks against an answer, worst first. */
function doubtsIn(asking: Asking, interviewer: Pick<Interviewer, 'rungs'>): Doubt[] {
  const { heard, replies } = asking;
  return worstFirst([
    ...(heard?.review?.findings ?? []).flatMap((each) => ofFinding(each, false)),
    // Of a reply only what costs: it is one sentence or two.
    ...replies
      .flatMap(({ findings }) => findings.filter(({ weight }) => weight === 'fault'))
      .flatMap((each) => ofFinding(each, true)),
    ...gapsIn(asking, interviewer),
  ]);
}

/** What there is to change about an answer, worst first; of one that nobody wrote down only what nothing came to. */
export function toChangeIn(
  thread: Thread,
  asking: Asking,
  interviewer: Pick<Interviewer, 'rungs'>,
): Doubt[] {
  const { answer } = thread;
  if (!isAnswered(answer)) return [];
  const inWords = answer.words === null ? [] : doubtsIn(asking, interviewer);
  return worstFirst([...nothingIn(thread), ...inWords]);
}

/** What is written of an answer; nothing of one that was not given, or that nobody wrote down. */
export function notesOn(
  { answer }: Pick<Thread, 'answer'>,
  asking: Asking,
  interviewer: Pick<Interviewer, 'rungs'>,
): Notes {
  if (answer?.words === null || answer === undefined) return { credits: [], doubts: [] };
  return {
    credits: creditsIn(answer.words, asking),
    doubts: doubtsIn(asking, interviewer).slice(0, MOST_DOUBTS),
  };
}
