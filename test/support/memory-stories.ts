import type { StoryDraft } from '../../src/authoring/story/story.ts';
import { UsageError } from '../../src/errors.ts';
import { retold } from '../../src/storage/retold.ts';
import { renamed, retitled } from '../../src/storage/rewritten-story.ts';
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
    async rename(path, id) {
      const to = `${path.slice(0, path.lastIndexOf('/'))}/${id}.yaml`;
      if (files.has(to)) throw new UsageError(`${to} is there already`);
      files.set(to, renamed(files.get(path) ?? '', id, path));
      files.delete(path);
      return to;
    },
    remove(path) {
      files.delete(path);
    },
  };
}
