import manifest from '../../package.json' with { type: 'json' };
import type { GlobalOptions, Output, Ports } from '../ports.ts';
import { scenarioFolder } from '../storage/scenario-folder.ts';
import type { Drafts } from '../stores.ts';

const NO_DRAFTS: Drafts = {
  keeps: false,
  list: async () => [],
  save: () => undefined,
  remove: () => undefined,
};

interface Clock {
  now(): number;
  day(at: number): string;
}

/** What is kept in the data directory. Each store is loaded when a command asks for it. */
export function openStores(
  { dataDir, scenarios, save = true }: GlobalOptions,
  { clock, seed, output }: { clock: Clock; seed(): number; output: Output },
): Pick<Ports, 'journal' | 'drafts' | 'storyDrafts' | 'storyShelf'> {
  async function folder(): Promise<string | null> {
    const { dataDirectory } = await import('../storage/data-directory.ts');
    return dataDirectory(dataDir);
  }

  async function below(name: string): Promise<string | null> {
    const whole = await folder();
    return whole === null ? null : `${whole}/${name}`;
  }

  async function openJournal() {
    const { createJournal } = await import('../storage/journal/journal.ts');
    return createJournal({
      folder: await folder(),
      clock,
      newId: () => `${clock.now().toString(36)}-${seed().toString(36)}`,
      save,
      warn: output.note,
      program: manifest.version,
    });
  }
  let journal: ReturnType<typeof openJournal> | undefined;

  return {
    journal() {
      journal ??= openJournal();
      return journal;
    },
    async drafts() {
      if (!save) return NO_DRAFTS;
      const { createDrafts } = await import('../storage/drafts.ts');
      return createDrafts(await below('drafts'));
    },
    async storyDrafts() {
      const { createStoryDrafts, NO_STORY_DRAFTS } = await import('../storage/story-drafts.ts');
      return save ? createStoryDrafts(await below('stories')) : NO_STORY_DRAFTS;
    },
    async storyShelf() {
      const { createStoryShelf } = await import('../storage/story-shelf.ts');
      return createStoryShelf(await scenarioFolder(scenarios));
    },
  };
}
