import type { Draft } from '../../src/rehearsal/records.ts';
import type { DraftStore, Drafts, TakeOver } from '../../src/stores.ts';

/** Drafts in memory, by their ids, newest first. */
export interface MemoryStore<Value> extends DraftStore<Value> {
  /** Everything that was saved, in order. */
  readonly saved: Value[];
  /** What is there now. */
  readonly kept: ReadonlyMap<string, Value>;
  /** The ids of those that this window has not released since. */
  readonly taken: ReadonlySet<string>;
  /** Another window does something with one, unseen by this one. */
  elsewhere: { takes(id: string): void; saves(value: Value): void; removes(id: string): void };
}

export type MemoryDrafts = MemoryStore<Draft> & Drafts;

/** A store in memory; with a notice, nothing can be saved or removed. */
export function memoryStore<Value extends { savedAt: number }>(
  idOf: (value: Value) => string,
  start: readonly Value[] = [],
  notice?: string,
): MemoryStore<Value> {
  const kept = new Map(start.map((value) => [idOf(value), value]));
  const saved: Value[] = [];
  const taken = new Set<string>();
  const held = new Set<string>();

  function take(id: string): TakeOver {
    if (held.has(id)) return 'held';
    taken.add(id);
    return kept.has(id) ? 'taken' : 'gone';
  }

  return {
    saved,
    kept,
    taken,
    elsewhere: {
      takes: (id) => held.add(id),
      saves: (value) => kept.set(idOf(value), value),
      removes: (id) => kept.delete(id),
    },
    keeps: true,
    list: async () =>
      [...kept.values()]
        .sort((a, b) => b.savedAt - a.savedAt)
        .map((value) => ({ ...value, openElsewhere: held.has(idOf(value)) })),
    take,
    release: (id) => taken.delete(id),
    save(value) {
      if (notice !== undefined) return `not saved ${notice}`;
      if (take(idOf(value)) === 'held') return 'not saved: it is open in another window';
      saved.push(structuredClone(value));
      kept.set(idOf(value), structuredClone(value));
      return undefined;
    },
    remove(id) {
      if (notice !== undefined && kept.has(id)) return `not deleted ${notice}`;
      if (take(id) === 'held') return 'not deleted: it is open in another window';
      kept.delete(id);
      return undefined;
    },
  };
}

/** Unfinished rehearsals in memory. */
export function memoryDrafts(start: readonly Draft[] = [], notice?: string): MemoryDrafts {
  return memoryStore(({ id }) => id, start, notice);
}
