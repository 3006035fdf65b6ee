import type { Draft } from './rehearsal/records.ts';
import type { Scenario } from './scenario/schema.ts';
import type { ScenarioSummary, Source } from './scenario/summary.ts';

type Style = (text: string) => string;

/** The few ways text can stand out. */
export interface Paint {
  bold: Style;
  dim: Style;
  accent: Style;
  good: Style;
  warn: Style;
  bad: Style;
}

/** How text looks here: the only place that knows about colour. */
export interface Look extends Paint {
  /** Columns to lay text out in. */
  width: number;
  /** Append-only text for screen readers, logs and simple terminals. */
  plain: boolean;
  /** Whether signs beyond ASCII can be shown. */
  unicode: boolean;
}

/** Where text goes. Lines are printed whole; nothing is ever taken back. */
export interface Output {
  readonly look: Look;
  print(lines: readonly string[]): void;
  /** One JSON document, and nothing else, on standard output. */
  json(document: object): void;
  /** A word beside the result, on standard error. */
  note(lines: readonly string[]): void;
}

export interface Choice<Value> {
  value: Value;
  label: string;
}

export interface TakeRequest {
  mode: 'typed' | 'aloud';
  heading: { principle: string; section: string; position: number; count: number };
  question: string;
  /** Seconds the section should take when spoken. */
  targetSeconds: number;
  /** Seconds the countdown starts from. */
  allowedSeconds: number;
  /** Key phrases, revealed one by one on request. */
  hints: readonly string[];
  /** What a resumed take starts from. */
  text: string;
  activeMs: number;
  hintsUsed: number;
  /** Keeps the words typed so far; returns a notice to show when that failed. */
  onProgress(progress: TakeProgress): string | undefined;
}

export interface TakeProgress {
  text: string;
  activeMs: number;
  hintsUsed: number;
}

export interface TakeEnd {
  /** `left`: save and quit; by the menu, or at once by Ctrl+C. */
  kind: 'done' | 'skipped' | 'left';
  by?: 'menu' | 'ctrl-c';
  text: string;
  activeSeconds: number;
  hintsUsed: number;
  pasted: boolean;
  interrupted: boolean;
}

/** Asks a person. Every way of asking throws `Cancelled` when the person leaves. */
export interface Prompter {
  choose<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value>;
  /** Which of the options hold: their indexes. */
  tick(message: string, options: readonly string[]): Promise<number[]>;
  take(request: TakeRequest): Promise<TakeEnd>;
}

/** Built-in scenarios and the user's own. */
export interface ScenarioSource {
  summaries(): Promise<ScenarioSummary[]>;
  load(summary: ScenarioSummary): Promise<Scenario>;
  /** Reads a scenario file; its source is the whole path. Throws a content error that says what does not hold, and where. */
  fromFile(path: string): Promise<{ scenario: Scenario; source: Source }>;
}

export interface Drafts {
  /** Unfinished rehearsals, newest first. What cannot be read stays on disk and is left out. */
  list(): Promise<Draft[]>;
  /** Writes at once and durably; returns why it could not, if it could not. */
  save(draft: Draft): string | undefined;
  /** Returns why it could not, if it could not. One that is not there is no failure. */
  remove(id: string): string | undefined;
}

/** Options every command takes. */
export interface GlobalOptions {
  plain?: boolean;
  dataDir?: string;
  scenarios?: string;
}

/** The world, as commands see it. */
export interface Ports {
  output: Output;
  scenarios: ScenarioSource;
  drafts(): Promise<Drafts>;
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /** A fresh seed for shuffling. */
  seed(): number;
  /** Reads a text file the user named, "-" for standard input. */
  readText(path: string): Promise<string>;
  /** Someone sits at a terminal that can redraw, so long text is shown part by part. */
  readonly attended: boolean;
  /** Someone to ask. Throws a needs-terminal error, saying what to use instead, when nobody is there. */
  prompter(instead: string): Promise<Prompter>;
}
