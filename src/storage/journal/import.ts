import { makeFolder } from '../make-folder.ts';
import type { Files } from './files.ts';
import { importLineReader } from './import-line.ts';
import type { ImportSource } from './import-source.ts';
import { createSplitter, fileLines, isBlank, type Line } from './lines.ts';
import { withLock } from './lock.ts';
import { mergeByTime, type NewLine } from './merge-lines.ts';
import { clearLeftovers, type Place, temporary } from './place.ts';
import { openIfThere } from './read-file.ts';
import { rewrite } from './rewrite.ts';
import type { System } from './system.ts';
import { type LineTaker, lineTaker, recordsIn } from './take-lines.ts';
import { createWriter } from './write-all.ts';

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const splitter = createSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

const LINE_FEED = Buffer.from('\n');

/** Writes the lines that hold to a file of our own; returns their ids, in that order, with their times. */
async function spool(files: Files, path: string, source: ImportSource) {
  const read = await importLineReader(source.name);
  const times = new Map<string, number>();
  let twice = 0;
  files.remove(path);
  const descriptor = files.open(path, 'new');
  try {
    const writer = createWriter(files, descriptor);
    for await (const line of linesOf(source.chunks)) {
      if (isBlank(line)) continue;
      const { id, at } = read(line);
      if (times.has(id)) twice += 1;
      else {
        times.set(id, at);
        writer.write(line.bytes ?? LINE_FEED);
        writer.write(LINE_FEED);
      }
    }
    writer.flush();
  } finally {
    files.close(descriptor);
  }
  return { times, twice };
}

/** The lines of the file that `spool` wrote that are not `known`. */
function* newLines(
  files: Files,
  descriptor: number,
  times: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): Generator<NewLine> {
  const lines = fileLines(files, descriptor, { to: files.state(descriptor).size });
  let after: string | null = null;
  for (const [id, at] of times) {
    const { value } = lines.next();
    if (known.has(id)) after = id;
    else if (value?.bytes) yield { bytes: value.bytes, at, after };
  }
}

/** Lets `taker` know the records that are there already. */
function takeAll(place: Place, files: Files, taker: LineTaker): void {
  const descriptor = openIfThere(files, place.journal);
  if (descriptor === null) return;
  try {
    for (const _ of recordsIn(files, descriptor, taker));
  } finally {
    files.close(descriptor);
  }
}

/**
 * Adds the records that are not there yet, among the others by time: all of them or none, whatever
 * happens. Returns how many that were and how many were there already. Throws `ContentError` for a line that does not hold,
 * `FailureError` when it cannot be done.
 */
export async function importRecords(
  place: Place,
  system: System,
  source: ImportSource,
): Promise<{ added: number; known: number }> {
  const { files, processId } = system;
  const path = temporary(`${place.folder}/import`, processId);
  try {
    makeFolder(place.folder);
    clearLeftovers(place, system);
    const { times, twice } = await spool(files, path, source);
    const taker = await lineTaker();
    return await withLock(place, system, (lock) => {
      takeAll(place, files, taker);
      const added = [...times.keys()].filter((id) => !taker.ids.has(id)).length;
      if (added > 0) {
        const descriptor = files.open(path, 'read');
        try {
          const more = mergeByTime(newLines(files, descriptor, times, taker.ids));
          rewrite(place, system, lock, { keeps: () => true, more });
        } finally {
          files.close(descriptor);
        }
      }
      return { added, known: times.size - added + twice };
    });
  } finally {
    files.remove(path);
  }
}
