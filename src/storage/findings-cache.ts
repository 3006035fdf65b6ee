import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { ContentProblem } from '../authoring/gate/content-problem.ts';
import type { KnownFindings } from '../ports.ts';
import { type Disk, realDisk } from './files/disk.ts';
import { makeFolder } from './files/make-folder.ts';
import { readIfSound } from './files/read-file.ts';
import { writeWhole } from './files/whole-file.ts';
import { isRecord } from './is-record.ts';

/** A larger one saves nothing. */
const LARGEST_BYTES = 16 * 1024 * 1024;
/** With more texts than this, only those of the last run are kept. */
const MOST_TEXTS = 4000;

const isStep = (step: unknown) => typeof step === 'string' || Number.isSafeInteger(step);

function isFinding(value: unknown): value is ContentProblem {
  if (!isRecord(value)) return false;
  const { path, weight, message } = value;
  const isPath = Array.isArray(path) && path.every(isStep);
  return isPath && (weight === 'error' || weight === 'warning') && typeof message === 'string';
}

/** Whoever wrote the file: what has another shape is as good as none. */
function foundBefore(bytes: Buffer | null, made: string): Map<string, unknown> {
  try {
    const kept: unknown = bytes === null ? null : JSON.parse(bytes.toString('utf8'));
    if (!isRecord(kept) || kept['made'] !== made || !isRecord(kept['texts'])) return new Map();
    return new Map(Object.entries(kept['texts']));
  } catch {
    return new Map();
  }
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}

/**
 * Opens `checked.json` in the data directory: what was found in texts, which it knows by all of their
 * words, so that what is found there is never out of date. `program` names what checks them. Where it
 * cannot be read or written, texts are checked anew.
 */
export function openFindingsCache(options: {
  data: string | null;
  save: boolean;
  program: string;
  disk?: Disk;
}): KnownFindings {
  const { data, save, program, disk = realDisk } = options;
  const path = data === null ? null : join(data, 'checked.json');
  const before = foundBefore(
    path === null ? null : readIfSound(disk.files, path, LARGEST_BYTES),
    program,
  );
  const now = new Map<string, readonly ContentProblem[]>();
  let isNew = false;
  return {
    of(text, check) {
      const digest = digestOf(text);
      const known = before.get(digest);
      const isKnown = Array.isArray(known) && known.every(isFinding);
      const found = isKnown ? known : check();
      isNew ||= !isKnown;
      now.set(digest, found);
      return found;
    },
    close() {
      if (path === null || !save || !isNew) return;
      const kept = now.size + before.size > MOST_TEXTS ? now : new Map([...before, ...now]);
      const text = JSON.stringify({ made: program, texts: Object.fromEntries(kept) });
      try {
        makeFolder(dirname(path));
        const how = { over: 'anything', durable: false } as const;
        writeWhole(path, [Buffer.from(text, 'utf8')], how, disk);
      } catch {
        // They are checked anew the next time.
      }
    },
  };
}
