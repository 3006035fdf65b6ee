import { cut } from '../text/cut.ts';
import { countWords } from '../text/words.ts';
import type { ProbeRecord } from './records.ts';

/** How an answer went: there was none, it left the gap it was asked about, or it was a good one. */
export type Answering = 'nothing' | 'open' | 'answered';

/** A follow-up that was asked about a story, and how it was answered the last time. */
export interface FollowUpProgress {
  asked: string;
  /** The words it asks about; empty where there are none. */
  quote: string;
  /** The rule whose finding it asks about; empty where it is none's. */
  rule: string;
  /** The question its session was about; null where that is the scenario's own. */
  question: string | null;
  scenario: { id: string; source: string };
  clock: ProbeRecord['clock'];
  last: Answering;
  /** Somebody spoke it: nobody could read how it went. */
  isSpoken: boolean;
}

/** Longer than any follow-up. */
const LONGEST_ASKED = 400;
const LONGEST_QUOTED = 120;
/** Fewer words than this are no answer. */
const FEWEST_WORDS = 5;

/** What was asked to begin with: asked once more, it is the same follow-up. */
export function firstAsked({ first, asked }: Pick<ProbeRecord, 'first' | 'asked'>): string {
  return first ?? asked;
}

export function answeringOf({ gaveUp, words }: Pick<ProbeRecord, 'gaveUp' | 'words'>): Answering {
  if (!gaveUp) return 'answered';
  return words !== null && countWords(words) >= FEWEST_WORDS ? 'open' : 'nothing';
}

/** What is known of a follow-up after one more answer. */
export function followUpNow(
  before: FollowUpProgress | undefined,
  probe: ProbeRecord,
): FollowUpProgress {
  const { rule, question, scenario, clock, words, quote } = probe;
  return {
    asked: cut(firstAsked(probe), LONGEST_ASKED),
    quote: cut(quote ?? before?.quote ?? '', LONGEST_QUOTED),
    rule: cut(rule, LONGEST_QUOTED),
    question: question ?? null,
    scenario: { id: scenario.id, source: scenario.source },
    clock,
    last: answeringOf(probe),
    isSpoken: words === null,
  };
}
