import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect } from 'vitest';
import { realFiles } from '../../../src/storage/files/files.ts';
import { makeFolder } from '../../../src/storage/files/make-folder.ts';
import { dayOf, NOW } from '../../support/clock.ts';
import { type Fault, faultyFiles, filesWithRoom } from '../../support/faulty-files.ts';
import { ANSWER, framed, openJournal, TAKE, test } from '../../support/journal.ts';
import { makePipe } from '../../support/make-pipe.ts';
import { answerRecord, takeRecord } from '../../support/records.ts';

const onWindows = process.platform === 'win32';

const mode = (path: string) => statSync(path).mode & 0o777;

describe('a record', () => {
  test('is one line of JSON between two line feeds, stamped', ({ shelf }) => {
    const { id, notice } = openJournal(shelf.folder).append(TAKE);
    expect(notice).toBeUndefined();
    const bytes = readFileSync(shelf.journal, 'utf8');
    expect(bytes).toMatch(/^\n\{[^\n]+\}\n$/);
    expect(JSON.parse(bytes)).toEqual({ ...TAKE, v: 2, id, at: NOW, day: dayOf(NOW) });
  });

  test('comes back as it was kept, after those before it', async ({ shelf }) => {
    const first = openJournal(shelf.folder).append(TAKE);
    const second = openJournal(shelf.folder).append(ANSWER);
    const stamp = { v: 2, at: NOW, day: dayOf(NOW) };
    expect(await openJournal(shelf.folder).records()).toEqual([
      { ...TAKE, ...stamp, id: first.id },
      { ...ANSWER, ...stamp, id: second.id },
    ]);
  });

  test.runIf(!onWindows)('is for the user alone to read', ({ shelf }) => {
    openJournal(shelf.folder).append(TAKE);
    expect(mode(dirname(shelf.folder))).toBe(0o700);
    expect(mode(shelf.folder)).toBe(0o700);
    expect(mode(shelf.journal)).toBe(0o600);
  });

  test.runIf(!onWindows)(
    "makes a journal that others could read the user's alone",
    async ({ shelf }) => {
      for (const open of [0o644, 0o660, 0o604, 0o777]) {
        shelf.write(framed(takeRecord()));
        chmodSync(shelf.journal, open);
        expect(openJournal(shelf.folder).append(ANSWER).notice).toBeUndefined();
        expect(mode(shelf.journal)).toBe(0o600);
        chmodSync(shelf.journal, open);
        await openJournal(shelf.folder).removeSession('nothing');
        expect(mode(shelf.journal)).toBe(0o600);
      }
    },
  );

  test('is kept where the rights of the journal cannot be changed', ({ shelf }) => {
    const restrict = () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' });
    };
    const system = { files: { ...realFiles, restrict } };
    expect(openJournal(shelf.folder, { system }).append(ANSWER).notice).toBeUndefined();
  });

  test('keeps its place when the clock goes backwards', async ({ shelf }) => {
    let now = NOW;
    const journal = openJournal(shelf.folder, { now: () => now });
    const ids = [NOW, NOW - 3_600_000, NOW - 86_400_000].map((time) => {
      now = time;
      return journal.append(ANSWER).id;
    });
    expect((await journal.records()).map(({ id }) => id)).toEqual(ids);
  });

  test('too long to be read again is not kept, and says so', async ({ shelf }) => {
    const journal = openJournal(shelf.folder);
    const { notice } = journal.append({ ...TAKE, words: 'x'.repeat(1024 * 1024) });
    expect(notice).toBe('not saved: the text is too long to keep');
    expect(existsSync(shelf.journal)).toBe(false);
  });

  test('of the longest text that can be typed is kept', async ({ shelf }) => {
    const words = '"\u2028\n'.repeat(33_333);
    openJournal(shelf.folder).append({ ...TAKE, words });
    expect(await openJournal(shelf.folder).records()).toHaveLength(1);
  });
});

test('with --no-save nothing is written, and nothing said', ({ shelf }) => {
  const { id, notice } = openJournal(shelf.folder, { save: false }).append(TAKE);
  expect({ id, notice }).toEqual({ id: expect.stringMatching(/^id-/), notice: undefined });
  expect(existsSync(dirname(shelf.folder))).toBe(false);
});

describe('after whatever a crash has left, the next record is whole', () => {
  const whole = framed(takeRecord({ id: 'whole' }));
  test.for([
    ['nothing', ''],
    ['a whole record', whole],
    ['a record without its last line feed', whole.slice(0, -1)],
    ['half a record', whole + whole.slice(0, 200)],
    ['half a character', `${whole}\n{"text":"\u00c3`],
    ['NULs', `${whole}${'\0'.repeat(700)}`],
    ['NULs and a line feed', `${whole}${'\0'.repeat(700)}\n`],
    ['garbage', `${whole}not a record at all`],
    ['a line of two megabytes', `${whole}${'x'.repeat(2 * 1024 * 1024)}`],
  ] as const)('%s', async ([, left], { shelf }) => {
    shelf.write(Buffer.from(left, 'latin1'));
    const journal = openJournal(shelf.folder);
    const { id, notice } = journal.append(ANSWER);
    expect(notice).toBeUndefined();
    expect((await journal.records()).at(-1)?.id).toBe(id);
    expect(shelf.bytes().startsWith(left)).toBe(true);
  });
});

describe('a journal of a newer version is left alone', () => {
  const newer = { ...takeRecord(), v: 3 };
  test.for([
    ['its last record is newer', framed(takeRecord(), newer)],
    ['half a record follows', `${framed(newer)}\n{"v":1,"id":"half`],
    ['garbage of 100 KB follows', `${framed(newer)}${'x'.repeat(100_000)}\n`],
    ['its last record is newer and 900 KB long', framed({ ...newer, words: 'x'.repeat(900_000) })],
  ] as const)('%s', ([, content], { shelf }) => {
    shelf.write(content);
    expect(openJournal(shelf.folder).append(ANSWER).notice).toBe(
      `not saved: ${shelf.journal} was written by a newer star-coach (records of version 3, this one knows 2). Update star-coach, or keep what this one writes elsewhere: --data-dir DIR.`,
    );
    expect(shelf.bytes()).toBe(content);
  });

  test('but not for what only looks like one', ({ shelf }) => {
    shelf.write(`${framed(takeRecord(), { v: '2' }, { v: 1.5 }, [{ v: 3 }])}\n{"v":3,"id":"ha`);
    expect(openJournal(shelf.folder).append(ANSWER).notice).toBeUndefined();
  });
});

describe('where nothing can be kept, it says so and nothing throws', () => {
  test('without a home directory', () => {
    expect(openJournal(null).append(TAKE).notice).toMatch(/^not saved: .*no home directory/);
  });

  test('where the folder is a file', ({ shelf }) => {
    makeFolder(dirname(shelf.folder));
    writeFileSync(shelf.folder, '');
    expect(openJournal(shelf.folder).append(TAKE).notice).toBe(
      `not saved (ENOTDIR): ${shelf.journal}`,
    );
  });

  test('where a folder above is a file', ({ shelf }) => {
    writeFileSync(dirname(shelf.folder), '');
    expect(openJournal(shelf.folder).append(TAKE).notice).toMatch(/^not saved \(E[A-Z]+\): /);
  });

  test('where the journal is a folder', ({ shelf }) => {
    mkdirSync(shelf.journal, { recursive: true });
    expect(openJournal(shelf.folder).append(TAKE).notice).toBe(
      `not saved (EISDIR): ${shelf.journal}`,
    );
  });

  test.runIf(!onWindows)('where the journal is a link, which is not followed', ({ shelf }) => {
    const victim = shelf.elsewhere('victim');
    writeFileSync(victim, 'precious');
    makeFolder(shelf.folder);
    symlinkSync(victim, shelf.journal);
    expect(openJournal(shelf.folder).append(TAKE).notice).toBe(
      `not saved (ELOOP): ${shelf.journal}`,
    );
    expect(readFileSync(victim, 'utf8')).toBe('precious');
  });

  test.runIf(!onWindows)('where the journal is a pipe, which is not waited for', ({ shelf }) => {
    makeFolder(shelf.folder);
    makePipe(shelf.journal);
    expect(openJournal(shelf.folder).append(TAKE).notice).toBe(
      `not saved: ${shelf.journal} is no regular file`,
    );
  });
});

describe('a disk that has room for so many bytes more', () => {
  test('takes a whole record or none, and what was there stays', async ({ shelf }) => {
    const before = framed(takeRecord({ id: 'before' }));
    let room = 0;
    for (let kept = false; !kept; room += 1) {
      shelf.write(before);
      const { notice } = openJournal(shelf.folder, {
        system: { files: filesWithRoom(room) },
      }).append(ANSWER);
      kept = notice === undefined;
      if (!kept) expect(notice).toBe(`not saved (ENOSPC): ${shelf.journal}`);
      expect(shelf.bytes().startsWith(before)).toBe(true);
      const journal = openJournal(shelf.folder);
      const { id } = journal.append(ANSWER);
      const ids = (await journal.records()).map((record) => record.id);
      // A record that lacks nothing but its last line feed can be read all the same.
      expect(ids.filter((each) => each === 'before' || each === id)).toEqual(['before', id]);
      expect(ids.length).toBeLessThanOrEqual(3);
    }
    expect(room).toBeGreaterThan(100);
  });
});

describe('whichever call goes wrong, what was acknowledged is there and the next record is whole', () => {
  test.for<Fault>(['EIO', 'ENOSPC', 'EINTR', 'short', 'killed'])('%s', async (kind, { shelf }) => {
    let at = 1;
    for (; ; at += 1) {
      shelf.write(framed(takeRecord({ id: 'before' })));
      const before = shelf.bytes();
      const faulty = faultyFiles(kind, at);
      const first = openJournal(shelf.folder, { system: { files: faulty.files } }).append(ANSWER);
      const journal = openJournal(shelf.folder);
      const second = journal.append(ANSWER);
      const ids = (await journal.records()).map(({ id }) => id);
      expect(shelf.bytes().startsWith(before)).toBe(true);
      if (first.notice === undefined) expect(ids).toContain(first.id);
      if (kind === 'EINTR' || kind === 'short') expect(first.notice).toBeUndefined();
      expect(ids.at(0)).toBe('before');
      expect(ids.at(-1)).toBe(second.id);
      if (faulty.calls() < at) break;
    }
    expect(at).toBeGreaterThan(8);
  });
});

test('a journal replaced under a record gets the record all the same', async ({ shelf }) => {
  shelf.write(framed(takeRecord({ id: 'before' })));
  let replaced = false;
  const journal = openJournal(shelf.folder, {
    system: {
      files: {
        ...realFiles,
        sync(descriptor) {
          realFiles.sync(descriptor);
          if (replaced) return;
          replaced = true;
          writeFileSync(`${shelf.journal}.new`, framed(answerRecord({ id: 'other' })));
          realFiles.rename(`${shelf.journal}.new`, shelf.journal);
        },
      },
    },
  });
  const { id, notice } = journal.append(ANSWER);
  expect(notice).toBeUndefined();
  expect((await journal.records()).map((record) => record.id)).toEqual(['other', id]);
});
