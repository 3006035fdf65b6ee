import type { AnswerRecord } from './answers.ts';

export type Half = 'A' | 'B';

export interface Selection {
  /** Parts of the names of sources; all when empty. */
  sources: readonly string[];
  without: readonly string[];
  half: Half | null;
}

/** The file an answer was found in: what one hand wrote at one time stays together. */
function sourceOf({ source = '' }: AnswerRecord): string {
  return source.split('@')[0] ?? '';
}

interface Size {
  source: string;
  isLabelled: boolean;
  size: number;
}

function sizesOf(records: readonly AnswerRecord[]): Size[] {
  const sizes = new Map<string, Size>();
  for (const record of records) {
    const source = sourceOf(record);
    const known = sizes.get(source) ?? { source, isLabelled: record.sections !== null, size: 0 };
    sizes.set(source, { ...known, size: known.size + 1 });
  }
  return [...sizes.values()];
}

/**
 * Puts whole sources, the largest first, where there are fewer answers, those with labels and those
 * without apart, so that either half holds both. The same for the same file.
 */
function halves(records: readonly AnswerRecord[]): ReadonlyMap<string, Half> {
  const inA = { labelled: 0, plain: 0 };
  const inB = { labelled: 0, plain: 0 };
  const bySize = sizesOf(records).sort((a, b) => b.size - a.size || (a.source < b.source ? -1 : 1));
  return new Map(
    bySize.map(({ source, isLabelled, size }) => {
      const form = isLabelled ? 'labelled' : 'plain';
      const half = inA[form] <= inB[form] ? 'A' : 'B';
      (half === 'A' ? inA : inB)[form] += size;
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

/** Each owner and name with its answers; the files of a source are too many to list. */
export function sourcesIn(records: readonly AnswerRecord[]): string {
  const names = records.map((record) => sourceOf(record).split('/').slice(0, 2).join('/'));
  return [...new Set(names)]
    .map((name) => `${name || 'no source'} ${names.filter((each) => each === name).length}`)
    .join(', ');
}
