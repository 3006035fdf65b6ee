import type { TakeRequest } from '../../prompter.ts';
import type { Meter } from '../../speech/sound/meter.ts';
import type { Layout } from './layout.ts';

/** What stays the same during a take. Its strings are safe to print and have no line breaks. */
export interface TakeTerms
  extends Pick<
    TakeRequest,
    'mode' | 'heading' | 'question' | 'targetSeconds' | 'allowedSeconds' | 'pace' | 'stop'
  > {
  /** Key phrases in the order they are revealed. */
  readonly hints: readonly string[];
  /** The person's own, to be looked at. */
  readonly notes: readonly string[];
  /** There is an editor to go to. */
  readonly hasEditor: boolean;
  readonly isRecorded: boolean;
  /** Enter accepts its text while nobody has changed it. */
  readonly toAccept: boolean;
}

/** A line of news below the text. A warning is about something that failed. */
export interface Notice {
  readonly text: string;
  readonly warning: boolean;
}

/** Everything the screen shows of a take at one moment. */
export interface TakeView {
  readonly terms: TakeTerms;
  /** Whole seconds. */
  readonly activeSeconds: number;
  readonly words: number;
  readonly hintsUsed: number;
  readonly showsNotes: boolean;
  /** Nobody has changed the text. */
  readonly isUntouched: boolean;
  /** The second at which the interviewer broke in; null while nobody has. */
  readonly stoppedAt: number | null;
  readonly notice: Notice | undefined;
  /** What the microphone hears; null where nothing records. */
  readonly meter: Meter | null;
  readonly layout: Layout;
  /** Offset into the text. */
  readonly cursor: number;
  /** Rows of text above the window, which is the first one shown, and below it. */
  readonly top: number;
  readonly below: number;
}
