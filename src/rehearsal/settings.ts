import type { Level } from '../scenario/sections.ts';
import { WORDS_PER_MINUTE } from '../text/words.ts';

/** What a person can set once, and a rehearsal is planned and judged by. */
export interface Settings {
  /** The level to rehearse at, where the scenario is told there. */
  level: Level | undefined;
  /** Speak rather than type, where nothing else is asked for. */
  aloud: boolean;
  /** Hear the bell of the terminal when the time is up. */
  bell: boolean;
  /** How fast the person speaks, in words a minute. */
  pace: number;
  /** How many times as long as saying it typing may take. */
  typingFactor: number;
  /** Ids of the review rules that are not looked for. */
  rulesOff: ReadonlySet<string>;
}

/** For whoever has set nothing. Typing takes about three times as long as saying the same words. */
export const NOTHING_SET: Settings = {
  level: undefined,
  aloud: false,
  bell: false,
  pace: WORDS_PER_MINUTE,
  typingFactor: 3,
  rulesOff: new Set(),
};
