import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { ExpectedError, FailureError } from '../../../src/errors.ts';
import { type Files, realFiles } from '../../../src/storage/files/files.ts';
import { placeIn } from '../../../src/storage/journal/place.ts';
import { rewrite } from '../../../src/storage/journal/rewrite.ts';
import { realSystem } from '../../../src/storage/journal/system.ts';
import type { Journal } from '../../../src/stores.ts';
import { openDrafts, testDraft } from '../../support/drafts.ts';
import { type Fault, faultyFiles, watchedFiles } from '../../support/faulty-files.ts';
import { ANSWER, framed, lineOf, openJournal, type Shelf, test } from '../../support/journal.ts';
import { answerRecord, takeRecord } from '../../support/records.ts';

/** Process ids of a machine on which all but `DEAD` run. */
const [DEAD, ALIVE, OTHER, THIRD] = [4_000_001, 4_000_002, 4_000_003, 4_000_004];
const isAlive = (id: number) => [ALIVE, OTHER, THIRD].includes(id);

const a = takeRecord({ id: 'a', session: 'one' });
const b = answerRecord({ id: 'b', session: 'two' });
const c = takeRecord({ id: 'c', session: 'one' });
const d = answerRecord({ id: 'd' });
const ALL = 'abcd';

interface Change {
  run: (journal: Journal, shelf: Shelf) => Promise<unknown>;
  before: string;
  after: string;
}

const CHANGES: [string, Change][] = [
  ['removing', { run: (journal) => journal.removeSession('one'), before: 'abc', after: 'b' }],
  ['wiping', { run: (journal) => journal.wipe(), before: 'abc', after: '' }],
  [
    'importing',
    {
      run: (journal, shelf) => journal.importFrom(shelf.elsewhere('export')),
      before: 'abc',
      after: 'abcd',
    },
  ],
];

const recordsOf = (ids: string) => [a, b, c, d].filter(({ id }) => ids.includes(id));

function prepare(shelf: Shelf, before: string): void {
  rmSync(shelf.folder, { recursive: true, force: true });
  shelf.write(framed(...recordsOf(before)).slice(0, -1));
  openDrafts(join(shelf.folder, 'drafts')).save(testDraft({ id: 'one' }));
  writeFileSync(shelf.cache, 'some cache');
  writeFileSync(shelf.elsewhere('export'), framed(a, d, c));
}

async function idsIn(shelf: Shelf, known: string = ALL): Promise<string> {
  const journal = openJournal(shelf.folder);
  const ids = (await journal.records()).map(({ id }) => id);
  expect(journal.warned).toEqual([]);
  return ids.filter((id) => known.includes(id)).join('');
}

describe.for(CHANGES)('%s', ([, { run, before, after }]) => {
  test.for<Fault>(['killed', 'EIO', 'ENOSPC', 'short', 'EINTR'])(
    'leaves the old journal or the new one, whichever call goes wrong: %s',
    async (kind, { shelf }) => {
      let at = 1;
      for (; ; at += 1) {
        prepare(shelf, before);
        const faulty = faultyFiles(kind, at);
        const system = { files: faulty.files, processId: DEAD, isAlive };
        const failed = await run(openJournal(shelf.folder, { system }), shelf).then(
          () => false,
          (error: unknown) => {
            expect(error).toBeInstanceOf(ExpectedError);
            return true;
          },
        );
        const ids = await idsIn(shelf);
        expect([before, after]).toContain(ids);
        if (!failed) expect(ids).toBe(after);
        if (kind === 'short' || kind === 'EINTR') expect(failed).toBe(false);

        // Whatever it left behind is in nobody's way.
        await run(openJournal(shelf.folder, { system: { processId: ALIVE, isAlive } }), shelf);
        expect(await idsIn(shelf)).toBe(after);
        const left = readdirSync(shelf.folder).filter((name) => /lock|tmp/.test(name));
        expect(left).toEqual([]);
        if (faulty.calls() < at) break;
      }
      expect(at).toBeGreaterThan(20);
    },
  );

  test('keeps what another process appends meanwhile, at whatever moment', async ({ shelf }) => {
    let at = 1;
    let survivors = 0;
    for (let appended = true; appended; at += 1) {
      prepare(shelf, before);
      const other = openJournal(shelf.folder, { system: { processId: OTHER, isAlive } });
      let calls = 0;
      let id = '';
      const files = watchedFiles(() => {
        calls += 1;
        if (calls === at) {
          const kept = other.append(ANSWER);
          expect(kept.notice).toBeUndefined();
          id = kept.id;
        }
      });
      await run(openJournal(shelf.folder, { system: { files, processId: ALIVE, isAlive } }), shelf);
      appended = id !== '';
      // A record that was there when the journal was wiped has been wiped.
      const ids = (await openJournal(shelf.folder).records()).map((record) => record.id);
      if (ids.includes(id)) survivors += 1;
      if (appended && after !== '') expect(ids).toContain(id);
      expect(await idsIn(shelf)).toBe(after);
    }
    expect(survivors).toBeGreaterThan(10);
  });
});

test('a record written while the journal is replaced is there once', async ({ shelf }) => {
  shelf.write(framed(a, b));
  const place = placeIn(shelf.folder);
  let rewritten = false;
  const files: Files = {
    ...realFiles,
    sync(descriptor) {
      realFiles.sync(descriptor);
      if (rewritten) return;
      rewritten = true;
      const lock = { isMine: () => true, release: () => {} };
      rewrite(place, { ...realSystem, processId: OTHER }, lock, {
        keeps: (raw) => raw?.['id'] !== 'a',
      });
    },
  };
  const journal = openJournal(shelf.folder, { system: { files } });
  const { id } = journal.append(ANSWER);
  expect((await journal.records()).map((record) => record.id)).toEqual(['b', id]);
});

describe('the right to rewrite', () => {
  const lockOf = (shelf: Shelf) => join(shelf.folder, 'journal.lock');

  test.for([
    ['of a process that has died', `${DEAD}\n`],
    ['of a process that died before it wrote its number', ''],
    ['of nobody one could name', 'oops'],
    ['of a process whose number is ours now', `${ALIVE}\n`],
  ] as const)('%s is taken over', async ([, content], { shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), content);
    const system = { processId: ALIVE, isAlive };
    expect(await openJournal(shelf.folder, { system }).removeSession('one')).toBe(2);
    expect(existsSync(lockOf(shelf))).toBe(false);
  });

  test('that is older than any rewriting is taken over, and holds nobody up', async ({ shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), `${OTHER}\n`);
    const before = new Date(Date.now() - 11 * 60_000);
    utimesSync(lockOf(shelf), before, before);
    const block = () => expect.unreachable();
    const pause = async () => expect.unreachable();
    const system = { processId: ALIVE, isAlive, block, pause };
    expect(openJournal(shelf.folder, { system }).append(ANSWER).notice).toBeUndefined();
    expect(await openJournal(shelf.folder, { system }).removeSession('one')).toBe(2);
  });

  test('of a process at work is waited for', async ({ shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), `${OTHER}\n`);
    let waited = 0;
    const pause = async (ms: number) => {
      waited += ms;
      if (waited > 2000) rmSync(lockOf(shelf), { force: true });
    };
    const journal = openJournal(shelf.folder, { system: { processId: ALIVE, isAlive, pause } });
    expect(await journal.removeSession('one')).toBe(2);
    expect(waited).toBeLessThan(3000);
  });

  test.for([
    ['of a process that does not end', (path: string) => writeFileSync(path, `${OTHER}\n`)],
    ['that is a folder', (path: string) => mkdirSync(path)],
  ] as const)('%s: nothing changes, and it says what to do', async ([, hold], { shelf }) => {
    prepare(shelf, 'abc');
    hold(lockOf(shelf));
    const journal = openJournal(shelf.folder, { system: { processId: ALIVE, isAlive } });
    await expect(journal.removeSession('one')).rejects.toThrow(FailureError);
    expect(await idsIn(shelf)).toBe('abc');
    expect(existsSync(lockOf(shelf))).toBe(true);
  });

  test('holds nobody up who only appends, once they have waited', async ({ shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), `${OTHER}\n`);
    let waited = 0;
    const block = (ms: number) => {
      waited += ms;
    };
    const journal = openJournal(shelf.folder, { system: { processId: ALIVE, isAlive, block } });
    expect(journal.append(ANSWER).notice).toBeUndefined();
    expect(waited).toBeGreaterThan(1000);
    expect(waited).toBeLessThan(10_000);
  });

  test('of a process that does not end is waited for once, not at every record', ({ shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), `${OTHER}\n`);
    let waited = 0;
    const block = (ms: number) => {
      waited += ms;
    };
    const system = { processId: ALIVE, isAlive, block };
    const journal = openJournal(shelf.folder, { system });
    journal.append(ANSWER);
    const once = waited;
    expect(once).toBeGreaterThan(1000);
    expect(journal.append(ANSWER).notice).toBeUndefined();
    expect(openJournal(shelf.folder, { system }).append(ANSWER).notice).toBeUndefined();
    expect(waited).toBe(once);

    const later = new Date(Date.now() + 1000);
    utimesSync(lockOf(shelf), later, later);
    journal.append(ANSWER);
    expect(waited, 'another lock by the same process').toBe(2 * once);
    writeFileSync(lockOf(shelf), `${THIRD}\n`);
    utimesSync(lockOf(shelf), later, later);
    journal.append(ANSWER);
    expect(waited, 'the lock of another process').toBe(3 * once);
  });

  test('of a process that died holds nobody up at all', ({ shelf }) => {
    prepare(shelf, 'abc');
    writeFileSync(lockOf(shelf), `${DEAD}\n`);
    const block = () => expect.unreachable();
    const journal = openJournal(shelf.folder, { system: { processId: ALIVE, isAlive, block } });
    expect(journal.append(ANSWER).notice).toBeUndefined();
  });

  test.for([
    [
      'the lock is somebody else’s by now',
      (shelf: Shelf) => writeFileSync(lockOf(shelf), `${OTHER}\n`),
    ],
    [
      'somebody else has replaced the journal',
      (shelf: Shelf) => {
        writeFileSync(shelf.elsewhere('other'), framed(a, b, c));
        realFiles.rename(shelf.elsewhere('other'), shelf.journal);
      },
    ],
  ] as const)('is looked at again at the last moment: %s', async ([, meddle], { shelf }) => {
    prepare(shelf, 'abc');
    const files: Files = {
      ...realFiles,
      sync(descriptor) {
        realFiles.sync(descriptor);
        meddle(shelf);
      },
    };
    const journal = openJournal(shelf.folder, { system: { files, processId: ALIVE, isAlive } });
    await expect(journal.removeSession('one')).rejects.toThrow('someone else is changing');
    expect(await idsIn(shelf)).toBe('abc');
  });
});

test('lines keep their bytes, whoever wrote them', async ({ shelf }) => {
  const spaced = ` ${JSON.stringify(b, null, 1).replaceAll('\n', '')}\r`;
  shelf.write(`${framed(a)}${spaced}\n${lineOf(d)}`);
  await openJournal(shelf.folder).removeSession('one');
  expect(readFileSync(shelf.journal, 'utf8')).toBe(`${spaced}\n${lineOf(d)}\n`);
});
