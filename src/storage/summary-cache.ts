import { dirname, join } from 'node:path';
import { FILE_ID_PATTERN } from '../scenario/id.ts';
import type { LeftOut } from '../scenario/left-out.ts';
import { OUTCOMES } from '../scenario/outcomes.ts';
import { PRINCIPLES } from '../scenario/principles.ts';
import { ROLES } from '../scenario/roles.ts';
import { LEVELS, SECTIONS } from '../scenario/sections.ts';
import type { SummaryFacts } from '../scenario/summary.ts';
import { THEMES } from '../scenario/themes.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { makeFolder } from './files/make-folder.ts';
import { readIfSound } from './files/read-file.ts';
import { writeWhole } from './files/whole-file.ts';
import { isRecord } from './is-record.ts';

type Refusal = Omit<LeftOut, 'file'>;

/** What reading a file gave: what its summary is made of, or why it is left out. */
export type KnownFile = { facts: SummaryFacts } | { refusal: Refusal };

/** What earlier runs found in files, to be thrown away at will. */
export interface SummaryCache {
  /** Files go by their names within the folder. */
  find(name: string, stamp: string): KnownFile | undefined;
  keep(name: string, stamp: string, known: KnownFile): void;
  /** Writes down what was found or kept in this run, where that is any different from before. */
  close(): void;
}

/** Raise it when what a file is read as changes within one version of the program. */
const FORMAT = 7;
/** A larger one saves nothing. */
const LARGEST_BYTES = 32 * 1024 * 1024;

const SLUGS: readonly unknown[] = PRINCIPLES.map(({ slug }) => slug);

const isText = (value: unknown) => typeof value === 'string';
const isWhole = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

function isSome(value: unknown, names: readonly unknown[]): boolean {
  return Array.isArray(value) && value.every((each) => names.includes(each));
}

function areIds(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((id) => typeof id === 'string' && FILE_ID_PATTERN.test(id))
  );
}

function areFacts(value: unknown): value is SummaryFacts {
  if (!isRecord(value)) return false;
  const { id, title, question, overview, principle, pivots, levels, themes, targets } = value;
  const { role, outcome, answers, was, totals, questions } = value;
  return (
    areIds([id]) &&
    [title, question, overview, questions].every(isText) &&
    SLUGS.includes(principle) &&
    isSome(pivots, SLUGS) &&
    isSome(levels, LEVELS) &&
    isSome(themes, THEMES) &&
    (role === null || isSome([role], ROLES)) &&
    (outcome === null || isSome([outcome], OUTCOMES)) &&
    areIds(answers) &&
    areIds(was) &&
    Array.isArray(targets) &&
    targets.length === SECTIONS.length &&
    targets.every(isWhole) &&
    Array.isArray(totals) &&
    totals.every(isWhole)
  );
}

function isRefusal(value: unknown): value is Refusal {
  if (!isRecord(value)) return false;
  const { at, message, more } = value;
  const isPlace =
    at === undefined || (isRecord(at) && isWhole(at['line']) && isWhole(at['column']));
  return isPlace && isText(message) && isWhole(more);
}

/** Whoever wrote the cache: an entry with the wrong shape is none. */
function knownBy({ facts, refusal }: Record<string, unknown>): KnownFile | undefined {
  if (areFacts(facts)) return { facts };
  return isRefusal(refusal) ? { refusal } : undefined;
}

/** Entries by the names of their files, each as it was found. */
function parseEntries(bytes: Buffer | null, made: string): Map<unknown, Record<string, unknown>> {
  try {
    const cache: unknown = bytes === null ? null : JSON.parse(bytes.toString('utf8'));
    if (!isRecord(cache) || cache['made'] !== made || !Array.isArray(cache['files'])) {
      return new Map();
    }
    return new Map(cache['files'].filter(isRecord).map((entry) => [entry['name'], entry]));
  } catch {
    // Torn or no JSON: as good as none.
    return new Map();
  }
}

/** Entries written at once: all of ten thousand would take as much memory as reading them did. */
const PIECE = 40;

/** The cache as JSON, `{"made":…,"files":[…]}`, in pieces. */
function* piecesOf(made: string, files: readonly object[]): Generator<Buffer> {
  yield Buffer.from(`{"made":${JSON.stringify(made)},"files":[`, 'utf8');
  for (let at = 0; at < files.length; at += PIECE) {
    const entries = files.slice(at, at + PIECE).map((each) => JSON.stringify(each));
    yield Buffer.from(`${at === 0 ? '' : ','}${entries.join(',')}`, 'utf8');
  }
  yield Buffer.from(']}', 'utf8');
}

/**
 * Opens `scenarios.json` in the data directory: what is known of one folder, another one takes its
 * place. Where it cannot be read or written, files are read anew.
 */
export function openSummaryCache(options: {
  folder: string;
  data: string | null;
  save: boolean;
  program: string;
  disk?: Disk;
}): SummaryCache {
  const { folder, data, save, program, disk = realDisk } = options;
  const path = data === null ? null : join(data, 'scenarios.json');
  const made = `${program} ${FORMAT} ${folder}`;
  const before = parseEntries(
    path === null ? null : readIfSound(disk.files, path, LARGEST_BYTES),
    made,
  );
  const files: object[] = [];
  let changed = false;
  return {
    find(name, stamp) {
      const entry = before.get(name);
      if (entry?.['stamp'] !== stamp) return undefined;
      const known = knownBy(entry);
      if (known !== undefined) files.push(entry);
      return known;
    },
    keep(name, stamp, known) {
      changed = true;
      files.push({ name, stamp, ...known });
    },
    close() {
      if (path === null || !save || (!changed && files.length === before.size)) return;
      try {
        makeFolder(dirname(path));
        writeWhole(path, piecesOf(made, files), { over: 'anything', durable: false }, disk);
      } catch {
        // Files are read anew the next time.
      }
    },
  };
}
