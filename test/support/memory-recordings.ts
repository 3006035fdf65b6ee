import type { KeptSound, Recordings } from '../../src/stores.ts';

export interface MemoryRecordings extends Recordings {
  /** By session, what was kept: the part, and how many samples. */
  readonly kept: Map<string, { part: string; samples: number }[]>;
}

/** Sound kept in memory; `fault` is why it never can be. */
export function memoryRecordings({
  keeps = true,
  fault,
}: {
  keeps?: boolean;
  fault?: string;
} = {}): MemoryRecordings {
  const kept: MemoryRecordings['kept'] = new Map();
  return {
    keeps,
    days: 7,
    kept,
    keep(session, part, { length }) {
      if (fault !== undefined) return fault;
      const others = kept.get(session) ?? [];
      const asked = others.filter((each) => each.part.startsWith('follow-up')).length;
      const name = part === 'follow-up' ? `follow-up-${asked + 1}` : part;
      const before = others.filter((each) => each.part !== name);
      kept.set(session, [...before, { part: name, samples: length }]);
      return undefined;
    },
    of: (session) =>
      (kept.get(session) ?? []).map(
        ({ part, samples }): KeptSound => ({
          part,
          path: `/recordings/${session}/${part}.wav`,
          seconds: samples / 16_000,
          until: 0,
        }),
      ),
  };
}
