import { DAY_STARTS, KEEP_AUDIO } from '../scenario/config-limits.ts';
import type { PrincipleSlug } from '../scenario/principles.ts';
import type { Role } from '../scenario/roles.ts';
import type { Level } from '../scenario/sections.ts';
import { WORDS_PER_MINUTE } from '../text/words.ts';

/** What a person can set once, and a rehearsal is planned and judged by. */
export interface Settings {
  /** The level to rehearse at, where the scenario is told there. */
  level: Level | undefined;
  /** What the person is interviewed as: whose examples and questions come first. */
  role: Role | undefined;
  /** Speak rather than type, where nothing else is asked for. */
  aloud: boolean;
  /** Hear the bell of the terminal when the time is up. */
  bell: boolean;
  /** How fast the person speaks, in words a minute. */
  pace: number;
  /** How many times as long as saying it typing may take. */
  typingFactor: number;
  /** The hour at which a day starts. */
  dayStartsAt: number;
  /** For how many days sound stays that was asked to be kept. */
  keepAudioDays: number;
  /** The principles to prepare for; none is all of them. */
  principles: readonly PrincipleSlug[];
  /** Ids of the review rules that are not looked for. */
  rulesOff: ReadonlySet<string>;
}

/** For whoever has set nothing. Typing takes about three times as long as saying the same words. */
export const NOTHING_SET: Settings = {
  level: undefined,
  role: undefined,
  aloud: false,
  bell: false,
  pace: WORDS_PER_MINUTE,
  typingFactor: 3,
  dayStartsAt: DAY_STARTS.usual,
  keepAudioDays: KEEP_AUDIO.usual,
  principles: [],
  rulesOff: new Set(),
};
