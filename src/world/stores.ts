import { statSync } from 'node:fs';
import type { StoryDraft } from '../authoring/story/story.ts';
import type { LoopDraft } from '../mock/loop-draft.ts';
import type { Output, Ports } from '../ports.ts';
import type { GlobalOptions } from '../program/global-options.ts';
import type { InterviewDraft } from '../progress/interviews/interview-draft.ts';
import type { Draft } from '../rehearsal/records.ts';
import { configFolder, scenarioFolder } from '../storage/scenario-folder.ts';
import { clearSounds } from './clear-sounds.ts';
import type { UnkeptWords } from './unkept-words.ts';

interface Circumstances {
  /** The version of the program. */
  program: string;
  clock: Clock;
  seed(): number;
  output: Output;
  /** Hears what could not be kept. */
  words: UnkeptWords;
}

interface Clock {
  now(): number;
  day(at: number): string;
}

/** What is kept in the data directory. Each store is loaded when a command asks for it. */
export function openStores(
  { dataDir, scenarios, save = true }: GlobalOptions,
  { program, clock, seed, output, words }: Circumstances,
): Pick<
  Ports,
  | 'config'
  | 'voice'
  | 'recordings'
  | 'journal'
  | 'drafts'
  | 'storyDrafts'
  | 'loopDrafts'
  | 'interviewDrafts'
  | 'storyShelf'
  | 'knownFindings'
> {
  async function place(): Promise<string | null> {
    const { dataDirectory } = await import('../storage/data-directory.ts');
    return dataDirectory(dataDir);
  }

  let isCleared = false;

  /** The data directory, without sound whose days are over: whatever is done there, it goes first. */
  async function folder(): Promise<string | null> {
    const data = await place();
    if (isCleared) return data;
    isCleared = true;
    await clearSounds(data, { now: clock.now(), config: openedSettings });
    return data;
  }

  async function below(name: string): Promise<string | null> {
    const whole = await folder();
    return whole === null ? null : `${whole}/${name}`;
  }

  async function openJournal() {
    const data = await folder();
    const { createJournal } = await import('../storage/journal/journal.ts');
    const { watchJournal } = await import('./watched-stores.ts');
    const journal = createJournal({
      folder: data,
      clock,
      newId: () => `${clock.now().toString(36)}-${seed().toString(36)}`,
      save,
      warn: output.note,
      program,
    });
    return watchJournal(journal, save, words);
  }
  async function openDrafts() {
    const { createDrafts, noDrafts } = await import('../storage/drafts.ts');
    const { watchDrafts } = await import('./watched-stores.ts');
    const drafts = save
      ? createDrafts(await below('drafts'), { warn: output.note })
      : noDrafts<Draft>();
    return watchDrafts(drafts, words);
  }

  async function openStoryDrafts() {
    const { createStoryDrafts, noDrafts } = await import('../storage/drafts.ts');
    const { watchStoryDrafts } = await import('./watched-stores.ts');
    const drafts = save
      ? createStoryDrafts(await below('stories'), { warn: output.note })
      : noDrafts<StoryDraft>();
    return watchStoryDrafts(drafts, words);
  }

  async function openLoopDrafts() {
    const { createLoopDrafts, noDrafts } = await import('../storage/drafts.ts');
    const { watchLoopDrafts } = await import('./watched-stores.ts');
    const drafts = save
      ? createLoopDrafts(await below('loops'), { warn: output.note })
      : noDrafts<LoopDraft>();
    return watchLoopDrafts(drafts, words);
  }

  async function openInterviewDrafts() {
    const { createInterviewDrafts, noDrafts } = await import('../storage/drafts.ts');
    const { watchInterviewDrafts } = await import('./watched-interviews.ts');
    const drafts = save
      ? createInterviewDrafts(await below('interviews'), { warn: output.note })
      : noDrafts<InterviewDraft>();
    return watchInterviewDrafts(drafts, words);
  }

  async function openSettings() {
    const { openConfig } = await import('../storage/config.ts');
    // Not the folder that is cleared: how long sound stays is one of the settings.
    return openConfig(await configFolder(), { save, data: place, program });
  }

  function openedSettings() {
    config ??= openSettings();
    return config;
  }

  async function openVoice() {
    const { openVoice: open } = await import('./voice.ts');
    const commands = await (await openedSettings()).commands();
    return open({ commands, data: await folder(), save });
  }

  async function openRecordings() {
    const { createRecordings } = await import('../storage/recordings/recordings.ts');
    const { keepAudioDays: days } = await (await openedSettings()).settings();
    return createRecordings({ folder: save ? await below('recordings') : null, days });
  }

  let journal: ReturnType<typeof openJournal> | undefined;
  let drafts: ReturnType<typeof openDrafts> | undefined;
  let storyDrafts: ReturnType<typeof openStoryDrafts> | undefined;
  let loopDrafts: ReturnType<typeof openLoopDrafts> | undefined;
  let interviewDrafts: ReturnType<typeof openInterviewDrafts> | undefined;
  let config: ReturnType<typeof openSettings> | undefined;
  let voice: ReturnType<typeof openVoice> | undefined;
  let recordings: ReturnType<typeof openRecordings> | undefined;

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
    loopDrafts() {
      loopDrafts ??= openLoopDrafts();
      return loopDrafts;
    },
    interviewDrafts() {
      interviewDrafts ??= openInterviewDrafts();
      return interviewDrafts;
    },
    config: openedSettings,
    voice() {
      voice ??= openVoice();
      return voice;
    },
    recordings() {
      recordings ??= openRecordings();
      return recordings;
    },
    async knownFindings() {
      const { openFindingsCache } = await import('../storage/findings-cache.ts');
      // What one build has found, another one checks anew, of the same version too.
      const build = statSync(import.meta.filename).mtimeMs;
      return openFindingsCache({ data: await folder(), save, program: `${program} ${build}` });
    },
    async storyShelf() {
      const { createStoryShelf } = await import('../storage/story-shelf.ts');
      return createStoryShelf(await scenarioFolder(scenarios));
    },
  };
}
