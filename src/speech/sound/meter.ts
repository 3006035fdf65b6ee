import { FRAME_MS, type Frame, SILENCE } from './frame.ts';
import { createMedian } from './median.ts';
import { MEDIAN, quantile } from './voiced.ts';

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

/** Somebody who speaks without a stop: frames by their number, and how loud, of late. */
interface Voice {
  firstAt: number;
  lastAt: number;
  level: number;
}

/** Every word begins and ends softly: how loud somebody speaks falls by so many decibels a frame. */
const FADE = 0.1;

function goneOn(voice: Voice | null, at: number, level: number): Voice {
  if (voice === null || at - voice.lastAt > BREATH) return { firstAt: at, lastAt: at, level };
  return { ...voice, lastAt: at, level: Math.max(level, voice.level - FADE) };
}

/** Watches what is heard, frame by frame. */
export function createMeter(): Metering {
  const median = createMedian(MEDIAN);
  /** The last of them, each where its number leaves it a place. */
  const levels = new Float64Array(ROOM);
  const sorted = new Float64Array(ROOM);
  const latest = new Float64Array(MEDIAN);
  let count = 0;
  let voiced = 0;
  let zeros = 0;
  let clippedAt = Number.NEGATIVE_INFINITY;
  let voice: Voice | null = null;
  let on = FAINTEST;

  /** A take may begin in the middle of a word, with no silence yet to know the room by. */
  function hearRoom(): void {
    sorted.set(levels);
    const floor = quantile(sorted.subarray(0, Math.min(count, ROOM)).sort(), 0.1);
    on = Math.max(FAINTEST, Math.min(floor, QUIET) + ABOVE_ROOM);
  }

  return {
    add({ level, isZero, isClipped }) {
      levels[count % ROOM] = level;
      latest[count % MEDIAN] = level;
      count += 1;
      zeros = isZero ? zeros + 1 : 0;
      if (isClipped) clippedAt = count;
      if (count % ROOM_EVERY === 1) hearRoom();
      const isKnown = count > MEDIAN / 2;
      const smooth = isKnown ? median(latest, 0, count) : SILENCE;
      if (smooth <= on) return;
      const gap = voice === null ? 1 : count - voice.lastAt;
      voiced += gap <= BREATH ? gap : 1;
      voice = goneOn(voice, count, smooth);
    },
    voicedSeconds: () => (voiced * FRAME_MS) / 1000,
    now() {
      if (count === 0) return { state: 'waiting', share: 0, silentSeconds: 0 };
      let loudest = SILENCE;
      for (let at = Math.max(0, count - SHOWN); at < count; at += 1) {
        loudest = Math.max(loudest, levels[at % ROOM] ?? SILENCE);
      }
      const share = Math.min(1, Math.max(0, (loudest - EMPTY) / (FULL - EMPTY)));
      const silence = count - (voice?.lastAt ?? 0);
      const silentSeconds = Math.floor((silence * FRAME_MS) / 1000);
      if (zeros >= ONLY_ZEROS) return { state: 'only zeros', share: 0, silentSeconds };
      if (count - clippedAt < CLIPPING) return { state: 'clipping', share, silentSeconds };
      if (voice === null || silence > BREATH) return { state: 'silent', share, silentSeconds };
      const isQuiet = voice.level < QUIET && count - voice.firstAt > BREATH;
      return { state: isQuiet ? 'too quiet' : 'hearing', share, silentSeconds };
    },
  };
}
