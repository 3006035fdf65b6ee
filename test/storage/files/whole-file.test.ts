import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, steady } from '../../../src/storage/files/disk.ts';
import { realFiles } from '../../../src/storage/files/files.ts';
import { beginPart, clearParts, partOf } from '../../../src/storage/files/part-file.ts';
import { readFile } from '../../../src/storage/files/read-file.ts';
import { writeWhole } from '../../../src/storage/files/whole-file.ts';
import { type Fault, faultyFiles } from '../../support/faulty-files.ts';

const onWindows = process.platform === 'win32';
const DISK: Disk = { files: steady(realFiles), processId: 11 };
const HOUR = 60 * 60_000;

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'star-coach-whole-'));
  path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (...pieces: string[]) => pieces.map((piece) => Buffer.from(piece));
const durable = { over: 'anything', durable: true } as const;

describe('a file written whole', () => {
  test('takes the place of what is there, for its owner only', () => {
    writeFileSync(path, 'old', { mode: 0o644 });
    writeWhole(path, bytes('new', 'er'), durable, DISK);
    expect(readFileSync(path, 'utf8')).toBe('newer');
    if (!onWindows) expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('or finds that something is there', () => {
    writeFileSync(path, 'old');
    const write = () => writeWhole(path, bytes('new'), { ...durable, over: 'nothing' }, DISK);
    expect(write).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('may have a name of any length and alphabet', () => {
    for (const name of ['x'.repeat(255), '漢'.repeat(85), '😀'.repeat(63)]) {
      writeWhole(join(folder, name), bytes('new'), durable, DISK);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('new');
    }
  });

  test.each<Fault>(['EIO', 'ENOSPC', 'EINTR', 'short', 'killed'])(
    'is the old one or the new one, whichever call goes wrong: %s',
    (kind) => {
      for (const over of ['anything', 'nothing'] as const) {
        for (let at = 1; ; at += 1) {
          rmSync(folder, { recursive: true });
          mkdirSync(folder);
          if (over === 'anything') writeFileSync(path, 'old');
          const { files, calls } = faultyFiles(kind, at);
          let failed = false;
          try {
            writeWhole(
              path,
              bytes('new', 'er'),
              { ...durable, over },
              { ...DISK, files: steady(files) },
            );
          } catch {
            failed = true;
          }
          const left = existsSync(path) ? readFileSync(path, 'utf8') : null;
          expect([over === 'anything' ? 'old' : null, 'newer']).toContain(left);
          if (!failed) expect(left).toBe('newer');
          if (kind === 'EINTR' || kind === 'short') expect(failed).toBe(false);
          if (kind !== 'killed') {
            const parts = readdirSync(folder).filter((name) => partOf(name) !== null);
            // Only a part whose own removal went wrong may be left.
            expect(parts.length).toBeLessThanOrEqual(left === 'newer' ? 1 : 0);
          }
          if (calls() < at) break;
        }
      }
    },
  );

  test('is in nobody’s way when it was left half written, whatever lies under its name', () => {
    const left = [beginPart(path, DISK), beginPart(path, DISK)];
    for (const part of left) part.write(Buffer.from('half'));
    writeWhole(path, bytes('new'), durable, DISK);
    expect(readFileSync(path, 'utf8')).toBe('new');
    for (const part of left) part.discard();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('what was left half written is cleared away', () => {
  const others = { isAlive: (id: number) => id === 12, now: () => Date.now() };
  const isOurs = (name: string) => name === 'file';
  const leave = (name: string, age = 0) => {
    const left = join(folder, name);
    writeFileSync(left, 'half');
    const at = new Date(Date.now() - age);
    utimesSync(left, at, at);
  };

  test.each([
    ['by a process that has ended', 'file.13.abc.tmp', 0, false],
    ['by one that had no other name for it', 'file.13.tmp', 0, false],
    ['by one that runs', 'file.12.abc.tmp', 0, true],
    ['by this one', 'file.11.abc.tmp', 0, true],
    ['by a number that runs again, long ago', 'file.12.abc.tmp', 2 * HOUR, false],
    ['of another file', 'other.13.abc.tmp', 0, true],
    ['which it only seems to be', 'file.13.abc.tmp.txt', 0, true],
  ])('%s', (_, name, age, stays) => {
    leave(name, age);
    clearParts(folder, isOurs, DISK, others);
    expect(readdirSync(folder)).toEqual(stays ? [name] : []);
  });

  test.skipIf(onWindows)('but no folder, and nothing through a link', () => {
    mkdirSync(join(folder, 'file.13.abc.tmp'));
    writeFileSync(join(folder, 'victim'), 'precious');
    symlinkSync(join(folder, 'victim'), join(folder, 'file.13.def.tmp'));
    clearParts(folder, isOurs, DISK, others);
    expect(readdirSync(folder).sort()).toEqual(['file.13.abc.tmp', 'victim']);
  });

  test('as the parts are named', () => {
    const part = beginPart(path, DISK);
    expect(partOf(basename(part.path))).toEqual({ of: 'file', processId: 11 });
    part.discard();
  });
});

describe('a file read whole', () => {
  const longest = 1000;
  test.each([
    ['as long as is allowed', longest, 'read'],
    ['longer than it said while it is read', longest, 'read'],
    ['one byte too long', longest + 1, 'too large'],
  ])('%s', (_, size, kind) => {
    writeFileSync(path, 'x'.repeat(size));
    // Its state is that of a shorter one.
    const state: typeof realFiles.state = (descriptor) => ({
      ...realFiles.state(descriptor),
      size: 10,
    });
    for (const files of [realFiles, { ...realFiles, state }]) {
      const reading = readFile(files, path, longest);
      expect(reading.kind).toBe(kind);
      if (reading.kind === 'read') expect(reading.bytes).toEqual(Buffer.alloc(size, 'x'));
    }
  });

  test.each<Fault>(['EIO', 'EINTR', 'short'])('whichever call goes wrong: %s', (fault) => {
    writeFileSync(path, 'x'.repeat(longest));
    for (let at = 1; ; at += 1) {
      const { files, calls } = faultyFiles(fault, at);
      const reading = readFile(steady(files), path, longest);
      if (reading.kind === 'read') expect(reading.bytes).toHaveLength(longest);
      else expect(reading).toMatchObject({ kind: 'fault', error: { code: fault } });
      if (fault !== 'EIO') expect(reading.kind).toBe('read');
      if (calls() < at) break;
    }
  });
});
