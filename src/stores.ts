import type { StoryDraft } from './authoring/story/story.ts';
import type { SectionChange } from './authoring/story/story-changes.ts';
import type { LoopDraft } from './mock/loop-draft.ts';
import type { InterviewDraft } from './progress/interviews/interview-draft.ts';
import type { Progress } from './progress/progress.ts';
import type { Happening, JournalRecord } from './progress/records.ts';
import type { Draft } from './rehearsal/records.ts';
import type { Settings } from './rehearsal/settings.ts';
import type { Problem } from './scenario/problem.ts';
import type { Part } from './scenario/sections.ts';
import type { Sound } from './speech/sound/sound.ts';

/** What became of taking up a draft: another window has it, or it is not there any more. */
export type TakeOver = 'taken' | 'held' | 'gone';

/** A draft, and whether another window is at work on it. */
export type Held<Value> = Value & { openElsewhere: boolean };

/** Work that was begun. Each draft is held by one window at a time, which saves and removes it. */
export interface DraftStore<Value> {
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  /** Newest first. What cannot be read stays on disk and is left out, with one note. */
  list(): Promise<Held<Value>[]>;
  /** Makes one that was left this window's own. What is to be gone on with is read after that. */
  take(id: string): TakeOver;
  /** Leaves one to be gone on with, here or in another window. */
  release(id: string): void;
  /** Writes at once and durably, never over what another window holds; returns why it could not, if it could not. */
  save(draft: Value): string | undefined;
  /** Returns why it could not, if it could not, as when another window holds it. One that is not there is no failure. */
  remove(id: string): string | undefined;
}

/** Unfinished rehearsals. */
export type Drafts = DraftStore<Draft>;

/** Stories that were begun and are no scenarios yet, by the ids of the stories. */
export type StoryDrafts = DraftStore<StoryDraft>;

/** Mock loops that were left before their debrief. */
export type LoopDrafts = DraftStore<LoopDraft>;

/** Logs of real interviews that were begun. */
export type InterviewDrafts = DraftStore<InterviewDraft>;

/** Where scenarios of the user's own are put. */
export interface StoryShelf {
  /** The file for a scenario of this id; null when there is no folder to have one in. */
  pathFor(id: string): string | null;
  /** Whether what lies there is found by its id, without an option that names the folder again. */
  readonly findsById: boolean;
  isTaken(path: string): boolean;
  /** Writes a new file, whole or not at all. Throws a usage error when something is there already. */
  write(path: string, text: string): void;
  /** Changes the title in a file and nothing else, never through a link. Throws where it cannot be. */
  retitle(path: string, title: string): Promise<void>;
  /**
   * Changes sections of a file and nothing else, never through a link. Throws where they cannot be, or
   * say something else by now.
   */
  retell(path: string, changes: readonly SectionChange[]): Promise<void>;
  /**
   * Gives a scenario another id, and its file the name of that: the old one is among those it was known
   * by. Returns the new path. Never over what is there, never through a link. Throws where it cannot be.
   */
  rename(path: string, id: string): Promise<string>;
  /** Removes a file. Throws where it cannot be. */
  remove(path: string): void;
}

/** Of what the sound is: a part of a story, or the answer to a follow-up, which is numbered as it comes. */
export type RecordedPart = Part | 'follow-up';

/** The sound of a part that was told. */
export interface KeptSound {
  /** Such as `situation`, `whole` or `follow-up-2`. */
  part: string;
  path: string;
  seconds: number;
  /** When its days are over, in milliseconds since 1970. */
  until: number;
}

/** Sound that was asked to be kept, until its days are over. */
export interface Recordings {
  /** False: there is no place for it, or nothing is to be kept. */
  readonly keeps: boolean;
  /** For how many days it stays. */
  readonly days: number;
  /** Keeps what was said last to a part. Returns why it could not, if it could not. */
  keep(session: string, part: RecordedPart, sound: Sound): string | undefined;
  /** That of a session, in the order of its telling. */
  of(session: string): KeptSound[];
}

/** Programs that record, turn sound into words, and play it, with their arguments. */
export interface Commands {
  recorder?: readonly string[];
  recogniser?: readonly string[];
  player?: readonly string[];
  /** Names and terms of the person's own, which a recogniser is told of. */
  vocabulary?: readonly string[];
}

/** Who is interviewed, as far as that is known. */
export type InterviewSettings = Pick<Settings, 'level' | 'role'>;

/** What the user has set, in one small file. Every call throws a content error where it does not hold. */
export interface Config {
  /** False: there is no place for settings, or nothing is to be kept. */
  readonly keeps: boolean;
  settings(): Promise<Settings>;
  /** Read anew each time: what is run is never taken from a cache. */
  commands(): Promise<Commands>;
  /** Keeps who is interviewed from now on. Returns why it could not, if it could not. */
  setInterview(interview: InterviewSettings): Promise<string | undefined>;
  /** Turns a review rule on or off. Returns the file it is kept in; throws where it cannot be. */
  setRule(rule: string, isOn: boolean): Promise<string>;
  /** Sets what records, or what writes down. Returns the file it is kept in; throws where it cannot be. */
  setCommand(key: 'recorder' | 'recogniser', command: readonly string[]): Promise<string>;
}

/** What became of something that happened. */
export interface Appended {
  /** The id of its record, also when it could not be kept. */
  id: string;
  /** Why it could not be kept, when it could not. */
  notice?: string;
}

/** What became of an exported file. */
export interface Imported {
  added: number;
  /** How many records were there before. */
  known: number;
  /** How many lines hold no record that this program knows. */
  leftOut: number;
  /** What is wrong with the first of them, and where. */
  problems: Problem[];
}

/** Everything that happened, kept for good. */
export interface Journal {
  /** What the records say, folded: quick however long the journal has grown. */
  progress(): Promise<Progress>;
  /** Every record in the order of the file, safe to show. What cannot be read is left out, with one note. */
  records(): Promise<JournalRecord[]>;
  /** Stamps and writes at once and durably. */
  append(happening: Happening): Appended;
  /** Removes the records of a session, a loop or a real interview for good, its draft too. Returns how many there were. */
  removeSession(session: string): Promise<number>;
  /** Removes everything that was kept: journal, drafts, caches. Returns how many records there were. */
  wipe(): Promise<number>;
  /**
   * Writes every record to a file ("-" is standard output, null when it did not take them all). Throws
   * when a file is there, unless forced.
   */
  exportTo(path: string, force: boolean): Promise<number | null>;
  /**
   * Adds the records of an exported file ("-" is standard input) that are not there yet; lines that
   * hold none are left out. Where one is `strict`, it throws a content error and adds nothing.
   */
  importFrom(path: string, strict?: boolean): Promise<Imported>;
}
