import { ContentError } from '../../errors.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Imported } from '../../stores.ts';
import type { Files } from '../files/files.ts';
import { makeFolder } from '../files/make-folder.ts';
import { beginPart, type PartFile } from '../files/part-file.ts';
import { openRegular } from '../files/read-file.ts';
import { importProblem } from './import-line.ts';
import type { ImportSource } from './import-source.ts';
import { createSplitter, fileLines, isBlank, type Line } from './lines.ts';
import { withLock } from './lock.ts';
import { mergeByTime, type NewLine } from './merge-lines.ts';
import { clearLeftovers, type JournalPaths } from './place.ts';
import { recordReader } from './read-record.ts';
import { rewrite } from './rewrite.ts';
import type { System } from './system.ts';
import { type LineTaker, lineTaker, recordsIn } from './take-lines.ts';

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  const splitter = createSplitter();
  for await (const chunk of chunks) yield* splitter.push(chunk);
  yield* splitter.end();
}

const LINE_FEED = Buffer.from('\n');

/** As many problems as anyone reads. */
const MOST_PROBLEMS = 5;

interface Spooled {
  /** The records' times by their ids, in the order of the file. */
  times: Map<string, number>;
  /** How many were there a second time. */
  twice: number;
  leftOut: number;
  problems: Problem[];
}

/** Writes the lines that hold a record to a file of our own. */
async function spool(part: PartFile, source: ImportSource, strict: boolean): Promise<Spooled> {
  const read = await recordReader();
  const spooled: Spooled = { times: new Map(), twice: 0, leftOut: 0, problems: [] };
  const { times, problems } = spooled;
  for await (const line of linesOf(source.chunks)) {
    if (isBlank(line)) continue;
    const reading = read(line);
    if (reading.kind !== 'record') {
      spooled.leftOut += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(importProblem(source.name, line, reading));
      if (strict) {
        throw new ContentError(problems, {
          hint: 'Nothing was added. Leave out --strict to add what is whole.',
        });
      }
      continue;
    }
    const { id, at } = reading.record;
    if (times.has(id)) spooled.twice += 1;
    else {
      times.set(id, at);
      part.write(line.bytes ?? LINE_FEED);
      part.write(LINE_FEED);
    }
  }
  part.finish();
  return spooled;
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
function takeAll(place: JournalPaths, files: Files, taker: LineTaker): void {
  const open = openRegular(files, place.journal);
  if (open === null) return;
  try {
    for (const _ of recordsIn(files, open.descriptor, taker));
  } finally {
    files.close(open.descriptor);
  }
}

/**
 * Adds the records that are not there yet, among the others by time: all of them or none, whatever
 * happens. Lines that hold none are left out; where one is `strict`, the first of them throws a
 * `ContentError`. Throws `FailureError` when it cannot be done.
 */
export async function importRecords(
  place: JournalPaths,
  system: System,
  source: ImportSource,
  strict: boolean,
): Promise<Imported> {
  const { files } = system;
  makeFolder(place.folder);
  clearLeftovers(place, system);
  const part = beginPart(`${place.folder}/import`, system);
  try {
    const { times, twice, leftOut, problems } = await spool(part, source, strict);
    const taker = await lineTaker();
    return await withLock(place, system, (lock) => {
      takeAll(place, files, taker);
      const added = [...times.keys()].filter((id) => !taker.ids.has(id)).length;
      if (added > 0) {
        const descriptor = files.open(part.path, 'read');
        try {
          const more = mergeByTime(newLines(files, descriptor, times, taker.ids));
          rewrite(place, system, lock, { keeps: () => true, more });
        } finally {
          files.close(descriptor);
        }
      }
      return { added, known: times.size - added + twice, leftOut, problems };
    });
  } finally {
    part.discard();
  }
}
