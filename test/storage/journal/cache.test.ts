import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { emptyProgress } from '../../../src/progress/progress.ts';
import { remember } from '../../../src/progress/remember.ts';
import { type OpenMode, realFiles } from '../../../src/storage/files/files.ts';
import { faultyFiles } from '../../support/faulty-files.ts';
import { ANSWER, framed, openJournal, type Shelf, test } from '../../support/journal.ts';
import { keptBytes } from '../../support/kept-lines.ts';
import { answerRecord, sessionRecords, takeRecord } from '../../support/records.ts';

const records = sessionRecords('session-1');

/** The number of a process that has ended. */
const DEAD = 4_000_001;
const isAlive = (processId: number) => processId !== DEAD;

async function folded(shelf: Shelf) {
  const all = await openJournal(shelf.folder).records();
  return all.reduce(remember, emptyProgress());
}

/** What the journal says about itself, and how many bytes of it that took. */
async function progressOf(shelf: Shelf, options: Parameters<typeof openJournal>[1] = {}) {
  let bytes = 0;
  let journal = -1;
  const files = {
    ...realFiles,
    open(path: string, opening: OpenMode) {
      const descriptor = realFiles.open(path, opening);
      if (path === shelf.journal) journal = descriptor;
      return descriptor;
    },
    read(descriptor: number, into: Uint8Array, length: number, position: number) {
      const read = realFiles.read(descriptor, into, length, position);
      if (descriptor === journal) bytes += read;
      return read;
    },
  };
  const progress = await openJournal(shelf.folder, { ...options, system: { files } }).progress();
  return { progress, bytes };
}

describe('the second time only what is new is read', () => {
  test('nothing when nothing is', async ({ shelf }) => {
    for (let copy = 0; copy < 30; copy += 1) records.push(...sessionRecords(`session-${copy}`));
    shelf.write(framed(...records));
    const first = await progressOf(shelf);
    const second = await progressOf(shelf);
    expect(first.bytes).toBeGreaterThan(100_000);
    expect(second.bytes).toBeLessThanOrEqual(4096);
    expect(second.progress).toEqual(first.progress);
  });

  test('one record when one is', async ({ shelf }) => {
    shelf.write(framed(...records));
    await progressOf(shelf);
    openJournal(shelf.folder).append(ANSWER);
    const { progress, bytes } = await progressOf(shelf);
    expect(bytes).toBeLessThan(10_000);
    expect(progress).toEqual(await folded(shelf));
  });
});

describe('with --no-save', () => {
  test('nothing is kept of the folding', async ({ shelf }) => {
    shelf.write(framed(...records));
    await progressOf(shelf, { save: false });
    expect(readdirSync(shelf.folder)).toEqual(['journal.jsonl']);
  });

  test('what was kept before is used, and left as it is', async ({ shelf }) => {
    shelf.write(framed(...records));
    await progressOf(shelf);
    const before = readFileSync(shelf.cache, 'latin1');
    shelf.write(framed(...records, answerRecord()));
    const { progress } = await progressOf(shelf, { save: false });
    expect(progress).toEqual(await folded(shelf));
    expect(readFileSync(shelf.cache, 'latin1')).toBe(before);
  });
});

describe('what was kept does not count', () => {
  const cases: Record<string, (shelf: Shelf) => void> = {
    'when the journal was replaced by another one': (shelf) => {
      rmSync(shelf.journal);
      shelf.write(framed(...records.slice(2)));
    },
    'when the journal was cut': (shelf) => shelf.write(framed(...records.slice(0, 3))),
    'when the journal was emptied': (shelf) => shelf.write(''),
    'when its end was changed': (shelf) =>
      shelf.write(framed(...records.slice(0, -1), answerRecord(), answerRecord())),
    'when a letter in its middle was changed': (shelf) =>
      shelf.write(shelf.bytes().replace('"at the bar"', '"in the bar"')),
    'when it is empty': (shelf) => writeFileSync(shelf.cache, ''),
    'when it is garbage': (shelf) => writeFileSync(shelf.cache, '\0'.repeat(500)),
    'when it is other JSON': (shelf) => writeFileSync(shelf.cache, '{"progress":{}}'),
    'when it is cut': (shelf) => {
      const bytes = readFileSync(shelf.cache);
      writeFileSync(shelf.cache, bytes.subarray(0, -1));
    },
    'when it is a folder': (shelf) => {
      rmSync(shelf.cache);
      mkdirSync(shelf.cache);
    },
  };
  test.for(Object.entries(cases))('%s', async ([, change], { shelf }) => {
    shelf.write(framed(...records));
    await progressOf(shelf);
    change(shelf);
    expect((await progressOf(shelf)).progress).toEqual(await folded(shelf));
    expect((await progressOf(shelf)).progress).toEqual(await folded(shelf));
  });

  test('when another version of the program made it', async ({ shelf }) => {
    shelf.write(framed(...records, ...sessionRecords('session-2'), ...sessionRecords('session-3')));
    await progressOf(shelf, { program: '1.0.0' });
    const { bytes } = await progressOf(shelf, { program: '1.0.1' });
    expect(bytes).toBeGreaterThan(8192);
  });
});

test('whatever is appended, and wherever it was cut: the same as folding everything', async ({
  shelf,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(keptBytes, { maxLength: 6 }), async (pieces) => {
      rmSync(shelf.folder, { recursive: true, force: true });
      let content = '';
      for (const piece of pieces) {
        content += piece;
        shelf.write(content);
        const { progress } = await progressOf(shelf);
        expect(progress).toEqual(await folded(shelf));
        expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever one byte of it is changed to, it changes nothing', async ({ shelf }) => {
  shelf.write(framed(...records.slice(0, 5)));
  await progressOf(shelf);
  const whole = readFileSync(shelf.cache);
  const expected = await folded(shelf);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: whole.length - 1 }),
      fc.integer({ min: 0, max: 255 }),
      async (at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        writeFileSync(shelf.cache, changed);
        expect((await progressOf(shelf)).progress).toEqual(expected);
      },
    ),
  );
});

describe('where it cannot be kept, nothing is said and nothing is left', () => {
  test.for(['EIO', 'ENOSPC', 'short', 'killed'] as const)('%s', async (kind, { shelf }) => {
    shelf.write(framed(takeRecord({ id: 'a' })));
    const expected = await folded(shelf);
    for (let at = 1; ; at += 1) {
      rmSync(shelf.cache, { force: true });
      const faulty = faultyFiles(kind, at);
      const journal = openJournal(shelf.folder, {
        system: { files: faulty.files, processId: DEAD, isAlive },
      });
      const progress = await journal.progress();
      // Where the journal itself could not be read it says so, and goes on with nothing.
      if (journal.warned.length === 0) expect(progress).toEqual(expected);
      rmSync(shelf.cache, { force: true });
      const next = openJournal(shelf.folder, { system: { isAlive } });
      expect(await next.progress()).toEqual(expected);
      if (faulty.calls() < at) break;
    }
    expect(readdirSync(shelf.folder).sort()).toEqual(['journal.jsonl', 'progress.json']);
    expect(existsSync(shelf.cache)).toBe(true);
  });
});
