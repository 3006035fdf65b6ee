import type { HeardBeat } from '../review/beats.ts';
import { followUpsTo, signsAskedBy } from '../review/follow-ups.ts';
import type { Beat, FollowUp, Question } from '../scenario/question/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SECTIONS } from '../scenario/sections.ts';
import { shuffle } from '../text/shuffle.ts';
import type { RunResult } from './comparison.ts';
import type { Plan } from './records.ts';

/** A follow-up as it is asked. */
export interface AskedFollowUp {
  /** The rule whose finding it asks about; null where it is the question's own. */
  rule: string | null;
  /** The words it asks about; empty where there are none. */
  quote: string;
  ask: string;
  /** What shows in an answer to it, as far as the review can see: any of these; none where it cannot. */
  signs: readonly Sign[];
  /** To ask where the answer leaves the same gap; null where nobody could tell. */
  again: string | null;
}

/** How soon a follow-up is asked: what was left out, then what was said, then what nobody can tell. */
function turnOf({ when }: FollowUp, { heard }: HeardBeat): number | null {
  if (when === 'not_heard' && heard === 'not heard') return 0;
  if (when === 'heard' && heard === 'heard') return 1;
  return when === 'not_heard' && heard === 'cannot tell' ? 2 : null;
}

/**
 * What an interviewer asks after an answer to a question: about beats that were not heard first, then
 * about those that were, each beat once; what is always asked comes last. The same answer and seed
 * give the same follow-ups, on any machine.
 */
export function pickFollowUps(
  { follow_ups }: Question,
  beats: readonly HeardBeat[],
  seed: number,
): FollowUp[] {
  const byBeat = new Map(beats.map((each) => [each.beat.id, each]));
  const order = shuffle(follow_ups, seed);
  const due = order
    .flatMap((each) => {
      const beat = byBeat.get(each.beat ?? '');
      const turn = beat === undefined ? null : turnOf(each, beat);
      return turn === null ? [] : [{ each, turn }];
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ each }) => each);
  const once = due.filter(({ beat }, at) => due.findIndex((each) => each.beat === beat) === at);
  return [...once, ...follow_ups.filter(({ when }) => when === 'always')];
}

/** About the words that were said. */
function aboutWords({ review }: RunResult): AskedFollowUp[] {
  return followUpsTo(review?.findings ?? []).map(({ rule, quote, question }) => ({
    rule,
    quote,
    ask: question,
    signs: signsAskedBy(rule),
    again: `That does not answer it yet. ${question}`,
  }));
}

/** About a beat; of one that was not heard, what shows it, and the beat itself where that stays away. */
function aboutBeat({ ask, when, beat: id }: FollowUp, beats: readonly HeardBeat[]): AskedFollowUp {
  const left = when === 'not_heard' ? beats.find((each) => each.beat.id === id) : undefined;
  const beat = left?.beat ?? null;
  const signs = beat?.evidence ?? [];
  const again = beat !== null && signs.length > 0 ? beat.ask : null;
  return { rule: null, quote: '', ask, signs, again };
}

/** What the person wants to be asked about the story of a file: nothing of an example. */
export function ownFollowUps({
  plan,
  scenario,
}: {
  plan: Pick<Plan, 'telling'>;
  scenario: Pick<Scenario, 'follow_ups'>;
}): readonly string[] {
  return plan.telling === 'file' ? (scenario.follow_ups ?? []) : [];
}

/** One that the person wants to be asked: only a listener can tell how it was answered. */
function asOwn(ask: string): AskedFollowUp {
  return { rule: null, quote: '', ask, signs: [], again: null };
}

/**
 * All that is worth asking after an answer, the best first: what the words call for, what the person
 * wants to be asked, what was heard and not heard of the question, and second what is always asked.
 */
export function followUpsAfter(
  result: RunResult,
  question: Question | null,
  seed: number,
  own: readonly string[] = [],
): AskedFollowUp[] {
  const [first, ...rest] = aboutWords(result);
  const words = [...(first === undefined ? [] : [first]), ...own.map(asOwn), ...rest];
  if (question === null) return words;
  const picked = pickFollowUps(question, result.beats, seed);
  const asked = (each: FollowUp) => aboutBeat(each, result.beats);
  const always = picked.filter(({ when }) => when === 'always').map(asked);
  const others = [...words, ...picked.filter(({ when }) => when !== 'always').map(asked)];
  return [...others.slice(0, 1), ...always, ...others.slice(1)];
}

/** A follow-up that was asked about a story, asked anew: once, for it comes back again where it is left open. */
export function askedAnew(
  { asked, quote, rule }: { asked: string; quote: string; rule: string },
  question: Question | null,
): AskedFollowUp {
  const known = question?.follow_ups.find(({ ask }) => ask === asked);
  const beats: Beat[] = SECTIONS.flatMap<Beat>((section) => question?.beats[section] ?? []);
  const left = known?.when === 'not_heard' ? beats.find(({ id }) => id === known.beat) : undefined;
  return {
    rule: rule === '' ? null : rule,
    quote,
    ask: asked,
    signs: rule === '' ? (left?.evidence ?? []) : signsAskedBy(rule),
    again: null,
  };
}
