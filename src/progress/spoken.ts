import type { Part } from '../scenario/sections.ts';
import { isCutShort, paceOf, toldPauses } from '../speech/sound/told.ts';
import { countWords } from '../text/words.ts';
import { middleOf } from './section-stats.ts';
import type { ToldTake } from './sessions.ts';

/** What is known of how the last recorded takes sounded is of so many. */
const KEPT_SPOKEN = 8;

/** How a recorded take sounded. */
export interface SpokenTake {
  take: string;
  /** The local calendar day. */
  day: string;
  section: Part;
  /** Of its sound; of its clock, where not all of it was recorded. */
  seconds: number;
  targetSeconds: number;
  /** To the first word. */
  firstWordSeconds: number;
  /** Over two seconds: how many, and the longest, with the words it came after, where they are known. */
  pauses: number;
  longest: { seconds: number; after: string | null } | null;
  /** Null where nobody wrote its words down, or it was too short. */
  wordsAMinute: number | null;
}

/** The last recorded takes together. */
export interface SpokenStats {
  /** The oldest first. */
  takes: SpokenTake[];
  /** The middle one of them. */
  firstWordSeconds: number;
  /** Pauses over two seconds in all of them, and the longest. */
  pauses: number;
  longest: SpokenTake['longest'];
  /** The middle of those that are known; null where none is. */
  wordsAMinute: number | null;
}

/** How the take sounded; null where it was not recorded, or nobody could be heard well enough. */
export function spokenFacts(take: ToldTake): SpokenTake | null {
  const { delivery, activeSeconds, words } = take;
  if (delivery?.heard !== 'speech') return null;
  const spoken = { delivery, seconds: activeSeconds, wordCount: countWords(words ?? '') };
  const told = toldPauses(delivery);
  const [longest] = told;
  return {
    take: take.id,
    ...{ day: take.day, section: take.section, targetSeconds: take.targetSeconds },
    seconds: isCutShort(spoken) ? activeSeconds : delivery.soundSeconds,
    firstWordSeconds: delivery.firstWordSeconds ?? 0,
    pauses: told.length,
    longest: longest ? { seconds: longest.seconds, after: longest.after ?? null } : null,
    wordsAMinute: paceOf(spoken),
  };
}

/** The last of them with one more, if that was recorded; one that is kept again takes its place. */
export function withSpoken(kept: readonly SpokenTake[], take: ToldTake): SpokenTake[] {
  const now = spokenFacts(take);
  const others = kept.filter((each) => each.take !== take.id);
  return now === null ? others : [...others, now].slice(-KEPT_SPOKEN);
}

/** What they come to; null where nothing was recorded. */
export function spokenStats(takes: readonly SpokenTake[]): SpokenStats | null {
  if (takes.length === 0) return null;
  const paces = takes.flatMap(({ wordsAMinute }) => wordsAMinute ?? []);
  const longest = takes
    .flatMap((each) => each.longest ?? [])
    .sort((one, other) => other.seconds - one.seconds);
  return {
    takes: [...takes],
    firstWordSeconds: middleOf(takes.map(({ firstWordSeconds }) => firstWordSeconds)),
    pauses: takes.reduce((sum, { pauses }) => sum + pauses, 0),
    longest: longest[0] ?? null,
    wordsAMinute: paces.length === 0 ? null : Math.round(middleOf(paces)),
  };
}
