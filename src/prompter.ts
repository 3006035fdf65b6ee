import type { CommandKey } from './command-keys.ts';
import type { TakeSound } from './voice.ts';

export interface Choice<Value> {
  value: Value;
  label: string;
  /**
   * The key that chooses it at once. Where every choice has one, a row of keys stands in place of the
   * list; the label of `esc` says what the way back is.
   */
  key?: CommandKey;
  /** Another key that does the same, and is not shown. */
  also?: CommandKey;
}

/** Where a take stands: what it belongs to, which part of that it is, and of how many parts. */
export interface TakeHeading {
  about: string;
  part: string;
  place?: { position: number; count: number };
}

/** A stretch of seconds, both ends in it. */
export interface Stretch {
  from: number;
  until: number;
}

/** The interviewer breaks in: a line stands above the text from then on, and all goes on. */
export interface Interruption {
  line: string;
  /** When on the clock of the take. */
  clock: Stretch;
  /** Or, where it is typed, when what is written would take so long to say: whichever comes first. */
  said?: Stretch;
  /** Where it is heard, so many seconds of speech decide in place of the clock: nobody breaks into a silence. */
  voiced?: Stretch;
  /** The second at which they did, before the take was left. */
  brokenAt?: number;
}

/** What a pause offers beside going on and leaving, each by what it is done to, as in `this section`. */
export interface PauseWays {
  /** What was told before, where that can be gone back to. */
  back?: string;
  restart?: string;
  skip?: string;
}

export interface TakeRequest {
  mode: 'typed' | 'aloud';
  heading: TakeHeading;
  question: string;
  /** The question was printed just before: what is told in lines does not repeat it. */
  isAsked?: true;
  /** Seconds it should take when spoken; null where nothing is measured against it: then no gauge is shown. */
  targetSeconds: number | null;
  /** How fast the person speaks, in words a minute. */
  pace: number;
  /**
   * Seconds the countdown starts from: those of the take, or what was left of a round when it began;
   * null where no clock runs, as when a story is written down.
   */
  allowedSeconds: number | null;
  /** Key phrases, revealed one by one on request. */
  hints: readonly string[];
  /** What records it, where something does: the clock starts with its first sound. */
  sound?: TakeSound;
  /** The bell of the terminal rings when the time is up. */
  bell?: boolean;
  /** What a resumed take starts from. */
  text: string;
  activeMs: number;
  hintsUsed: number;
  /** Its text is there to be accepted: Enter does that while nothing of it was changed. */
  toAccept?: boolean;
  /** What it is called, where no draft keeps its words while it is under way. */
  undrafted?: string;
  pause: PauseWays;
  /** It answers what somebody asked about an answer: nothing written is "I have nothing". */
  isReply?: boolean;
  /** Short notes of the person's own, which they may look at. */
  notes?: readonly string[];
  stop?: Interruption;
  /** Milliseconds the clock may be ahead of what is kept, where that matters: a take that was killed goes on there. */
  keptEveryMs?: number;
  /** The person made the clock stand. */
  onPause?(): void;
  /** Keeps the words typed so far; returns a notice to show when that failed. */
  onProgress(progress: TakeProgress): string | undefined;
}

export interface TakeProgress {
  text: string;
  activeMs: number;
  hintsUsed: number;
  /** The second at which the interviewer broke in; null where nobody has. */
  stoppedAt?: number | null;
  /** Seconds of speech heard since the take was begun or gone on with; left out where nobody listens for it. */
  voicedSeconds?: number;
}

export interface TakeEnd {
  /** `back`: to the section before; `left`: save and quit; by the menu, or at once by Ctrl+C. */
  kind: 'done' | 'skipped' | 'back' | 'left';
  by?: 'menu' | 'ctrl-c';
  text: string;
  activeSeconds: number;
  hintsUsed: number;
  pasted: boolean;
  interrupted: boolean;
  /** The second at which the interviewer broke in; null where nobody did before the end. */
  stoppedAt: number | null;
}

/** A line to be typed, such as a title. */
export interface LineRequest {
  message: string;
  /** What stands there to begin with. */
  initial?: string;
  /** It is the person's own words, to be shown at the end where nothing has kept them. */
  own?: boolean;
  /** Told what stands in the line, as it is typed where the terminal allows it. */
  onTyped?(line: string): void;
  /** Says what a line lacks; null when it will do. */
  check(line: string): string | null;
}

/** Something to be found among more than a menu holds. */
export interface SearchRequest<Value> {
  message: string;
  /** What Esc does, in a word. */
  esc: string;
  /** What fits the words typed, best first; all there is where there are none. */
  find(typed: string): readonly Choice<Value>[];
}

/** Something that goes on while a person may press a key. */
export interface Watched<Value> {
  line(): string;
  /** Answers without a key, where it ends by itself. */
  until?: Promise<Value>;
}

/** One step back from a question: what Esc answers. */
export interface WayBack<Value> {
  back: Value;
}

/** Asks a person. Every way of asking throws `Cancelled` when the person leaves. */
export interface Prompter {
  /** Without a way back, Esc does nothing. No message, '', where the keys of the choices say it all. */
  choose<Value>(
    message: string,
    choices: readonly Choice<Value>[],
    way?: WayBack<Value>,
  ): Promise<Value>;
  /**
   * A while to think: a clock counts down above a row of keys, where one can be drawn, and nothing
   * happens when it is at zero. Every choice has a key.
   */
  think<Value>(
    seconds: number,
    choices: readonly Choice<Value>[],
    way: WayBack<Value>,
  ): Promise<Value>;
  /**
   * A line that changes, above a row of keys: until one of them is pressed, or `until` is there. Where
   * lines cannot be redrawn it is said once.
   */
  watch<Value>(
    watched: Watched<Value>,
    choices: readonly Choice<Value>[],
    way: WayBack<Value>,
  ): Promise<Value>;
  /** One of many: what is typed says which are shown. */
  search<Value>(request: SearchRequest<Value>, way: WayBack<Value>): Promise<Value>;
  /** Which of the options hold: their indexes. Those already `ticked` stay so unless taken away. */
  tick<Back = never>(
    message: string,
    options: readonly string[],
    ticked?: readonly number[],
    way?: WayBack<Back>,
  ): Promise<number[] | Back>;
  /** One line, without blanks around it. */
  ask(request: LineRequest): Promise<string>;
  take(request: TakeRequest): Promise<TakeEnd>;
}
