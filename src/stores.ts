import type { StoryDraft } from './authoring/story.ts';
import type { Progress } from './progress/progress.ts';
import type { Happening, JournalRecord } from './progress/records.ts';
import type { Draft } from './rehearsal/records.ts';

export interface Drafts {
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  /** Unfinished rehearsals, newest first. What cannot be read stays on disk and is left out. */
  list(): Promise<Draft[]>;
  /** Writes at once and durably; returns why it could not, if it could not. */
  save(draft: Draft): string | undefined;
  /** Returns why it could not, if it could not. One that is not there is no failure. */
  remove(id: string): string | undefined;
}

/** Stories that were begun and are no scenarios yet. */
export interface StoryDrafts {
  /** False: the person asked for nothing to be kept. */
  readonly keeps: boolean;
  /** Newest first. What cannot be read stays on disk and is left out. */
  list(): Promise<StoryDraft[]>;
  /** Writes at once and durably; returns why it could not, if it could not. */
  save(draft: StoryDraft): string | undefined;
  /** Returns why it could not, if it could not. One that is not there is no failure. */
  remove(storyId: string): string | undefined;
}

/** Where new scenarios of the user's own are put. */
export interface StoryShelf {
  /** The file for a scenario of this id; null when there is no folder to have one in. */
  pathFor(id: string): string | null;
  /** Whether what lies there is found by its id, without an option that names the folder again. */
  readonly findsById: boolean;
  isTaken(path: string): boolean;
  /** Writes a new file, whole or not at all. Throws a usage error when something is there already. */
  write(path: string, text: string): void;
}

/** What became of something that happened. */
export interface Kept {
  /** The id of its record, also when it could not be kept. */
  id: string;
  /** Why it could not be kept, when it could not. */
  notice?: string;
}

/** Everything that happened, kept for good. */
export interface Journal {
  /** What the records say, folded: quick however long the journal has grown. */
  progress(): Promise<Progress>;
  /** Every record in the order of the file, safe to show. What cannot be read is left out, with one note. */
  records(): Promise<JournalRecord[]>;
  /** Stamps and writes at once and durably. */
  append(happening: Happening): Kept;
  /** Removes the records of a session for good, its draft too. Returns how many there were. */
  removeSession(session: string): Promise<number>;
  /** Removes everything that was kept: journal, drafts, caches. Returns how many records there were. */
  wipe(): Promise<number>;
  /**
   * Writes every record to a file ("-" is standard output, null when it did not take them all). Throws
   * when a file is there, unless forced.
   */
  exportTo(path: string, force: boolean): Promise<number | null>;
  /** Adds the records of an exported file ("-" is standard input) that are not there yet: all or none. */
  importFrom(path: string): Promise<{ added: number; known: number }>;
}
