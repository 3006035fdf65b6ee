import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryDraft } from '../authoring/story.ts';
import type { StoryDrafts } from '../stores.ts';
import { visibleDeep } from '../text/visible.ts';
import { writeWhole } from './drafts.ts';
import { faultCode } from './fault-code.ts';
import { makeFolder } from './make-folder.ts';

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

function fileName({ story }: StoryDraft): string {
  return `${story.id}.json`;
}

/** What there is to keep drafts with when nothing is to be kept. */
export const NO_STORY_DRAFTS: StoryDrafts = {
  keeps: false,
  list: async () => [],
  save: () => undefined,
  remove: () => undefined,
};

/** Stories begun and not yet finished, as files in `folder`; null when there is nowhere to keep them. */
export function createStoryDrafts(folder: string | null): StoryDrafts {
  return {
    keeps: true,
    async list() {
      const names = folder === null ? [] : namesIn(folder);
      if (folder === null || names.length === 0) return [];
      const { storyDraftSchema } = await import('../authoring/story.ts');
      return names
        .flatMap((name) => {
          const { data } = storyDraftSchema.safeParse(readJson(join(folder, name)));
          return data && name === fileName(data) ? [visibleDeep(data)] : [];
        })
        .sort((a, b) => b.savedAt - a.savedAt);
    },
    save(draft) {
      if (folder === null) return 'not saved: no home directory; set STAR_COACH_HOME';
      try {
        makeFolder(folder);
        writeWhole(join(folder, fileName(draft)), JSON.stringify(draft));
        return undefined;
      } catch (error) {
        return `not saved (${faultCode(error)}): ${folder}`;
      }
    },
    remove(id) {
      if (folder === null) return undefined;
      const path = join(folder, `${id}.json`);
      try {
        rmSync(path, { force: true });
        return undefined;
      } catch (error) {
        const why = faultCode(error);
        return why === 'ENOTDIR' ? undefined : `not deleted (${why}): ${path}`;
      }
    },
  };
}
