import type { TakeRequest } from '../prompter.ts';
import type { AskedFollowUp } from '../rehearsal/follow-ups.ts';
import { FOLLOW_UP_SECONDS } from '../review/limits.ts';
import { FOLLOW_UPS_MENU } from './menus.ts';

/** How a follow-up is answered. */
interface Answering {
  /** The principle it is asked for. */
  about: string;
  place: { position: number; count: number };
  isSpoken: boolean;
  /** How fast the person speaks, in words a minute. */
  pace: number;
  /** How many times as long typing may take. */
  typingFactor: number;
}

/** The short take in which a follow-up is answered, from its beginning; what keeps it is the caller's. */
export function followUpTake(
  { quote, ask }: Pick<AskedFollowUp, 'quote' | 'ask'>,
  { about, place, isSpoken, pace, typingFactor }: Answering,
): Omit<TakeRequest, 'pause' | 'onProgress'> {
  return {
    mode: isSpoken ? 'aloud' : 'typed',
    heading: { about, part: FOLLOW_UPS_MENU.title, place },
    question: quote.trim() === '' ? ask : `"${quote.trim()}": ${ask}`,
    targetSeconds: FOLLOW_UP_SECONDS,
    allowedSeconds: Math.round(FOLLOW_UP_SECONDS * (isSpoken ? 1 : typingFactor)),
    pace,
    hints: [],
    isReply: true,
    text: '',
    activeMs: 0,
    hintsUsed: 0,
  };
}
