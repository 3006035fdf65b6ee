import type { Draft } from '../../src/rehearsal/records.ts';
import type { Drafts } from '../../src/stores.ts';

export interface MemoryDrafts extends Drafts {
  /** Everything that was saved, in order. */
  readonly saved: Draft[];
  /** What is there now. */
  readonly kept: ReadonlyMap<string, Draft>;
}

/** Drafts in memory; with a notice, nothing can be saved or removed. */
export function memoryDrafts(start: readonly Draft[] = [], notice?: string): MemoryDrafts {
  const kept = new Map(start.map((draft) => [draft.id, draft]));
  const saved: Draft[] = [];
  return {
    saved,
    kept,
    keeps: true,
    list: async () => [...kept.values()].sort((a, b) => b.savedAt - a.savedAt),
    save(draft) {
      if (notice !== undefined) return `not saved ${notice}`;
      saved.push(structuredClone(draft));
      kept.set(draft.id, structuredClone(draft));
      return undefined;
    },
    remove(id) {
      if (notice !== undefined && kept.has(id)) return `not deleted ${notice}`;
      kept.delete(id);
      return undefined;
    },
  };
}
