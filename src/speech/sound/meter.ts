import { FRAME_MS, type Frame, SILENCE } from './frame.ts';
import { quantile, smoothed } from './voiced.ts';

/** What a microphone hears just now. */
export interface Meter {
  state: 'waiting' | 'hearing' | 'silent' | 'too quiet' | 'clipping' | 'only zeros' | 'lost';
  /** How full its bar is: 0 to 1. */
  share: number;
  /** Since somebody was last heard. */
  silentSeconds: number;
}

export interface Metering {
  add(frame: Frame): void;
  now(): Meter;
  /** Seconds of speech so far, with the breaths in it: as it comes, so not as exact as afterwards. */
  voicedSeconds(): number;
}

const inFrames = (ms: number) => Math.round(ms / FRAME_MS);

/** The loudness at which the bar is empty, and full, in decibels below full scale. */
const EMPTY = -60;
const FULL = -6;
/** On show is the loudest of the last frames. */
const SHOWN = inFrames(200);
/** What the room is judged by, and how often it is looked at. */
const ROOM = inFrames(15_000);
const ROOM_EVERY = inFrames(200);
/** Speech is so far above the room, and never below this. */
const ABOVE_ROOM = 10;
const FAINTEST = -58;
/** Somebody is heard, and too far from the microphone to be measured well. */
const QUIET = -45;
/** A stop between two words is no silence. */
const BREATH = inFrames(500);
const CLIPPING = inFrames(1000);
/** So long nothing but zeros, and nothing is going to come. */
const ONLY_ZEROS = inFrames(1000);

/** Watches what is heard, frame by frame. */
export function createMeter(): Metering {
  const levels: number[] = [];
  let count = 0;
  let voiced = 0;
  let zeros = 0;
  let clippedAt = Number.NEGATIVE_INFINITY;
  let heard = { at: 0, level: SILENCE };
  let on = FAINTEST;

  /** A take may begin in the middle of a word, with no silence yet to know the room by. */
  function hearRoom(): void {
    const floor = quantile(Float64Array.from(levels).sort(), 0.1);
    on = Math.max(FAINTEST, Math.min(floor, QUIET) + ABOVE_ROOM);
  }

  return {
    add({ level, isZero, isClipped }) {
      levels.push(level);
      if (levels.length > ROOM) levels.shift();
      count += 1;
      zeros = isZero ? zeros + 1 : 0;
      if (isClipped) clippedAt = count;
      if (count % ROOM_EVERY === 1) hearRoom();
      const [smooth = SILENCE] = smoothed(levels.slice(-7)).subarray(3);
      if (smooth <= on) return;
      const gap = count - heard.at;
      voiced += gap <= BREATH ? gap : 1;
      heard = { at: count, level: smooth };
    },
    voicedSeconds: () => (voiced * FRAME_MS) / 1000,
    now() {
      if (count === 0) return { state: 'waiting', share: 0, silentSeconds: 0 };
      const loudest = Math.max(SILENCE, ...levels.slice(-SHOWN));
      const share = Math.min(1, Math.max(0, (loudest - EMPTY) / (FULL - EMPTY)));
      const silence = count - heard.at;
      const silentSeconds = Math.floor((silence * FRAME_MS) / 1000);
      if (zeros >= ONLY_ZEROS) return { state: 'only zeros', share: 0, silentSeconds };
      if (count - clippedAt < CLIPPING) return { state: 'clipping', share, silentSeconds };
      if (silence > BREATH) return { state: 'silent', share, silentSeconds };
      return { state: heard.level < QUIET ? 'too quiet' : 'hearing', share, silentSeconds };
    },
  };
}
