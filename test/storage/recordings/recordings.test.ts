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
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundOf } from '../../../src/speech/sound/sound.ts';
import { steady } from '../../../src/storage/files/disk.ts';
import { createRecordings } from '../../../src/storage/recordings/recordings.ts';
import { removeOldSounds } from '../../../src/storage/recordings/remove-old.ts';
import { removeSounds } from '../../../src/storage/recordings/remove-sounds.ts';
import { faultyFiles, filesWithRoom } from '../../support/faulty-files.ts';
import { makePipe } from '../../support/make-pipe.ts';
import { quickDisk, quickFiles } from '../../support/quick-files.ts';

const DAY = 24 * 60 * 60_000;
/** A second of sound. */
const samples = Int16Array.from({ length: 16_000 }, (_, at) => (at * 37) % 2000);
const SECOND = soundOf(samples);
const HALF = soundOf(samples.subarray(0, 8000));

let data = '';
let folder = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'star-coach-recordings-'));
  folder = join(data, 'recordings');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const opened = (disk = quickDisk) => createRecordings({ folder, days: 7, disk });
const rightsOf = (path: string) => statSync(path).mode & 0o777;
const partsOf = (session: string) =>
  opened()
    .of(session)
    .map(({ part }) => part);

/** As if it had been written so many days ago. */
function aged(path: string, days: number): string {
  const then = (Date.now() - days * DAY) / 1000;
  utimesSync(path, then, then);
  return path;
}

describe('sound that is kept', () => {
  test('is a WAV file for nobody else to read, in a folder a session', () => {
    expect(opened().keep('run-1', 'situation', SECOND)).toBeUndefined();
    const path = join(folder, 'run-1', 'situation.wav');
    expect([folder, join(folder, 'run-1')].map(rightsOf)).toEqual([0o700, 0o700]);
    expect(rightsOf(path)).toBe(0o600);
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 4).toString()).toBe('RIFF');
    expect(bytes.readInt16LE(44 + 2 * 100)).toBe(samples[100]);
    expect(opened().of('run-1')).toEqual([
      { part: 'situation', path, seconds: 1, until: expect.any(Number) },
    ]);
  });

  test('is listed as it was told, and counts once: told again, the last', () => {
    for (const part of ['whole', 'result', 'follow-up', 'situation', 'follow-up'] as const) {
      opened().keep('run-1', part, SECOND);
    }
    opened().keep('run-1', 'result', HALF);
    expect(opened().of('run-1')).toMatchObject([
      { part: 'situation', seconds: 1 },
      { part: 'result', seconds: 0.5 },
      { part: 'whole', seconds: 1 },
      { part: 'follow-up-1' },
      { part: 'follow-up-2' },
    ]);
    expect(partsOf('run-2')).toEqual([]);
  });

  test('a file somebody removed, or put there, is no part of it', () => {
    for (const part of ['situation', 'task', 'action', 'result'] as const) {
      opened().keep('run-1', part, SECOND);
    }
    const own = join(folder, 'run-1');
    rmSync(join(own, 'task.wav'));
    rmSync(join(own, 'action.wav'));
    symlinkSync('/etc/passwd', join(own, 'action.wav'));
    rmSync(join(own, 'result.wav'));
    makePipe(join(own, 'result.wav'));
    mkdirSync(join(own, 'whole.wav'));
    writeFileSync(join(own, 'evil.wav'), 'x');
    writeFileSync(join(own, 'situation.wav.1.tmp'), 'x');
    expect(partsOf('run-1')).toEqual(['situation']);
  });

  test.each([
    ['the folder', () => symlinkSync(tmpdir(), folder)],
    [
      'the folder of the session',
      () => {
        mkdirSync(folder);
        symlinkSync(data, join(folder, 'run-1'));
      },
    ],
    ['a pipe in place of the folder', () => makePipe(folder)],
  ])('%s leads elsewhere: nothing is written there', (_, prepare) => {
    prepare();
    const before = readdirSync(data);
    expect(opened().keep('run-1', 'task', SECOND)).toMatch(/^The sound is not kept/);
    expect(readdirSync(data)).toEqual(before);
    expect(opened().of('run-1')).toEqual([]);
  });

  test('a link or a pipe of its name gives way: nothing is written through it', () => {
    const elsewhere = join(data, 'precious');
    writeFileSync(elsewhere, 'mine');
    mkdirSync(join(folder, 'run-1'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'run-1', 'task.wav'));
    makePipe(join(folder, 'run-1', 'action.wav'));
    expect(opened().keep('run-1', 'task', SECOND)).toBeUndefined();
    expect(opened().keep('run-1', 'action', SECOND)).toBeUndefined();
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
    expect(partsOf('run-1')).toEqual(['task', 'action']);
  });

  test('a disk that is full says so, and leaves the take before as it was', () => {
    opened().keep('run-1', 'task', SECOND);
    const full = { ...quickDisk, files: steady(filesWithRoom(1000)) };
    expect(opened(full).keep('run-1', 'task', HALF)).toMatch(/ENOSPC/);
    expect(opened().of('run-1')).toMatchObject([{ part: 'task', seconds: 1 }]);
    expect(readdirSync(join(folder, 'run-1'))).toEqual(['task.wav']);
  });

  test('whichever call fails: it is said, and what is there is whole', () => {
    for (let at = 1; ; at += 1) {
      rmSync(folder, { recursive: true, force: true });
      const { files, calls } = faultyFiles('EIO', at);
      const notice = opened({ ...quickDisk, files: steady(files) }).keep('run-1', 'task', SECOND);
      for (const { seconds } of opened().of('run-1')) expect(seconds).toBe(1);
      if (calls() < at) break;
      if (partsOf('run-1').length === 0) expect(notice).toMatch(/^The sound is not kept/);
    }
  });

  test('without a place nothing is kept', () => {
    const none = createRecordings({ folder: null, days: 7 });
    expect(none.keeps).toBe(false);
    expect(none.keep('run-1', 'task', SECOND)).toMatch(/no place/);
    expect(none.of('run-1')).toEqual([]);
  });
});

describe('sound whose days are over', () => {
  const keep = (session: string, days: number) => {
    opened().keep(session, 'task', SECOND);
    return aged(join(folder, session, 'task.wav'), days);
  };

  test('is removed, and only that', () => {
    const [young, old] = [keep('run-1', 6.9), keep('run-2', 7.1)];
    removeOldSounds(folder, { now: Date.now(), days: 7 });
    expect([existsSync(young), existsSync(old)]).toEqual([true, false]);
    expect(readdirSync(folder)).toEqual(['run-1']);
    removeOldSounds(folder, { now: Date.now(), days: 6 });
    expect(existsSync(folder)).toBe(false);
  });

  test('what a killed program left half written goes at once', () => {
    keep('run-1', 0);
    const own = join(folder, 'run-1');
    writeFileSync(join(own, 'action.wav.999999999.abc.tmp'), 'RIFF');
    writeFileSync(join(own, `result.wav.${process.pid}.abc.tmp`), 'RIFF');
    removeOldSounds(folder, { now: Date.now(), days: 7 });
    expect(readdirSync(own)).toEqual([`result.wav.${process.pid}.abc.tmp`, 'task.wav']);
  });

  test('no link is followed: neither to a folder nor to a file', () => {
    const other = join(data, 'other');
    mkdirSync(other);
    const precious = join(other, 'task.wav');
    writeFileSync(precious, 'mine');
    aged(precious, 100);
    keep('run-1', 100);
    symlinkSync(other, join(folder, 'run-2'));
    symlinkSync(precious, join(folder, 'run-1', 'action.wav'));
    removeOldSounds(folder, { now: Date.now(), days: 1 });
    expect(readFileSync(precious, 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'run-1', 'task.wav'))).toBe(false);
  });

  test('a clock that was set back removes nothing', () => {
    const path = keep('run-1', -3);
    removeOldSounds(folder, { now: Date.now(), days: 7 });
    expect(existsSync(path)).toBe(true);
  });

  test('a disk that fails stops nobody', () => {
    for (let at = 1; at < 12; at += 1) {
      keep('run-1', 100);
      const { files } = faultyFiles('EIO', at);
      expect(() => removeOldSounds(folder, { now: Date.now(), days: 7 }, files)).not.toThrow();
    }
  });
});

test('the sound of a session is removed with it, links as links', () => {
  const other = join(data, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'task.wav'), 'mine');
  opened().keep('run-1', 'task', SECOND);
  opened().keep('run-2', 'task', SECOND);
  symlinkSync(join(other, 'task.wav'), join(folder, 'run-1', 'action.wav'));
  symlinkSync(other, join(folder, 'run-3'));
  removeSounds(folder, quickFiles, (session) => session !== 'run-2');
  expect(readdirSync(folder)).toEqual(['run-2', 'run-3']);
  expect(readFileSync(join(other, 'task.wav'), 'utf8')).toBe('mine');
});
