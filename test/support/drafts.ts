import type { Draft } from '../../src/rehearsal/records.ts';
import { createDrafts, createStoryDrafts } from '../../src/storage/drafts.ts';
import { type Holder, nameHeld } from '../../src/storage/files/held-name.ts';
import { realProcesses } from '../../src/storage/files/holders.ts';
import type { Drafts } from '../../src/stores.ts';
import { quickDisk } from './quick-files.ts';

/** A typed rehearsal of the test scenario, left in its second section. */
export function testDraft(changes: Partial<Draft> = {}): Draft {
  return {
    version: 2,
    id: 'run-1',
    title: 'The silent queue',
    source: 'built-in',
    savedAt: Date.UTC(2026, 10, 20, 20, 0),
    plan: {
      scenarioId: 'the-silent-queue',
      telling: 'model',
      story: null,
      asked: null,
      level: 'sde2',
      clock: 'typing',
      recording: 'none',
      strict: false,
      pivot: null,
      isWhole: false,
      pace: 150,
      typingFactor: 3,
      sections: [
        { name: 'situation', targetSeconds: 30, allowedSeconds: 90 },
        { name: 'task', targetSeconds: 20, allowedSeconds: 60 },
      ],
    },
    followUps: false,
    quiz: false,
    feedback: 'at the end',
    takes: [
      {
        section: 'situation',
        words: 'Orders vanished, forty orders a day.',
        activeSeconds: 41,
        hintsUsed: 1,
        pasted: false,
        interrupted: false,
        skipped: false,
        ticked: null,
      },
    ],
    current: { section: 'task', text: 'It was', activeMs: 4200, hintsUsed: 0 },
    ...changes,
  };
}

export type DraftOptions = Partial<Parameters<typeof createDrafts>[1]>;

interface Warned {
  /** What it said beside its results. */
  readonly warned: string[];
}

/** Unfinished rehearsals on disk, as the program opens them once a run. */
export function openDrafts(folder: string | null, options: DraftOptions = {}): Drafts & Warned {
  const warned: string[] = [];
  return {
    ...createDrafts(folder, {
      warn: (lines) => warned.push(...lines),
      disk: quickDisk,
      ...options,
    }),
    warned,
  };
}

/** Unfinished stories on disk. */
export function openStories(folder: string | null, options: DraftOptions = {}) {
  const warned: string[] = [];
  const stories = createStoryDrafts(folder, {
    warn: (lines) => warned.push(...lines),
    disk: quickDisk,
    ...options,
  });
  return { ...stories, warned };
}

/** The file in which this process, or the one that is given, keeps what it has taken up. */
export function heldFile(id: string, holder: Holder | null = realProcesses.own()): string {
  return nameHeld({ id, holder });
}
