import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ContentError, FailureError, UsageError } from '../../../src/errors.ts';
import { describeProblems } from '../../../src/scenario/problem.ts';
import { realFiles } from '../../../src/storage/files/files.ts';
import { faultyFiles, filesWithRoom } from '../../support/faulty-files.ts';
import { framed, lineOf, openJournal, test } from '../../support/journal.ts';
import { keptBytes } from '../../support/kept-lines.ts';
import { makePipe } from '../../support/make-pipe.ts';
import { answerRecord, drillRecord, takeRecord } from '../../support/records.ts';

const onWindows = process.platform === 'win32';

const a = takeRecord({ id: 'a', words: 'naïve – 漢字 \u001b[31m' });
const b = answerRecord({ id: 'b' });
const c = drillRecord({ id: 'c' });
/** With a byte that is no UTF-8 for its first `?`. */
function damaged(text: string): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.indexOf('?')] = 0xff;
  return bytes;
}

const lines = (...records: object[]) => records.map((record) => `${lineOf(record)}\n`).join('');

/** A stream that keeps what is written to it, at the pace of a slow reader. */
function slowStream() {
  let text = '';
  const stream = new Writable({
    highWaterMark: 10,
    write(chunk, _encoding, done) {
      text += chunk;
      setImmediate(done);
    },
  });
  return { stream, text: () => text };
}

describe('an export', () => {
  test('is every record that can be read, line by line, for the user alone', async ({ shelf }) => {
    shelf.write(`${framed(a)}oops\n${framed(b, a)}\0\0\n${framed({ ...b, v: 3 }, c)}\n{"torn`);
    const path = shelf.elsewhere('export.jsonl');
    const journal = openJournal(shelf.folder);
    expect(await journal.exportTo(path, false)).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe(lines(a, b, c));
    expect(journal.warned).toHaveLength(2);
    if (!onWindows) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('to standard output waits for a slow reader', async ({ shelf }) => {
    const many = Array.from({ length: 500 }, (_, index) => takeRecord({ id: `r${index}` }));
    shelf.write(framed(...many));
    const { stream, text } = slowStream();
    const journal = openJournal(shelf.folder, { standardOutput: stream });
    expect(await journal.exportTo('-', false)).toBe(500);
    expect(text()).toBe(lines(...many));
  });

  test.for([
    ['a reader that has gone', 'EPIPE', 0],
    ['a reader that goes on the way', 'EPIPE', 1],
    ['a device that is full', 'ENOSPC', 1],
  ] as const)('to %s ends quietly, and counts nothing', async ([, code, taken], { shelf }) => {
    shelf.write(
      framed(...Array.from({ length: 500 }, (_, index) => takeRecord({ id: `r${index}` }))),
    );
    let writes = 0;
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        writes += 1;
        done(writes > taken ? Object.assign(new Error('gone'), { code }) : null);
      },
    });
    stream.on('error', () => {});
    const journal = openJournal(shelf.folder, { standardOutput: stream });
    expect(await journal.exportTo('-', false)).toBeNull();
  });

  test('of nothing is an empty file', async ({ shelf }) => {
    for (const [name, folder] of [
      ['one', shelf.folder],
      ['two', null],
    ] as const) {
      mkdirSync(dirname(shelf.elsewhere(name)), { recursive: true });
      expect(await openJournal(folder).exportTo(shelf.elsewhere(name), false)).toBe(0);
      expect(readFileSync(shelf.elsewhere(name), 'utf8')).toBe('');
    }
    expect(existsSync(shelf.folder)).toBe(false);
  });

  test('needs no saving', async ({ shelf }) => {
    shelf.write(framed(a));
    const journal = openJournal(shelf.folder, { save: false });
    expect(await journal.exportTo(shelf.elsewhere('export'), false)).toBe(1);
  });

  test('replaces a file only when asked to, and then as a whole', async ({ shelf }) => {
    shelf.write(framed(a, b));
    const path = shelf.elsewhere('export');
    writeFileSync(path, 'precious', { mode: 0o644 });
    const journal = openJournal(shelf.folder);
    const refused = journal.exportTo(path, false);
    await expect(refused).rejects.toThrow(FailureError);
    await expect(refused).rejects.toThrow(`${path} is there already`);
    expect(readFileSync(path, 'utf8')).toBe('precious');
    expect(await journal.exportTo(path, true)).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(lines(a, b));
    if (!onWindows) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test.runIf(!onWindows)('is not written through a link, nor over a device', async ({ shelf }) => {
    shelf.write(framed(a));
    const victim = shelf.elsewhere('victim');
    const link = shelf.elsewhere('link');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, link);
    symlinkSync(shelf.elsewhere('nothing'), shelf.elsewhere('dangling'));
    const journal = openJournal(shelf.folder);
    for (const path of [link, shelf.elsewhere('dangling'), '/dev/null', shelf.folder]) {
      for (const force of [false, true]) {
        await expect(journal.exportTo(path, force), path).rejects.toThrow(FailureError);
      }
    }
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(shelf.elsewhere('nothing'))).toBe(false);
  });

  test('does not replace the journal itself', async ({ shelf }) => {
    shelf.write(framed(a));
    await expect(openJournal(shelf.folder).exportTo(shelf.journal, true)).rejects.toMatchObject({
      message: `${shelf.journal} is the journal itself`,
      hint: 'Name another file.',
    });
    expect(shelf.bytes()).toBe(Buffer.from(framed(a)).toString('latin1'));
  });

  test('to a folder that is not there says so', async ({ shelf }) => {
    shelf.write(framed(a));
    const path = shelf.elsewhere('no/such/export');
    await expect(openJournal(shelf.folder).exportTo(path, false)).rejects.toThrow(
      `cannot write ${path} (ENOENT)`,
    );
  });

  test('to a full disk leaves no half of a file, and the file that was there', async ({
    shelf,
  }) => {
    shelf.write(framed(a, b, c));
    const path = shelf.elsewhere('export');
    for (const force of [false, true]) {
      if (force) writeFileSync(path, 'precious');
      const before = readdirSync(dirname(path));
      const system = { files: filesWithRoom(100) };
      await expect(openJournal(shelf.folder, { system }).exportTo(path, force)).rejects.toThrow(
        `cannot write ${path} (ENOSPC)`,
      );
      expect(readdirSync(dirname(path))).toEqual(before);
    }
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  test('of a record with a damaged letter leaves it out, and says so', async ({ shelf }) => {
    const bytes = [Buffer.from(framed(a)), damaged(lineOf({ ...takeRecord(), text: 'I sa?' }))];
    shelf.write(Buffer.concat([...bytes, Buffer.from(framed(b))]));
    const path = shelf.elsewhere('export');
    const journal = openJournal(shelf.folder);
    expect(await journal.records()).toHaveLength(2);
    expect(await journal.exportTo(path, false)).toBe(2);
    expect(journal.warned.join()).toContain('journal.jsonl:3: this line could not be read');
    const elsewhere = openJournal(`${shelf.folder}-2`);
    expect(await elsewhere.importFrom(path)).toMatchObject({ added: 2, leftOut: 0 });
  });

  test.for(['new', 'forced'] as const)(
    'that is killed leaves the old file or the new one, and the next export nothing beside it: %s',
    async (how, { shelf }) => {
      const [DEAD, force] = [4_000_001, how === 'forced'];
      const isAlive = (processId: number) => processId !== DEAD;
      const path = shelf.elsewhere('export');
      shelf.write(framed(a, b, c));
      for (let at = 1; ; at += 1) {
        rmSync(path, { force: true });
        if (force) writeFileSync(path, 'precious');
        const faulty = faultyFiles('killed', at);
        const system = { files: faulty.files, processId: DEAD, isAlive };
        const killed = openJournal(shelf.folder, { system }).exportTo(path, force);
        await killed.catch(() => 0);
        const left = existsSync(path) ? readFileSync(path, 'utf8') : null;
        expect([force ? 'precious' : null, lines(a, b, c)]).toContain(left);

        const journal = openJournal(shelf.folder, { system: { isAlive } });
        expect(await journal.exportTo(path, true)).toBe(3);
        expect(readFileSync(path, 'utf8')).toBe(lines(a, b, c));
        expect(readdirSync(dirname(path)).sort()).toEqual(['export', 'state']);
        if (faulty.calls() < at) break;
      }
    },
  );

  test.for(['EPERM', 'EXDEV'])(
    'where files can have one name only: %s',
    async (code, { shelf }) => {
      shelf.write(framed(a));
      const path = shelf.elsewhere('export');
      const link = () => {
        throw Object.assign(new Error(code), { code });
      };
      const journal = openJournal(shelf.folder, { system: { files: { ...realFiles, link } } });
      expect(await journal.exportTo(path, false)).toBe(1);
      expect(readFileSync(path, 'utf8')).toBe(lines(a));
      expect(readdirSync(dirname(path)).sort()).toEqual(['export', 'state']);
    },
  );

  test('writes over nothing that comes to be meanwhile', async ({ shelf }) => {
    shelf.write(framed(a));
    const path = shelf.elsewhere('export');
    for (const canLink of [true, false]) {
      const link: typeof realFiles.link = (from, to) => {
        writeFileSync(path, 'precious');
        if (canLink) return realFiles.link(from, to);
        throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
      };
      rmSync(path, { force: true });
      const journal = openJournal(shelf.folder, { system: { files: { ...realFiles, link } } });
      await expect(journal.exportTo(path, false)).rejects.toThrow('is there already');
      expect(readFileSync(path, 'utf8')).toBe('precious');
      expect(readdirSync(dirname(path)).sort()).toEqual(['export', 'state']);
    }
  });

  test('of a journal that cannot be read fails, and leaves no file', async ({ shelf }) => {
    mkdirSync(shelf.journal, { recursive: true });
    const path = shelf.elsewhere('export');
    await expect(openJournal(shelf.folder).exportTo(path, false)).rejects.toThrow(FailureError);
    expect(existsSync(path)).toBe(false);
  });
});

describe('an import', () => {
  test('adds what is not there yet, in its order', async ({ shelf }) => {
    shelf.write(framed(b));
    const path = shelf.elsewhere('export');
    writeFileSync(path, lines(c, b, a, c));
    const journal = openJournal(shelf.folder);
    expect(await journal.importFrom(path)).toMatchObject({ added: 2, known: 2, leftOut: 0 });
    expect((await journal.records()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(await journal.importFrom(path)).toMatchObject({ added: 0, known: 4, leftOut: 0 });
  });

  test('from standard input, in pieces of any size', async ({ shelf }) => {
    const bytes = Buffer.from(lines(a, b, c));
    for (const size of [1, 7, 1000, bytes.length]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const folder = `${shelf.folder}-${size}`;
      const journal = openJournal(folder, { standardInput: Readable.from(pieces) });
      expect(await journal.importFrom('-')).toMatchObject({ added: 3, known: 0, leftOut: 0 });
      expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(lines(a, b, c));
    }
  });

  test('from a terminal says what to do; from elsewhere nothing', async ({ shelf }) => {
    for (const isTTY of [true, false]) {
      const standardInput = Object.assign(Readable.from([lines(a)]), { isTTY });
      const journal = openJournal(shelf.folder, { standardInput });
      await journal.importFrom('-');
      expect(journal.warned).toEqual(
        isTTY ? ['Paste the exported records, then press Ctrl+D on a line of its own.'] : [],
      );
    }
  });

  test('of nothing changes nothing', async ({ shelf }) => {
    writeFileSync(shelf.elsewhere('export'), '\n\n');
    const journal = openJournal(shelf.folder);
    expect(await journal.importFrom(shelf.elsewhere('export'))).toMatchObject({
      added: 0,
      known: 0,
      leftOut: 0,
    });
    expect(readdirSync(shelf.folder)).toEqual([]);
  });

  test('replaces a record that is there but damaged', async ({ shelf }) => {
    shelf.write(framed({ ...a, hints: 'many' }));
    writeFileSync(shelf.elsewhere('export'), lines(a));
    const journal = openJournal(shelf.folder);
    expect(await journal.importFrom(shelf.elsewhere('export'))).toMatchObject({
      added: 1,
      known: 0,
      leftOut: 0,
    });
    expect(await journal.records()).toHaveLength(1);
  });

  test.runIf(!onWindows)('makes a journal for the user alone', async ({ shelf }) => {
    writeFileSync(shelf.elsewhere('export'), lines(a));
    await openJournal(shelf.folder).importFrom(shelf.elsewhere('export'));
    expect(statSync(shelf.folder).mode & 0o777).toBe(0o700);
    expect(statSync(shelf.journal).mode & 0o777).toBe(0o600);
  });

  describe('in which one line does not hold', () => {
    test.for([
      ['no JSON', 'oops', '3:1: this is no record: expected one JSON object a line'],
      ['half a record', lineOf(c).slice(0, 99), '3:1: this is no record: expected one JSON object'],
      ['a list', '[]', '3:1: this is no record: expected one JSON object a line'],
      ['NULs', '\0'.repeat(9), '3:1: this is no record: expected one JSON object a line'],
      [
        'a newer version',
        lineOf({ ...c, v: 3 }),
        '3:1: a record of version 3, and this star-coach knows 2: update',
      ],
      ['no version', lineOf({ ...c, v: undefined }), '3:1: missing `v`: add it'],
      ['a kind nobody knows', lineOf({ ...c, kind: 'dance' }), '3:2: `kind`'],
      ['a key that is missing', lineOf({ ...c, right: undefined }), '3:1: missing `right`: add it'],
      [
        'a value that does not fit',
        lineOf({ ...c, right: 'yes' }),
        '`right` should be true or false, found "yes"',
      ],
      ['an id that leads elsewhere', lineOf({ ...c, id: '../c' }), '`id` is "../c"'],
      [
        'a line too long',
        lineOf({ ...c, text: 'x'.repeat(1024 * 1024) }),
        '3:1: longer than 1024 KB',
      ],
      ['bytes that are no text', Buffer.from([0xff, 0xfe]), '3:1: not UTF-8'],
      [
        'one byte of a text that is no UTF-8',
        damaged(lineOf({ ...c, id: 'd', day: '2026-11-2?' })),
        '3:1: not UTF-8',
      ],
    ] as const)(
      '%s: the rest is added, and it says which',
      async ([, line, message], { shelf }) => {
        shelf.write(framed(a));
        const before = shelf.bytes();
        const path = shelf.elsewhere('export');
        const content = [
          Buffer.from(lines(b)),
          Buffer.from('\n'),
          Buffer.from(line),
          Buffer.from(`\n${lines(c)}`),
        ];
        writeFileSync(path, Buffer.concat(content));
        const importing = openJournal(shelf.folder).importFrom(path, true);
        await expect(importing).rejects.toThrow(ContentError);
        await expect(importing).rejects.toThrow(`${path}:`);
        await expect(importing).rejects.toThrow(message);
        expect(shelf.bytes()).toBe(before);
        expect(readdirSync(shelf.folder)).toEqual(['journal.jsonl']);

        const journal = openJournal(shelf.folder);
        const { problems, ...counts } = await journal.importFrom(path);
        expect(counts).toEqual({ added: 2, known: 0, leftOut: 1 });
        expect(describeProblems(problems)).toContain(message);
        expect((await journal.records()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
        expect(readdirSync(shelf.folder)).toEqual(['journal.jsonl']);
      },
    );

    test('or many: all are counted, the first of them named', async ({ shelf }) => {
      const path = shelf.elsewhere('export');
      writeFileSync(path, `${'oops\n'.repeat(1000)}${lines(c)}`);
      const { problems, ...counts } = await openJournal(shelf.folder).importFrom(path);
      expect(counts).toEqual({ added: 1, known: 0, leftOut: 1000 });
      expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    });
  });

  describe('from what is no file to import', () => {
    test('nothing there', async ({ shelf }) => {
      const importing = openJournal(shelf.folder).importFrom(shelf.elsewhere('nothing'));
      await expect(importing).rejects.toThrow(UsageError);
    });

    test('a folder', async ({ shelf }) => {
      mkdirSync(shelf.elsewhere('folder'), { recursive: true });
      const importing = openJournal(shelf.folder).importFrom(shelf.elsewhere('folder'));
      await expect(importing).rejects.toThrow('this is a folder: name a file in it');
    });

    test.runIf(!onWindows)('a pipe, which is not waited for', async ({ shelf }) => {
      makePipe(shelf.elsewhere('pipe'));
      const importing = openJournal(shelf.folder).importFrom(shelf.elsewhere('pipe'));
      await expect(importing).rejects.toThrow('this is a pipe');
    });

    test.runIf(!onWindows)('a device without an end', async ({ shelf }) => {
      const importing = openJournal(shelf.folder).importFrom('/dev/zero');
      await expect(importing).rejects.toThrow('this is a device');
    });

    test('a line without an end', async ({ shelf }) => {
      function* endless() {
        const chunk = 'x'.repeat(1024 * 1024);
        for (;;) yield chunk;
      }
      const journal = openJournal(shelf.folder, { standardInput: Readable.from(endless()) });
      await expect(journal.importFrom('-')).rejects.toThrow('larger than 512 MB');
      expect(readdirSync(shelf.folder)).toEqual([]);
    });
  });

  test('to a disk that is nearly full adds all or nothing', async ({ shelf }) => {
    const path = shelf.elsewhere('export');
    writeFileSync(path, lines(b, c));
    const whole = framed(a);
    let room = 0;
    for (let added = 0; added === 0; room += 97) {
      shelf.write(whole);
      const system = { files: filesWithRoom(room) };
      const journal = openJournal(shelf.folder, { system });
      added = await journal.importFrom(path).then(
        (result) => result.added,
        () => 0,
      );
      const ids = (await openJournal(shelf.folder).records()).map(({ id }) => id).join('');
      expect(ids).toBe(added === 0 ? 'a' : 'abc');
      expect(readdirSync(shelf.folder)).toEqual(['journal.jsonl']);
    }
    expect(room).toBeGreaterThan(1000);
  });

  test('with nowhere to keep anything says so', async ({ shelf }) => {
    writeFileSync(shelf.elsewhere('export'), lines(a));
    await expect(openJournal(null).importFrom(shelf.elsewhere('export'))).rejects.toThrow(
      'no home directory',
    );
  });
});

test('export, wipe, import, export again: the same bytes', async ({ shelf }) => {
  await fc.assert(
    fc.asyncProperty(keptBytes, async (content) => {
      shelf.write(content);
      const [first, second] = [shelf.elsewhere('first'), shelf.elsewhere('second')];
      const journal = openJournal(shelf.folder);
      const progress = await journal.progress();
      const count = await journal.exportTo(first, true);
      expect(await journal.wipe()).toBe(count);
      expect(await journal.importFrom(first)).toMatchObject({ added: count, known: 0, leftOut: 0 });
      expect(await journal.exportTo(second, true)).toBe(count);
      expect(readFileSync(second)).toEqual(readFileSync(first));
      expect(await journal.progress()).toEqual(progress);
    }),
    { numRuns: 40 },
  );
});

test('whatever bytes a journal holds, import takes all that export writes', async ({ shelf }) => {
  const spoiled = fc.tuple(
    keptBytes,
    fc.array(fc.tuple(fc.nat(), fc.integer({ max: 255, min: 0 }))),
  );
  await fc.assert(
    fc.asyncProperty(spoiled, async ([content, changes]) => {
      const bytes = Buffer.from(content);
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      shelf.write(bytes);
      const path = shelf.elsewhere('export');
      const journal = openJournal(shelf.folder);
      const count = await journal.exportTo(path, true);
      expect(await journal.records()).toHaveLength(count ?? -1);
      const other = `${shelf.folder}-2`;
      rmSync(other, { recursive: true, force: true });
      const imported = await openJournal(other).importFrom(path, true);
      expect(imported).toEqual({ added: count, known: 0, leftOut: 0, problems: [] });
    }),
    { numRuns: 100 },
  );
});
