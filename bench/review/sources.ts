import type { AnswerRecord } from './answers.ts';

export type Half = 'A' | 'B';

export interface Selection {
  /** Parts of the names of sources; all when empty. */
  sources: readonly string[];
  without: readonly string[];
  half: Half | null;
}

/** Where an answer was found, without file and commit: answers of one hand stay together. */
function sourceOf({ source = '' }: AnswerRecord): string {
  return source.split('@')[0]?.split('/').slice(0, 2).join('/') ?? '';
}

/** Puts whole sources, the largest first, where there are fewer answers: the same for the same file. */
function halves(records: readonly AnswerRecord[]): ReadonlyMap<string, Half> {
  const sizes = new Map<string, number>();
  for (const record of records) {
    sizes.set(sourceOf(record), (sizes.get(sourceOf(record)) ?? 0) + 1);
  }
  const bySize = [...sizes].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  const count = { A: 0, B: 0 };
  return new Map(
    bySize.map(([source, size]) => {
      const half = count.A <= count.B ? 'A' : 'B';
      count[half] += size;
      return [source, half];
    }),
  );
}

/** The answers of some sources, or of one half of them: one to tune on, the other to hold out. */
export function selected(
  records: readonly AnswerRecord[],
  { sources, without, half }: Selection,
): AnswerRecord[] {
  const halfOf = halves(records);
  const isOf = (record: AnswerRecord, parts: readonly string[]) =>
    parts.some((part) => sourceOf(record).includes(part));
  return records.filter(
    (record) =>
      (sources.length === 0 || isOf(record, sources)) &&
      !isOf(record, without) &&
      (half === null || halfOf.get(sourceOf(record)) === half),
  );
}

/** Each source with its answers. */
export function sourcesIn(records: readonly AnswerRecord[]): string {
  const names = records.map(sourceOf);
  return [...new Set(names)]
    .map((name) => `${name || 'no source'} ${names.filter((each) => each === name).length}`)
    .join(', ');
}
