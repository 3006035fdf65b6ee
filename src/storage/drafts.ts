import type { DraftStore, Drafts, InterviewDrafts, LoopDrafts, StoryDrafts } from '../stores.ts';
import { type JsonFolderOptions, openJsonFolder } from './files/json-folder.ts';

/** Keeps nothing, as the person asked. */
export function noDrafts<Value>(): DraftStore<Value> {
  return {
    keeps: false,
    list: async () => [],
    take: () => 'gone',
    release: () => undefined,
    save: () => undefined,
    remove: () => undefined,
  };
}

type Options = Pick<JsonFolderOptions<unknown>, 'warn' | 'disk' | 'processes'>;

/**
 * Unfinished rehearsals as files in `folder` of the data directory. `folder` is null when there is
 * nowhere to keep them: the session still runs, and saving says why it could not.
 */
export function createDrafts(folder: string | null, options: Options): Drafts {
  return openJsonFolder({
    ...options,
    folder,
    what: 'unfinished rehearsal',
    // Loads zod, which most runs of the program can do without.
    schema: async () => (await import('../rehearsal/records.ts')).draftSchema,
    idOf: ({ id }) => id,
  });
}

/** Stories begun and not yet finished, kept the same way. */
export function createStoryDrafts(folder: string | null, options: Options): StoryDrafts {
  return openJsonFolder({
    ...options,
    folder,
    what: 'unfinished story',
    schema: async () => (await import('../authoring/story/story.ts')).storyDraftSchema,
    idOf: ({ story }) => story.id,
  });
}

/** Mock loops that were left, kept the same way. */
export function createLoopDrafts(folder: string | null, options: Options): LoopDrafts {
  return openJsonFolder({
    ...options,
    folder,
    what: 'unfinished loop',
    schema: async () => (await import('../mock/loop-draft.ts')).loopDraftSchema,
    idOf: ({ id }) => id,
  });
}

/** Logs of real interviews that were begun, kept the same way. */
export function createInterviewDrafts(folder: string | null, options: Options): InterviewDrafts {
  return openJsonFolder({
    ...options,
    folder,
    what: 'unfinished log',
    schema: async () =>
      (await import('../progress/interviews/interview-draft.ts')).interviewDraftSchema,
    idOf: ({ id }) => id,
  });
}
