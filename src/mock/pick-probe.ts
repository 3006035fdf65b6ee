import { pickFollowUps } from '../rehearsal/follow-ups.ts';
import { hearBeats } from '../review/beats.ts';
import type { Finding } from '../review/finding.ts';
import { followUpsTo } from '../review/follow-ups.ts';
import type { Interviewer, Rung, RungProbe } from '../scenario/interviewer/schema.ts';
import type { FollowUp, Question } from '../scenario/question/schema.ts';
import type { Sign } from '../scenario/question/signs.ts';
import { cut } from '../text/cut.ts';
import { shuffle } from '../text/shuffle.ts';
import type { Asking } from './heard.ts';
import { allThreads, type Loop, type SaidProbe, type Thread } from './loop.ts';
import { seedFor } from './seeded.ts';
import { NOT_OF_WORDS } from './whole-rules.ts';

/** A probe about to be asked. */
export interface PickedProbe {
  /** `words/we-dilution`, `question/first-layer` or `ladder/own-hands`: where it came from, and which. */
  id: string;
  /** As it is asked, without the manner around it. */
  ask: string;
}

/** Of what the words call for, and of what the question asks by itself, before the ladder's turn. */
const MOST_OF_WORDS = 3;
const MOST_OF_QUESTION = 3;
/** Of the words an interviewer quotes. */
const LONGEST_QUOTE = 60;

/** Findings that ask for what a rung asks for. */
const RUNG_OF_RULE: Readonly<Record<string, string>> = {
  'we-dilution': 'your-part',
  'no-own-action': 'your-part',
  'no-outcome-number': 'measured',
  'vague-outcome': 'measured',
  'no-second-order': 'today',
  'no-reflection': 'differently',
  'generic-reflection': 'habit',
  'no-business-impact': 'worth',
  'systemic-missing': 'cause',
};
/** The rung that a question has words of its own for. */
const DIFFERENTLY = 'differently';

const countOf = (probes: readonly SaidProbe[], from: string) =>
  probes.filter(({ probe }) => probe.startsWith(`${from}/`)).length;

function quoted(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST_QUOTE ? words : `${cut(words, LONGEST_QUOTE).trimEnd()}...`;
}

/** What the words just said call for; then those said before. */
function aboutWords({ probes }: Thread, { heard, replies }: Asking): PickedProbe | null {
  if (countOf(probes, 'words') >= MOST_OF_WORDS) return null;
  const said: (readonly Finding[])[] = [
    heard?.review?.findings ?? [],
    ...replies.map(({ findings }) => findings),
  ];
  const asked = new Set(probes.map(({ probe }) => probe));
  for (const findings of said.toReversed()) {
    for (const { rule, quote, question } of followUpsTo(findings)) {
      const id = `words/${rule}`;
      // Two rules may ask the same: it is asked once.
      const isAsked = asked.has(id) || probes.some((each) => each.asked.includes(question));
      if (isAsked) continue;
      const isLocal = quote.trim() !== '' && !NOT_OF_WORDS.has(rule);
      return { id, ask: !isLocal ? question : `"${quoted(quote)}": ${question}` };
    }
  }
  return null;
}

function idOf({ id }: FollowUp): string {
  return `question/${id}`;
}

/** What the question asks by itself, by beats heard and not heard. */
function ofQuestion(
  { probes }: Thread,
  { question, heard }: Asking,
  seed: number,
): PickedProbe | null {
  if (countOf(probes, 'question') >= MOST_OF_QUESTION) return null;
  // Of what nobody wrote down nobody can tell what was heard.
  const beats = heard?.beats ?? hearBeats(question, []);
  const next = pickFollowUps(question, beats, seed)
    .filter(({ when }) => when !== 'always')
    .find((each) => probes.every(({ probe }) => probe !== idOf(each)));
  return next === undefined ? null : { id: idOf(next), ask: next.ask };
}

/** The signs of the beats the question has asked about by itself. */
function signsAskedFor({ probes }: Thread, question: Question): Set<Sign> {
  const beats = Object.values(question.beats).flat();
  return new Set(
    question.follow_ups
      .filter((each) => probes.some(({ probe }) => probe === idOf(each)))
      .flatMap(({ beat }) => beats.find(({ id }) => id === beat)?.evidence ?? []),
  );
}

/** The rungs that are still to be asked, gaps before what was heard, those any story must bear first. */
function rungsLeft(
  rungs: readonly Rung[],
  thread: Thread,
  asking: Asking,
  signs: ReadonlySet<Sign>,
): Rung[] {
  const { probes } = thread;
  const askedFor = signsAskedFor(thread, asking.question);
  const ofRules = new Set(
    probes.map(({ probe }) => RUNG_OF_RULE[probe.replace(/^words\//, '')] ?? ''),
  );
  const own = new Set(asking.question.follow_ups.filter(({ when }) => when === 'always').map(idOf));
  const isDone = ({ id, signs: shownBy, probes: ofRung }: Rung) =>
    ofRules.has(id) ||
    shownBy.some((sign) => askedFor.has(sign)) ||
    (id === DIFFERENTLY && probes.some(({ probe }) => own.has(probe))) ||
    ofRung.some((each) => probes.some(({ probe }) => probe === `ladder/${each.id}`));
  const turn = ({ id, core, signs: shownBy }: Rung) => {
    if (id === DIFFERENTLY) return 2;
    const isGap = shownBy.length > 0 && shownBy.every((sign) => !signs.has(sign));
    return (core ? 0 : 3) + (isGap ? 0 : 1);
  };
  return rungs.filter((rung) => !isDone(rung)).toSorted((one, other) => turn(one) - turn(other));
}

/** What is heard of a rung: null where only a listener could tell, or nobody wrote it down. */
function fits({ when }: RungProbe, { signs: shownBy }: Rung, signs: ReadonlySet<Sign> | null) {
  if (when === 'always') return true;
  const isHeard = signs !== null && shownBy.some((sign) => signs.has(sign));
  return when === 'heard' ? isHeard : !isHeard;
}

/** What any story must bear to be asked, none of it twice in a loop. */
function ofLadder(
  loop: Loop,
  thread: Thread,
  asking: Asking,
  { rungs }: Pick<Interviewer, 'rungs'>,
  seed: number,
): PickedProbe | null {
  const { heard, replies, question } = asking;
  const signs = new Set([
    ...(heard?.signs.keys() ?? []),
    ...replies.flatMap((reply) => [...reply.signs.keys()]),
  ]);
  const used = new Set(allThreads(loop).flatMap(({ probes }) => probes.map(({ probe }) => probe)));
  for (const rung of rungsLeft(rungs, thread, asking, signs)) {
    const own = question.follow_ups.find(({ when }) => when === 'always');
    if (rung.id === DIFFERENTLY && own !== undefined) return { id: idOf(own), ask: own.ask };
    const drawn = shuffle(rung.probes, seedFor(seed, rung.id));
    const next = drawn.find(
      (probe) =>
        !used.has(`ladder/${probe.id}`) && fits(probe, rung, heard === null ? null : signs),
    );
    if (next !== undefined) return { id: `ladder/${next.id}`, ask: next.ask };
  }
  return null;
}

/**
 * What is asked next about an answer: what the words call for, what the question asks by itself, then
 * the ladder; null at the story's end. The same loop gives the same probe, on any machine.
 */
export function pickProbe(
  loop: Loop,
  thread: Thread,
  asking: Asking,
  interviewer: Pick<Interviewer, 'rungs'>,
): PickedProbe | null {
  const seed = seedFor(loop.plan.seed, `probes ${thread.place}`);
  return (
    aboutWords(thread, asking) ??
    ofQuestion(thread, asking, seed) ??
    ofLadder(loop, thread, asking, interviewer, seed)
  );
}
