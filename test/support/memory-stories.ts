import type { StoryDraft } from '../../src/authoring/story/story.ts';
import { UsageError } from '../../src/errors.ts';
import { retitled } from '../../src/storage/retitled.ts';
import { retold } from '../../src/storage/retold.ts';
import type { StoryShelf } from '../../src/stores.ts';
import { type MemoryStore, memoryStore } from './memory-drafts.ts';

export type MemoryStoryDrafts = MemoryStore<StoryDraft>;

/** Unfinished stories in memory; with a notice, nothing can be saved. */
export function memoryStoryDrafts(
  start: readonly StoryDraft[] = [],
  notice?: string,
): MemoryStoryDrafts {
  return memoryStore(({ story }) => story.id, start, notice);
}

export interface MemoryShelf extends StoryShelf {
  /** Files by their path. */
  readonly files: ReadonlyMap<string, string>;
}

/** The folder `/stories` in memory, with these files in it; `null` when there is no folder to be had. */
export function memoryShelf(
  start: Readonly<Record<string, string>> = {},
  folder: string | null = '/stories',
  findsById = true,
): MemoryShelf {
  const files = new Map(Object.entries(start));
  return {
    files,
    findsById,
    pathFor: (id) => (folder === null ? null : `${folder}/${id}.yaml`),
    isTaken: (path) => files.has(path),
    write(path, text) {
      if (files.has(path)) throw new UsageError(`${path} is there already`);
      files.set(path, text);
    },
    async retitle(path, title) {
      files.set(path, retitled(files.get(path) ?? '', title, path));
    },
    async retell(path, changes) {
      files.set(path, retold(files.get(path) ?? '', changes, path));
    },
  };
}
