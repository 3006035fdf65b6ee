import manifest from '../../package.json' with { type: 'json' };
import type { StoryDraft } from '../authoring/story.ts';
import type { GlobalOptions, Output, Ports } from '../ports.ts';
import type { Draft } from '../rehearsal/records.ts';
import { scenarioFolder } from '../storage/scenario-folder.ts';

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
  async function openDrafts() {
    const { createDrafts, noDrafts } = await import('../storage/drafts.ts');
    return save ? createDrafts(await below('drafts'), { warn: output.note }) : noDrafts<Draft>();
  }

  async function openStoryDrafts() {
    const { createStoryDrafts, noDrafts } = await import('../storage/drafts.ts');
    return save
      ? createStoryDrafts(await below('stories'), { warn: output.note })
      : noDrafts<StoryDraft>();
  }

  let journal: ReturnType<typeof openJournal> | undefined;
  let drafts: ReturnType<typeof openDrafts> | undefined;
  let storyDrafts: ReturnType<typeof openStoryDrafts> | undefined;

  return {
    journal() {
      journal ??= openJournal();
      return journal;
    },
    drafts() {
      drafts ??= openDrafts();
      return drafts;
    },
    storyDrafts() {
      storyDrafts ??= openStoryDrafts();
      return storyDrafts;
    },
    async storyShelf() {
      const { createStoryShelf } = await import('../storage/story-shelf.ts');
      return createStoryShelf(await scenarioFolder(scenarios));
    },
  };
}
