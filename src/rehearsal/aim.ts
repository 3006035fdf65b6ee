import type { HeardBeat } from '../review/beats.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Question } from '../scenario/question/schema.ts';
import type { Signal } from '../scenario/signals.ts';

/** How a story shows a signal when it leads with it, and what of it can be kept to half a sentence. */
const SIGNAL_WORDS: Readonly<Record<Signal, { lead: string; short: string }>> = {
  scope: {
    lead: 'how far it reached: who depended on it beyond your team, as a figure',
    short: 'how large it all was',
  },
  ownership: {
    lead: 'whose it was, and why you took it all the same',
    short: 'whose it was before you came',
  },
  ambiguity: {
    lead: 'what nobody knew, and what you decided without knowing it',
    short: 'how you found out what it was',
  },
  perseverance: {
    lead: 'what went wrong on the way, and why you went on',
    short: 'what went wrong on the way',
  },
  conflict: {
    lead: 'who was against it, and their best reason',
    short: 'who was against it',
  },
  growth: {
    lead: 'what you, or somebody else, could not do before and can do since',
    short: 'what you learned from it',
  },
  communication: {
    lead: 'who you told, when, and in which words',
    short: 'who was told what',
  },
  leadership: {
    lead: 'who went along with you, and what made them',
    short: 'who went along with you',
  },
};

/** Of what was said, and of what was not, so much is worth changing at once. */
const MOST_HEARD = 2;
const MOST_MISSING = 1;

/** A beat the other principle listens for, and the words it was heard in. */
export interface SaidForAim {
  ask: string;
  quote: string;
}

/** How a story of one's own is told for another principle than that of its question. */
export interface Aim {
  principle: PrincipleSlug;
  lead: string;
  /** What was said of it, before or just now. */
  said: SaidForAim[];
  /** What is listened for there and was not said. */
  missing: string[];
  /** Where nothing is known of the story: what is listened for. */
  listensFor: string | null;
  /** What the question likes and the principle does not ask for; null where it asks for all of it. */
  short: string | null;
}

/**
 * What to lead with, bring out and keep short: by what the principle's own question looks for beyond
 * what is `asked`, and by its beats as the story was heard to tell them, none where nobody heard it.
 */
export function aimAt(to: Question, asked: Question, beats: readonly HeardBeat[]): Aim {
  const [first] = to.signals;
  const lead = to.signals.find((signal) => !asked.signals.includes(signal)) ?? first;
  const short = asked.signals.find((signal) => !to.signals.includes(signal));
  const said = beats.flatMap(({ beat, quote }) =>
    quote === null ? [] : [{ ask: beat.ask, quote }],
  );
  const missing = beats.filter(({ heard }) => heard === 'not heard').map(({ beat }) => beat.ask);
  const isKnown = said.length + missing.length > 0;
  return {
    principle: to.principle,
    lead: lead === undefined ? '' : SIGNAL_WORDS[lead].lead,
    said: said
      .filter(({ quote }, at) => said.findIndex((each) => each.quote === quote) === at)
      .slice(0, MOST_HEARD),
    missing: missing.slice(0, MOST_MISSING),
    listensFor: isKnown ? null : (to.listens_for[0] ?? null),
    short: short === undefined ? null : SIGNAL_WORDS[short].short,
  };
}
