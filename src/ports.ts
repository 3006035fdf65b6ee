import type { ContentProblem } from './authoring/gate/content-problem.ts';
import type { CommandKey } from './command-keys.ts';
import type { Look } from './look.ts';
import type { FileKind } from './scenario/file-kinds.ts';
import type { Interviewer } from './scenario/interviewer/schema.ts';
import type { Question } from './scenario/question/schema.ts';
import type { QuestionSummary } from './scenario/question/summary.ts';
import type { Scenario } from './scenario/schema.ts';
import type { Source } from './scenario/source.ts';
import type { ScenarioSummary } from './scenario/summary.ts';
import type {
  Config,
  Drafts,
  InterviewDrafts,
  Journal,
  LoopDrafts,
  StoryDrafts,
  StoryShelf,
} from './stores.ts';
import type { TakeSound, Voice } from './voice.ts';

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
  /** What it is called, where no draft keeps its words while it is under way. */
  undrafted?: string;
  pause: PauseWays;
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

/** A scenario file to check. */
export interface ScenarioFile {
  /** Its path, as it is shown; raw, as file names are. */
  file: string;
  /** Its whole path, empty for standard input: what tells one file from another, however named. */
  path: string;
  /** Whether it lies in the user's own folder, where `list` looks. */
  listed: boolean;
  /** Its text. Throws a content error for what is no readable file, a usage error for none at all. */
  read(): string;
}

/** Scenario files to check, and what stands beside them. */
export interface ScenarioFiles {
  /** The folder or file that was asked for, else the user's own folder; null when there is no home for one. */
  place: string | null;
  files: ScenarioFile[];
  /** The scenarios listed beside these: their ids are taken. */
  others: ScenarioSummary[];
}

/** What was found in texts when they were checked before. */
export interface KnownFindings {
  /** What is known of a text, to the last character the same; else what checking it gives. */
  of(text: string, check: () => readonly ContentProblem[]): readonly ContentProblem[];
  /** Remembers what was found. */
  close(): void;
}

/** Built-in scenarios and the user's own. */
export interface ScenarioSource {
  summaries(): Promise<ScenarioSummary[]>;
  load(summary: ScenarioSummary): Promise<Scenario>;
  /** Reads a scenario file; its source has the whole path. Throws a content error that says what does not hold, and where. */
  fromFile(path: string): Promise<{ scenario: Scenario; source: Source }>;
  /** The files to check at a path, a file or a folder; without one, those in the user's own folder. */
  files(path?: string): Promise<ScenarioFiles>;
}

/** The questions people are asked. */
export interface QuestionSource {
  /** In the order of their principles, the first of each principle first. */
  summaries(): Promise<QuestionSummary[]>;
  load(id: string): Promise<Question>;
}

/** Where a copied text went. */
export type Copied =
  /** Sent to the clipboard of a terminal that takes it, by the name of the terminal. */
  | { to: 'clipboard'; terminal: string }
  | { to: 'tmux' }
  | { to: 'file'; path: string }
  /** `isKept`: a file could not be written; else nothing may be. */
  | { to: 'nowhere'; isKept: boolean };

/** A folder this program writes to; without a path there is no place for it. */
export interface MachineFolder {
  path: string | null;
  isWritable: boolean;
}

/** What this machine is, as far as a rehearsal needs it. */
export interface Machine {
  /** The version of Node, such as 20.17.0. */
  node: string;
  platform: string;
  data: MachineFolder;
  config: MachineFolder;
  /** Null where nobody sits at one. */
  terminal: { columns: number; rows: number; isPlain: boolean } | null;
  hasProgram(name: string): boolean;
  isFile(path: string): boolean;
}

/** Where a page was written; no path where it could not be, or nothing may be kept. */
export interface ShownPage {
  path: string | null;
  isKept: boolean;
  /** A browser was started with it. */
  isOpened: boolean;
}

/** The world, as commands see it. */
export interface Ports {
  output: Output;
  scenarios: ScenarioSource;
  questions: QuestionSource;
  /** How an interviewer asks in a mock loop. */
  interviewer(): Promise<Interviewer>;
  /** Where the package holds the JSON Schema of a kind of file: a whole path. */
  schemaPath(kind: FileKind): string;
  drafts(): Promise<Drafts>;
  journal(): Promise<Journal>;
  storyDrafts(): Promise<StoryDrafts>;
  loopDrafts(): Promise<LoopDrafts>;
  interviewDrafts(): Promise<InterviewDrafts>;
  storyShelf(): Promise<StoryShelf>;
  knownFindings(): Promise<KnownFindings>;
  config(): Promise<Config>;
  /** Microphone and recogniser. Nothing of them is loaded before it is asked for. */
  voice(): Promise<Voice>;
  machine(): Promise<Machine>;
  /** Wall-clock time in milliseconds since 1970. */
  now(): number;
  /** Milliseconds that only ever grow, to measure how long something took. */
  elapsed(): number;
  /**
   * The local calendar day, such as 2026-11-20, of a wall-clock time. Ask once the journal is open: the hour
   * at which the person's days start is read with it.
   */
  day(at: number): string;
  /** A fresh seed for shuffling. */
  seed(): number;
  /** A short hash of a text, to tell whether content changed. */
  fingerprint(text: string): Promise<string>;
  /** Reads a text file the user named, "-" for standard input. */
  readText(path: string): Promise<string>;
  /**
   * Writes a text to a file the person named: whole or not at all, over what is there only with
   * `force`. Throws a failure error.
   */
  writeText(path: string, text: string, how: { force: boolean }): Promise<void>;
  /** Shows an HTML page to the person, by a file for nobody else to read. */
  showPage(html: string): Promise<ShownPage>;
  /** Puts a text where it can be pasted from; the same text a second time into a file. */
  copy(text: string): Promise<Copied>;
  /** Opens a file in the person's editor and waits until it is closed. Throws where there is none, or it fails. */
  editFile(path: string): Promise<void>;
  /** Someone sits at a terminal that can redraw, so long text is shown part by part. */
  readonly attended: boolean;
  /** Someone to ask. Throws a needs-terminal error, saying what to use instead, when nobody is there. */
  prompter(instead: string): Promise<Prompter>;
}
