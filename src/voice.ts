import type { Recognised } from './speech/recognised.ts';
import type { Delivery } from './speech/sound/delivery.ts';
import type { Meter } from './speech/sound/meter.ts';
import type { Sound } from './speech/sound/sound.ts';
import type { VoicedStretch } from './speech/sound/voiced.ts';

/** The sound of a take, as the take drives it. Nothing here throws: a take goes on without sound. */
export interface TakeSound {
  /** Records from now on. Resolves with the first sound, or once it is known that there will be none. */
  resume(): Promise<void>;
  /** Stands, as the clock does. What was heard last is the key that was struck: it is cut off. */
  pause(): void;
  /** Forgets what was recorded. */
  restart(): void;
  meter(): Meter;
  /** Seconds of speech heard so far; null where nothing is heard any more. */
  voicedSeconds(): number | null;
  /** Why nothing is recorded any more; null while something is. */
  lost(): string | null;
}

/** What a take sounded like. */
export interface Recorded {
  delivery: Delivery;
  /** Where somebody spoke; it says nothing unless speech was heard. */
  stretches: readonly VoicedStretch[];
  /** Null where nobody asked to keep it, or there is none. */
  sound: Sound | null;
  lost: string | null;
}

export interface Recording extends TakeSound {
  /** Ends it, and measures it. */
  stop(): Recorded;
}

/** What was recognised, or why nothing was. */
export type Recognition =
  | ({ ok: true } & Recognised)
  | { ok: false; why: string; isSilence?: boolean };

export interface Transcriber {
  readonly name: string;
  /** Never rejects; `signal` ends it early. */
  transcribe(sound: Sound, signal: AbortSignal): Promise<Recognition>;
}

/** By which program a sound was played, null where it was not begun; or why nothing plays it. */
export type Played = { ok: true; by: string | null } | { ok: false; why: string };

/** Microphone, recogniser and loudspeaker of this machine. */
export interface Voice {
  /** What to install where nothing records. */
  readonly advice: string;
  /** The program that records, as far as one is known yet. */
  recorderName(): string | null;
  /** That another one records than is set, and why: told once; null where there is nothing to tell. */
  recorderNotice(): string | null;
  /** `keepsSound`: it is wanted afterwards, and not its figures alone. */
  record(options: { keepsSound: boolean }): Recording;
  /** The one that is set, or one to be tried; null where none is set. */
  transcriber(command?: readonly string[]): Promise<Transcriber | null>;
  /** What to install where nothing plays. */
  readonly playerAdvice: string;
  /** Plays a WAV file to its end. Never rejects; `signal` ends it. */
  play(path: string, signal: AbortSignal): Promise<Played>;
}
