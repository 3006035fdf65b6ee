import type { Story, StoryDraft } from '../../authoring/story/story.ts';
import type { Ports } from '../../ports.ts';
import type { StoryDrafts } from '../../stores.ts';

/** The story being told, on disk as it grows. */
export interface StoryKeeper {
  readonly story: Story;
  /** Why it could not be kept the last time; null when it was, or is not meant to be. */
  readonly notice: string | null;
  /** Takes on what was told; `done` names the parts that are in the story now. */
  change(changes: Partial<Story>, done?: readonly string[]): void;
  /** What was written for a part that is not in the story yet. */
  begun(part: string): string;
  /** Keeps that; returns a notice to show when it could not. */
  keepBegun(part: string, text: string): string | undefined;
  /** The story is a scenario now. Returns a notice to show when the draft could not be removed. */
  finish(): string | undefined;
  /** Leaves what is not finished to be gone on with, in this window or another. */
  release(): void;
}

export function keepStory(
  start: Pick<StoryDraft, 'story' | 'begun'>,
  drafts: StoryDrafts,
  { now }: Pick<Ports, 'now'>,
): StoryKeeper {
  let { story } = start;
  const begun = new Map(Object.entries(start.begun));
  let notice: string | null = null;

  function save(): string | undefined {
    const draft = { version: 1, savedAt: now(), story, begun: Object.fromEntries(begun) } as const;
    const problem = drafts.save(draft);
    notice = problem ?? null;
    return problem;
  }

  return {
    get story() {
      return story;
    },
    get notice() {
      return notice;
    },
    change(changes, done = []) {
      story = { ...story, ...changes };
      for (const part of done) begun.delete(part);
      save();
    },
    begun: (part) => begun.get(part) ?? '',
    keepBegun(part, text) {
      begun.set(part, text);
      return save();
    },
    finish: () => drafts.remove(story.id),
    release: () => drafts.release(story.id),
  };
}
