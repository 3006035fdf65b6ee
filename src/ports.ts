import type { ContentProblem } from './authoring/gate/content-problem.ts';
import type { Look } from './look.ts';
import type { Prompter } from './prompter.ts';
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
  Recordings,
  StoryDrafts,
  StoryShelf,
} from './stores.ts';
import type { Voice } from './voice.ts';

/** Where text goes. Lines are printed whole; nothing is ever taken back. */
export interface Output {
  readonly look: Look;
  print(lines: readonly string[]): void;
  /** One JSON document, and nothing else, on standard output. */
  json(document: object): void;
  /** A word beside the result, on standard error. */
  note(lines: readonly string[]): void;
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
  /** The JSON Schema of a kind of file, as the build wrote it. */
  schema(kind: FileKind): object;
  /** Where the package holds it: a whole path. */
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
  /** Sound that was asked to be kept. */
  recordings(): Promise<Recordings>;
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
